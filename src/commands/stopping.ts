import { giveUp } from '#platform/trouble.ts'

/** A terminal and a parent process may both tell of the same Ctrl-C; later than this it is somebody who is impatient. */
const oneKeystroke = 1000

/**
 * Runs `stop` once, when the process is asked to end, and ends it then. Asked again after a moment, it ends at once;
 * the database server is let go of even so.
 */
export function onStop(stop: () => Promise<void>): void {
  let asked: number | undefined
  const hear = () => {
    if (asked !== undefined) {
      if (Date.now() - asked > oneKeystroke) process.exit(1)
      return
    }
    asked = Date.now()
    stop().then(() => process.exit(), giveUp)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear)
}
