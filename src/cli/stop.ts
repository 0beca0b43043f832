/**
 * Waits for the word to stop: Ctrl-C, a signal of the system, or the end of the process that started this one.
 * A site beside others leaves Ctrl-C, which reaches all of them, to the process that started it.
 */
export async function toldToStop({ beside }: { readonly beside: boolean }): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = () => {
      resolve()
    }
    process.on("SIGINT", beside ? () => undefined : stop)
    process.on("SIGTERM", stop)
    process.on("SIGHUP", stop)
    if (process.send === undefined) return
    process.once("disconnect", stop)
    if (!process.connected) stop()
  })
}
