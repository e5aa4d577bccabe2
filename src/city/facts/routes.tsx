import { exportResponse } from '#platform/exports/respond.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { codeOf } from '#platform/http/params.ts'
import { canonical, genesis } from '#platform/facts/chain.ts'
import { countLinks } from '#platform/facts/queries.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { FactPage } from './pages/fact-page.tsx'
import { RecordDesk, RecordPage } from './pages/record-page.tsx'
import { seeRecord } from './permissions.ts'
import { daysOf, kindChoices, monthChoices, recordColumns, type RecordQuery, recordQuery } from './reading.ts'
import { allEntries, correctionsOf, entriesOf, findEntry, type RecordWish, seqsOf } from './record-queries.ts'
import { correctedBy, type FactKind, isTooFew, whyHidden } from './rules.ts'
import { words } from './words.ts'

const perPage = 50

/** What everybody may read of the record: kinds that are told outside, about no person. */
const openWish = (kinds: readonly FactKind[], { kind, month }: RecordQuery): RecordWish => ({
  names: kinds.filter(({ name, inside }) => !inside && (kind === undefined || kind === name)).map(({ name }) => name),
  days: daysOf(month),
  open: true,
})

const byName = (kinds: readonly FactKind[]) => new Map(kinds.map((kind) => [kind.name, kind]))

/** The public record, with the kinds of every room. Put together in `app.ts`, which knows all rooms. */
export function recordRoutes(kinds: readonly FactKind[]) {
  const pages = router()
  const known = byName(kinds)

  pages.get('/', async (c) => {
    const query = recordQuery.parse(c.req.query())
    const list = await listed(c, query, { path: '/record', wish: openWish(kinds, query) })
    const open = kinds.filter(({ inside }) => !inside)
    const props = { ...list, kinds: known, kindChoices: kindChoices(open, c.var.locale) }
    return c.render(() => <RecordPage {...props} />, {
      title: words.record,
      description: words.recordLead,
      canonical: '/record',
    })
  })

  pages.get('/:seq', async (c) => {
    const { db } = c.var.work
    const entry = present(await findEntry(db, codeOf(c, 'seq')), words.noSuchFact)
    const hidden = whyHidden(known.get(entry.fact.name), entry.fact)
    const few = isTooFew(entry.fact.detail)
    const corrected = correctedBy(entry.fact.detail)
    const props = {
      entry,
      kinds: known,
      hidden,
      few,
      hash: entry.hash.toString('hex'),
      hashBefore: (entry.hashBefore ?? genesis).toString('hex'),
      text: hidden || few ? undefined : canonical(entry.fact),
      corrects: hidden ? [] : await seqsOf(db, corrected ? [corrected] : []),
      correctedBy: hidden ? [] : await correctionsOf(db, entry.fact),
      last: (await countLinks(db)) === entry.seq,
    }
    return c.render(() => <FactPage {...props} />, { title: words.factNumber(entry.seq) })
  })
  return pages
}

/** The public record as CSV. */
export function recordFile(kinds: readonly FactKind[]) {
  const file = router()
  file.get('/', (c) => {
    const wish = openWish(kinds, recordQuery.parse(c.req.query()))
    const rows = allEntries(c.var.work.db, wish)
    return exportResponse(c, { format: 'csv', name: words.record, columns: recordColumns(byName(kinds)), rows })
  })
  return file
}

/** The whole record for those who may see who did what. */
export function recordDesk(kinds: readonly FactKind[]) {
  const desk = router()
  desk.get('/', async (c) => {
    demand(c.var.work.actor, seeRecord, wholeCity)
    const query = recordQuery.parse(c.req.query())
    const { kind, month, person } = query
    const wish = { names: kind === undefined ? undefined : [kind], days: daysOf(month), personId: person }
    const list = await listed(c, query, { path: '/desk/record', wish })
    const props = { ...list, kinds: byName(kinds), kindChoices: kindChoices(kinds, c.var.locale) }
    return c.render(() => <RecordDesk {...props} />, { title: words.recordDesk })
  })
  return desk
}

interface List {
  readonly path: string
  readonly wish: RecordWish
}

async function listed(c: Visit, query: RecordQuery, { path, wish }: List) {
  const { db, now } = c.var.work
  const { kind, month, person, below } = query
  const { rows: entries, last } = cutPage(await entriesOf(db, { ...wish, before: below }, perPage + 1), perPage)
  const next = last && listAddress(path, { kind, month, person, below: String(last.seq) })
  return { entries, query, months: monthChoices(now), next }
}
