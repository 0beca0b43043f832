const last = new WeakMap<object, Promise<unknown>>()

/**
 * Runs one piece of work at a time for each `owner`, in the order of asking: two moderators who collect at the same moment must not
 * open the same items twice, nor lay an older mailbox over a newer one.
 */
export async function inTurn<Result>(owner: object, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(owner) ?? Promise.resolve()
  const mine = before.then(work, work)
  last.set(owner, mine)
  return await mine
}
