import { Client } from 'pg'
import { z } from 'zod'

const Answer = z.object({
  alike: z.number(),
  grams: z.number(),
  lowered: z.number(),
  sorted: z.array(z.string()),
})

/** The letters و, ه, ی come in this order in Persian, and in another by their code points; likewise ک before گ. */
const inOrder = ['کتاب', 'گل', 'و', 'ه', 'ی']

/**
 * Why this database would get Persian wrong, in one plain sentence; undefined when it is fit. It tests behaviour, not
 * names: each system spells its locales differently, and a database with the wrong one finds nothing and says nothing.
 */
export async function whyUnfit(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const early = (await whyWrongServer(client)) ?? (await whyNoExtension(client)) ?? (await whyNoCollation(client))
    return early ?? whyWrong(Answer.parse((await client.query(question, [inOrder.toReversed()])).rows[0]))
  } finally {
    await client.end()
  }
}

const question = `
  select similarity('شهرداری', 'شهردار')::float8 as alike,
         cardinality(show_trgm('شهرداری')) as grams,
         char_length(lower('İ')) as lowered,
         (select array_agg(word order by word collate "fa-x-icu") from unnest($1::text[]) as word) as sorted`

function whyWrong({ alike, grams, lowered, sorted }: z.infer<typeof Answer>) {
  if (grams === 0 || alike <= 0.5)
    return `The database takes Persian letters for punctuation, so search would find nothing. ${remedy}`
  if (lowered !== 1) return `The database changes the letter İ into two when it makes it small. ${remedy}`
  if (sorted.join() !== inOrder.join())
    return 'The database sorts Persian wrongly: its ICU library is too old or incomplete.'
  return undefined
}

const remedy =
  "Make it anew: create database city template template0 encoding 'UTF8' locale 'C.UTF-8' (docs/configure.md has the whole command)."

const Server = z.object({ major: z.number(), encoding: z.string() })

async function whyWrongServer(client: Client) {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding`,
  )
  const { major, encoding } = Server.parse(rows[0])
  if (major < 15) return `The database server is PostgreSQL ${major}; the city needs 15 or newer.`
  if (encoding !== 'UTF8') return `The database keeps text as ${encoding}, and Persian needs UTF8. ${remedy}`
  return undefined
}

async function whyNoExtension(client: Client) {
  try {
    await client.query('create extension if not exists pg_trgm')
    return undefined
  } catch {
    return 'The extension pg_trgm cannot be made in the database. Install the contrib package of PostgreSQL, and let the user in DATABASE_URL own the database.'
  }
}

async function whyNoCollation(client: Client) {
  const { rowCount } = await client.query(`select from pg_collation where collname = 'fa-x-icu'`)
  return rowCount === 0
    ? 'The database server was built without ICU, so it cannot sort Persian. Use another build.'
    : undefined
}
