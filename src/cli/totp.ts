import { Secret, TOTP } from "otpauth"
import { SetupProblem } from "../errors.ts"

/** Prints the code that an authenticator app would show now. */
export function totp(secret: string): number {
  const seconds = Math.ceil(appOf(secret).remaining() / 1000)
  console.log(`${codeAt(secret, Date.now())} (for ${String(seconds)} more seconds)`)
  return 0
}

/** The six digits of a base32 secret at a moment, in milliseconds since 1970. Throws SetupProblem. */
export function codeAt(secret: string, moment: number): string {
  return appOf(secret).generate({ timestamp: moment })
}

function appOf(secret: string): TOTP {
  try {
    return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "").toUpperCase()) })
  } catch (error) {
    throw new SetupProblem("This is not a secret: it has only the letters A to Z and the digits 2 to 7.", {
      cause: error,
    })
  }
}
