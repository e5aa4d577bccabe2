import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import commitment from '#engines/commitment/module.ts'
import { links } from '#engines/commitment/tables.ts'
import coordination from '#modules/coordination/module.ts'
import { openCity } from '#test/city.ts'
import { offerClause } from '../actions/offer.ts'
import { givenCouncil, givenSettled } from '../fixtures.ts'
import council from '../module.ts'

const city = await openCity({
  modules: [commitment, coordination, council],
  now: new Date('2026-04-04T09:00:00+03:30'),
})
const { db } = city
const they = await givenCouncil(db)
const clerk = await city.work(they.clerk)
const at = city.visitor(they.clerk, 'fa')

const { resolutionId, address } = await givenSettled(clerk, they)
for (const clause of ['1', '2']) {
  await offerClause(clerk, resolutionId, {
    address: clause,
    ownerId: they.works.id,
    statement: { fa: `کار بند ${clause}` },
    doneWhen: { fa: 'سقف در باران آزموده شده است' },
  })
}

const registered = async () =>
  (await db.execute(sql`select direction, number, organisation_id from coordination_letters`)).rows

const fields = () => ({
  once: crypto.randomUUID(),
  owner: they.works.id,
  number: 'ص-۴۴',
  'on.calendar': 'jalali',
  'on.day': '15',
  'on.month': '1',
  'on.year': '1405',
})

test('an owner gets one letter about all its clauses, registered for each, once however often it is sent', async () => {
  const page = await at.open(`/desk/council/${address}/letters`)
  expect(page.text).toContain('۲ بند')
  const sent = fields()
  const body = new URLSearchParams(sent)
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answer = await at.request(`/desk/council/${address}/letters`, { method: 'POST', headers, body })
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const row = { direction: 'out', number: 'ص-۴۴', organisation_id: they.works.id }
  expect(await registered()).toEqual([row, row])
  expect((await at.send(`/desk/council/${address}/letters`, sent)).text).toContain('این نامه یک بار چاپ و ثبت شده است')
  expect(await registered()).toHaveLength(2)
  expect(await db.$count(links)).toBe(1)
})

test('what is missing is said beside the form, and nobody of another unit gets it', async () => {
  const empty = await at.send(`/desk/council/${address}/letters`, { ...fields(), number: '' })
  expect(empty.status).toBe(422)
  expect((await at.send(`/desk/council/${address}/letters`, { ...fields(), owner: they.board.id })).status).toBe(422)
  const stranger = city.visitor(they.stranger, 'fa')
  expect((await stranger.open(`/desk/council/${address}/letters`)).status).toBe(403)
})

test('where nobody owns a clause the page says so', async () => {
  const made = await givenSettled(clerk, they)
  expect((await at.open(`/desk/council/${made.address}/letters`)).text).toContain('هنوز بندی صاحب ندارد')
})
