import { createHash, randomBytes } from "node:crypto"
import type { Response } from "express"
import type { Role } from "../deskbook/people.ts"
import { forgetWords } from "../redaction/remembered.ts"
import type { Identity, Recipient } from "../sealing/identity.ts"

export interface DeskSession {
  /** SHA-256 of what the cookie holds. */
  readonly id: string
  readonly moderator: { readonly id: string; readonly name: string; readonly role: Role }
  /** Every desk identity, the newest first. They open everything. */
  readonly identities: readonly Identity[]
  /** Of the newest identity: what the desk itself writes is sealed to it. */
  readonly recipient: Recipient
}

/** In milliseconds. */
const longestIdle = 30 * 60_000

interface Kept {
  readonly session: DeskSession
  readonly usedAt: number
}

/**
 * Who is signed in. It lives in memory alone: when the process ends, everyone is signed out and no key remains. With the last
 * session go the words of accounts that comparing names has kept.
 */
export function prepareSessions(now: () => number) {
  const kept = new Map<string, Kept>()
  const isIdle = ({ usedAt }: Kept) => now() - usedAt >= longestIdle
  return {
    ...prepareEnding(kept, isIdle),
    /** Returns the session and its token: 256 random bits for the cookie, kept nowhere. */
    begin(opened: Omit<DeskSession, "id">): { readonly token: string; readonly session: DeskSession } {
      const token = randomBytes(32).toString("base64url")
      const session = { id: hashOf(token), ...opened }
      kept.set(session.id, { session, usedAt: now() })
      return { token, session }
    },
    /** The session of a token, which counts as used now. Undefined for an unknown token and after 30 idle minutes. */
    use(token: string): DeskSession | undefined {
      const id = hashOf(token)
      const found = kept.get(id)
      if (!found || isIdle(found)) {
        kept.delete(id)
        forgetIfNobodyIsLeft(kept)
        return undefined
      }
      kept.set(id, { session: found.session, usedAt: now() })
      return found.session
    },
    /** Puts a new desk identity into the ring of everyone who is signed in. */
    addIdentity(identity: Identity, recipient: Recipient): void {
      for (const [id, { session, usedAt }] of kept) {
        const identities = [identity, ...session.identities]
        kept.set(id, { session: { ...session, identities, recipient }, usedAt })
      }
    },
  }
}
export type Sessions = ReturnType<typeof prepareSessions>

// JavaScript cannot overwrite a string. Dropping the only reference is all that wiping can mean here.
function prepareEnding(kept: Map<string, Kept>, isIdle: (kept: Kept) => boolean) {
  return {
    end(token: string): void {
      kept.delete(hashOf(token))
      forgetIfNobodyIsLeft(kept)
    },
    endAllOf(moderatorId: string): void {
      for (const [id, { session }] of kept) if (session.moderator.id === moderatorId) kept.delete(id)
      forgetIfNobodyIsLeft(kept)
    },
    /** Wipes every session that has idled too long. */
    sweep(): void {
      for (const [id, found] of kept) if (isIdle(found)) kept.delete(id)
      forgetIfNobodyIsLeft(kept)
    },
    endAll(): void {
      kept.clear()
      forgetWords()
    },
  }
}

function forgetIfNobodyIsLeft(kept: Map<string, Kept>): void {
  if (kept.size === 0) forgetWords()
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** The session of whoever made this request. Only behind the desk's closed door. */
export function sessionOf(res: Response): DeskSession {
  return res.locals["session"] as DeskSession
}
