import { zonesById } from '#city/zones/queries.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { type Column, dayColumns } from '#platform/exports/columns.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { inLocale, type Locale } from '#platform/locale.ts'
import { type OpenQuery, openQuery } from '../forms/lists.ts'
import { publicWords as words } from '../words/public.ts'
import { everyPromise, type OpenPromise, promiseWish } from './promises.ts'

/** The promises of the city as data: what the pages show, and nothing else. */
export const openCsv = router()
export const openJson = router()

interface Zoned extends OpenPromise {
  readonly zone: string | undefined
}

async function* zoned(c: Visit, query: OpenQuery): AsyncGenerator<Zoned> {
  const { db, now } = c.var.work
  const wish = await promiseWish(db, query)
  const known = new Map<string, string>()
  for await (const promise of everyPromise({ db, now }, wish, { ...query, late: query.late === 'yes' })) {
    yield { ...promise, zone: await codeOf(db, promise.matter.zoneId, known) }
  }
}

/** The code of a zone, asked for once. */
async function codeOf(db: Db, id: string | null, known: Map<string, string>): Promise<string | undefined> {
  if (id === null) return undefined
  if (!known.has(id)) known.set(id, (await zonesById(db, [id]))[0]?.code ?? '')
  return known.get(id)
}

const columnsIn = (locale: Locale): Column<Zoned>[] => [
  { label: words.code, type: 'text', value: ({ matter }) => matter.code },
  { label: words.matter, type: 'text', value: ({ matter }) => matter.kind },
  { label: words.whatPromised, type: 'text', value: ({ commitment }) => inLocale(commitment.statement, locale) },
  { label: words.owner, type: 'text', value: ({ owner }) => inLocale(owner, locale) },
  { label: words.zone, type: 'text', value: ({ zone }) => zone },
  { label: words.duties, type: 'text', value: ({ duties }) => duties.join(' ') },
  ...dayColumns<Zoned>(words.opened, ({ commitment }) => today(commitment.offeredAt)),
  { label: words.dueOriginal, type: 'date', value: ({ commitment }) => commitment.dueOriginal },
  ...dayColumns<Zoned>(words.due, ({ lateness }) => lateness.due),
  { label: words.state, type: 'text', value: ({ commitment }) => commitment.state },
  { label: words.verdict, type: 'text', value: ({ commitment }) => commitment.verdict },
  { label: words.lateDays, type: 'number', value: ({ lateness }) => lateness.late },
  { label: words.returns, type: 'number', value: ({ commitment }) => commitment.returns },
  { label: words.evidence, type: 'number', value: ({ evidence }) => evidence },
]

openCsv.get('/', async (c) => {
  const columns = columnsIn(c.var.locale)
  const rows = zoned(c, openQuery.parse(c.req.query()))
  const file = await exportResponse(c, { format: 'csv', name: words.commitments, columns, rows })
  file.headers.set('Access-Control-Allow-Origin', '*')
  return file
})

openJson.get('/', async (c) => {
  const query = openQuery.parse(c.req.query())
  const found: Zoned[] = []
  for await (const promise of zoned(c, query)) {
    found.push(promise)
    if (found.length > query.limit) break
  }
  const { rows, last } = cutPage(found, query.limit)
  const body = { commitments: rows.map(plain), ...(last && { next: nextOf(c, last, query.late === 'yes') }) }
  return c.json(body, 200, { 'Access-Control-Allow-Origin': '*' })
})

/** The rest of the same wish. */
function nextOf(c: Visit, { commitment: { id, dueOn } }: Zoned, isLate: boolean): string {
  const rest = isLate ? { after: `${dueOn ?? ''}_${id}` } : { before: id }
  return `${c.var.publicUrl}${listAddress(c.req.path, { ...c.req.query(), ...rest })}`
}

const plain = ({ commitment, matter, owner, lateness, duties, evidence, zone, address }: Zoned) => ({
  code: matter.code,
  kind: matter.kind,
  matter: matter.title,
  ...(address !== undefined && { resolution: address }),
  ...(commitment.part !== null && { part: commitment.part }),
  statement: commitment.statement,
  owner,
  ...(zone !== undefined && { zone }),
  duties,
  opened: today(commitment.offeredAt),
  dueOriginal: commitment.dueOriginal,
  due: lateness.due,
  state: commitment.state,
  verdict: commitment.verdict,
  late: lateness.late,
  overdue: lateness.overdue,
  returns: commitment.returns,
  evidence,
})
