import { Client } from 'pg'

/** Counts what was written to the city, by whichever process. What was made before a count moved is old. */
export interface Changes {
  /** How often one table was written; without a name, any that tells of it (`migrations/after.sql`). */
  readonly count: (table?: string) => number
}

export interface Listener extends Changes {
  /** Tells everybody of the facts written by now, until everything is counted that was committed before. */
  readonly caughtUp: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** On which a table tells that it was written, once the transaction is committed; the message is its name. */
export const channel = 'written'

const aSecond = 1000

/**
 * Listens for what any process writes, and counts it by table. While the connection is gone every look counts, so that
 * nothing old is shown; it is made again by itself.
 */
export function listenForChanges(url: string, report: (error: Error) => void): Listener {
  const { counts, hear } = openCounts()
  let lost = 0
  let [client, stopped]: [Client | undefined, boolean] = [undefined, false]
  let again: ReturnType<typeof setTimeout> | undefined

  const lose = (gone: Client, error?: Error) => {
    if (stopped || again !== undefined) return
    client = undefined
    if (error) report(error)
    gone.end().catch(() => {})
    again = setTimeout(() => void connect(), aSecond)
  }
  const connect = async () => {
    again = undefined
    const next = clientThat({ url, hear, lose })
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      lost += 1
      client = next
    } catch (error) {
      lose(next, error instanceof Error ? error : new Error(String(error)))
    }
  }
  const connecting = connect()

  return {
    count: (table = every) => (counts.get(table) ?? 0) + (client ? lost : (lost += 1)),
    // The server sends a listener what waits for it before it answers.
    caughtUp: async () => {
      const listening = client
      await listening?.query(tellOfFacts).catch((error: Error) => lose(listening, error))
    },
    stop: async () => {
      stopped = true
      clearTimeout(again)
      await connecting
      await client?.end().catch(() => {})
    },
  }
}

/**
 * A transaction that tells holds a lock of the whole server while it waits for the disk, and every action writes a fact.
 * So facts are told of when they enter the chain, many at once (`migrations/after.sql`), and before that by whoever wants
 * them heard: in a transaction that writes nothing and waits for nothing.
 */
const tellOfFacts = `select pg_notify('${channel}', '') where exists (select from facts_pending)`

/** Under which all tables together are counted. */
const every = ''

function openCounts() {
  const counts = new Map<string, number>()
  const count = (table: string) => counts.set(table, (counts.get(table) ?? 0) + 1)
  const hear = (table = every) => {
    count(every)
    if (table !== every) count(table)
  }
  return { counts, hear }
}

interface Ears {
  readonly url: string
  readonly hear: (table: string | undefined) => void
  readonly lose: (client: Client, error?: Error) => void
}

function clientThat({ url, hear, lose }: Ears) {
  const client = new Client({ connectionString: url, keepAlive: true, query_timeout: 5 * aSecond })
  client.on('notification', ({ payload }) => hear(payload))
  client.on('error', (error) => lose(client, error))
  client.on('end', () => lose(client))
  return client
}
