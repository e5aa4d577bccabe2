import { Client } from 'pg'
import type { Changes } from '../http/page-cache.ts'

/** On which every written fact is told, after its transaction is committed. */
export const channel = 'facts_written'

const aSecond = 1000

/**
 * Listens for facts written by any process, and counts them. While the connection is gone every look counts, so that
 * nothing old is shown; it is made again by itself.
 */
export function listenForChanges(url: string, report: (error: Error) => void): Changes & { stop: () => Promise<void> } {
  let count = 0
  let client: Client | undefined
  let stopped = false
  let again: ReturnType<typeof setTimeout> | undefined

  const lose = (error?: Error) => {
    if (stopped || client === undefined) return
    client = undefined
    if (error) report(error)
    again = setTimeout(connect, aSecond)
  }
  const connect = async () => {
    const next = new Client({ connectionString: url, keepAlive: true })
    next.on('notification', () => (count += 1))
    next.on('error', lose)
    next.on('end', () => lose())
    client = next
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      count += 1
    } catch (error) {
      lose(error instanceof Error ? error : new Error(String(error)))
    }
  }
  void connect()

  return {
    count: () => (client ? count : (count += 1)),
    stop: async () => {
      stopped = true
      clearTimeout(again)
      await client?.end().catch(() => {})
    },
  }
}
