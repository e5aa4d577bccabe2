import { expect, test } from 'vitest'
import { givenPlace } from '#city/places/fixtures.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { findZone } from '#city/zones/queries.ts'
import { accept, addEvidence, claimDone, commitmentsOf, watchOver } from '#engines/commitment/index.ts'
import { openCity } from '#test/city.ts'
import { decideClause, settleClauses } from '../actions/divide.ts'
import { recordLegalEvent } from '../actions/legal.ts'
import { offerClause } from '../actions/offer.ts'
import { givenCouncil, givenNamedBody, givenResolution, givenSeat } from '../fixtures.ts'
import { getResolutionById } from '../queries/resolutions.ts'

/** The whole house: what inspectors see of clauses is put together there. */
const city = await openCity({ now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
await seedTabriz(await city.work('rules'))
const they = await givenCouncil(db)
const [clerk, worker] = [await city.work(they.clerk), await city.work(they.worker)]
const inspectorate = await givenNamedBody(db, 'unit', 'بازرسی')
const inspector = city.visitor(await givenSeat(db, 'بازرس نمونه', inspectorate.id, 'auditor'), 'en')
const [two, four] = [(await findZone(db, 'd02'))?.id ?? '', (await findZone(db, 'd04'))?.id ?? '']

const text = '۱- معاونت موظف است خانه را بازسازی کند.\n۲- معاونت موظف است راه را روشن کند.'

/** A resolution for zone four, in force, with two clauses that are owned; the first lies at a place in zone two. */
async function givenOwned(): Promise<string> {
  const house = await givenPlace(db, city.now, { name: { fa: 'خانهٔ محلهٔ نمونه' }, at: [46.3, 38.07], zoneId: two })
  const { resolutionId: id } = await givenResolution(clerk, they, { text, zoneId: four })
  await decideClause(clerk, id, '1', { executable: 'yes', placeId: house.id })
  await settleClauses(clerk, id)
  for (const address of ['1', '2']) {
    const doneWhen = { fa: 'کار تمام‌شده در محل دیده شده باشد' }
    await offerClause(clerk, id, { address, ownerId: they.works.id, statement: { fa: `کار بند ${address}` }, doneWhen })
  }
  await recordLegalEvent(clerk, id, { kind: 'notified', on: '2026-03-12', letterNumber: '۱' })
  return (await getResolutionById(db, id)).matterId
}

/** Both are said to be done, and have come to the inspector: the committee gave no verdict in time. */
async function claimed() {
  const promised = await commitmentsOf(db, [await givenOwned()])
  for (const { id } of promised) {
    await accept(worker, id)
    await addEvidence(worker, id, { kind: 'link', url: 'https://example.org/photo' })
    await claimDone(worker, city.keyring, id)
  }
  city.wait(60 * 86_400)
  await watchOver(await city.work('rules'))
  return promised.map(({ id }) => id)
}

test('a clause with a place of its own is looked for there, the others where their resolution lies', async () => {
  const ids = await claimed()
  const seen = async (query: string) => {
    const { document } = await inspector.open(`/desk/inspections${query}`)
    return ids.map((id) => document.querySelector(`li.visit:has(a[href$="${id}"])`)?.textContent)
  }
  const [there, elsewhere] = await seen('')
  expect(there).toContain('خانهٔ محلهٔ نمونه')
  expect(elsewhere).not.toContain('خانهٔ محلهٔ نمونه')
  expect((await seen(`?zone=${two}`)).map((row) => row !== undefined)).toEqual([true, false])
  expect((await seen(`?zone=${four}`)).map((row) => row !== undefined)).toEqual([false, true])
  const near = await inspector.open('/desk/inspections?lat=38.07&lon=46.3')
  expect(near.document.querySelector('li.visit b')?.textContent).toBe('0 m')

  expect(await Promise.all(ids.map(visitOf))).toEqual([
    ['خانهٔ محلهٔ نمونه', 'geo:38.07,46.3'],
    [undefined, undefined],
  ])
})

/** Where the page of a claim says that it is to be looked at, and where it leads on a map. */
async function visitOf(id: string) {
  const { document } = await inspector.open(`/desk/inspections/${id}`)
  const named = document.querySelector('[name=where]')?.getAttribute('value')
  return [named || undefined, document.querySelector('a[href^="geo:"]')?.getAttribute('href')]
}
