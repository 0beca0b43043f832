import { join } from "node:path"
import { follow, openAsWriter } from "../database.ts"
import { today } from "../day.ts"
import { openDesk } from "../desk/open-desk.ts"
import { prepareInboxWriter } from "../inbox/writer.ts"
import { openReceiptSecrets } from "../intake/keys.ts"
import type { IntakeDeps } from "../intake/deps.ts"
import { prepareOutboxReader } from "../outbox/reader.ts"
import { readSamples } from "./samples.ts"
import { prepareSuggester } from "../desk/suggester.ts"
import { type SeededAccount, seedAccounts } from "./seed-accounts.ts"
import { type DemoPerson, pastClock, seedPeople } from "./seed-people.ts"

export interface Seeded {
  readonly people: readonly DemoPerson[]
  readonly accounts: readonly SeededAccount[]
}

/** Fills a fresh data folder with people and invented accounts. `say` tells how far it is. */
export async function seed(folder: string, say: (line: string) => void): Promise<Seeded> {
  const clock = pastClock()
  const desk = await openDesk(folder, { today, now: clock.now, log: say, suggester: prepareSuggester(say) })
  const intake = openIntake(folder, say)
  try {
    const { administrator, moderators } = await seedPeople(desk.deps, clock)
    say("an administrator has admitted two moderators")
    const [one, other] = moderators
    const deps = { desk: desk.deps, intake: intake.deps, moderators: [one.session, other.session], say } as const
    const accounts = await seedAccounts(deps, readSamples())
    return { people: [one.person, other.person, administrator.person], accounts }
  } finally {
    intake.close()
    desk.close()
  }
}

function openIntake(
  folder: string,
  log: (line: string) => void,
): { readonly deps: IntakeDeps; readonly close: () => void } {
  const db = openAsWriter(join(folder, "inbox.db"), "inbox")
  const inbox = prepareInboxWriter(db)
  const outbox = follow(join(folder, "outbox.db"), "outbox", prepareOutboxReader)
  const secrets = openReceiptSecrets(folder, inbox)
  const close = () => {
    outbox.close()
    db.close()
  }
  const deps = {
    inbox,
    outbox,
    secrets,
    abandoned: new Set<string>(),
    bytesLeft: () => Number.POSITIVE_INFINITY,
    today,
    log,
  }
  return { deps, close }
}
