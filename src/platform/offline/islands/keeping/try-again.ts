/** How often what waits is tried again, in milliseconds. */
const again = 15_000

/** Tries now and then, and at once when the phone says that the network is back. */
export function tryAgain(send: () => Promise<unknown>): void {
  setInterval(() => void send(), again)
  addEventListener('online', () => void send())
}
