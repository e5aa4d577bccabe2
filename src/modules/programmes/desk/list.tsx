import { z } from 'zod'
import { setProgrammeState } from '#city/programmes/actions.ts'
import { countProgrammes } from '#city/programmes/lists.ts'
import { getProgrammeOfCode } from '#city/programmes/queries.ts'
import { programmeStates } from '#city/programmes/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import { fiscalYearOf } from '#platform/calendar/jalali.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import type { Text } from '#platform/locale.ts'
import { Refusal } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import { tabsOf } from '#platform/views/tabs.ts'
import { listQuery } from '../forms/list.ts'
import { addressOf } from '../forms/query.ts'
import { DeskList } from '../pages/desk/list.tsx'
import { exportList } from '../routes/export.ts'
import { listingOf, offersOf, wishOf, zonesOfList } from '../routes/listing.ts'
import { deskWords } from '../words/desk.ts'

export const list = router()

const perPage = 50
const address = '/desk/programmes'

list.get('/', async (c) => {
  const { db, now } = c.var.work
  const query = listQuery.parse(c.req.query())
  const [listing, offers, tabs] = await Promise.all([listingOf(db, query, perPage), offersOf(db, now), viewsOfList(c)])
  const zones = await zonesOfList(db, listing.programmes)
  const next = listing.next && addressOf(address, query, { below: listing.next })
  const props = { query, listing, offers, tabs, zones, next }
  return c.render(() => <DeskList {...props} />, { title: deskWords.title })
})

list.get('/list.csv', (c) => exportList(c, 'csv'))
list.get('/list.xlsx', (c) => exportList(c, 'xlsx'))

/** The views everybody has, then one's own. */
function viewsOfList(c: Visit) {
  const { work } = c.var
  const year = fiscalYearOf(today(work.now))
  return tabsOf(work, {
    list: address,
    now: new URLSearchParams(c.req.query()).toString(),
    standing: [
      { label: deskWords.allOfThem, query: '' },
      { label: deskWords.running, query: 'state=running' },
      { label: deskWords.planned, query: 'state=planned' },
      { label: deskWords.thisYear, query: `year=${year}` },
      { label: deskWords.ended, query: 'state=ended' },
    ],
    count: async (query) => countProgrammes(work.db, await wishOf(work.db, listQuery.parse(Object.fromEntries(query)))),
  })
}

const Picked = z.object({
  do: z.enum(programmeStates),
  pick: z
    .array(z.string().regex(/^\d{1,9}$/))
    .max(perPage)
    .default([]),
})

/** Changes the state of all picked programmes that can change; says what stayed and why. */
list.post('/states', async (c) => {
  const { work } = c.var
  const { sent } = await readFields(c)
  const picked = Picked.safeParse(sent)
  if (!picked.success || picked.data.pick.length === 0) return see(c, address, deskWords.nonePicked)
  const refusals: Refusal[] = []
  for (const code of picked.data.pick) {
    const { id } = await getProgrammeOfCode(work.db, Number(code))
    await setProgrammeState(work, id, picked.data.do).catch((error: unknown) => void refusals.push(refusalIn(error)))
  }
  return see(c, address, outcome(picked.data.pick.length, refusals))
})

function refusalIn(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  throw error
}

function outcome(all: number, refusals: readonly Refusal[]): Text {
  const [first] = refusals
  const done = number(all - refusals.length)
  return first ? deskWords.statesLeft(done, number(refusals.length), first.reason) : deskWords.statesSet(done)
}
