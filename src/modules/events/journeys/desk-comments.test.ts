import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol, rate, recordMark } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { facts as factRows } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db } = city
const officer = await city.staff('نگار', 'officer')
const head = await city.staff('سپهر', 'head-of-unit')
const programme = await givenProgramme(db, city.now)
const english = city.visitor(officer, 'en')
const anybody = city.visitor(undefined, 'en')

/** An offering that began now, and what some who were there wrote of it. */
async function rated(...texts: readonly (string | undefined)[]) {
  const startsAt = new Date(city.now.getTime() + 3_600_000)
  const { offering, sessions } = await givenOffering(db, city.now, { programmeId: programme.id, startsAt })
  const sessionId = sessions[0]?.id ?? ''
  const placed: {
    readonly text: string | undefined
    readonly person: Awaited<ReturnType<typeof givenPerson>>
    readonly id: string
  }[] = []
  for (const text of texts) {
    const person = await givenPerson(db, `شرکت‌کننده ${placed.length}`, { birthYear: 1990, sex: 'female' })
    const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId, party: [{ personId: person.id }] }
    placed.push({ text, person, id: (await enrol(await city.work(person), wish)).id })
  }
  city.wait(3600)
  for (const { text, person, id } of placed) {
    const mark = { id: crypto.randomUUID(), sessionId, enrolmentId: id, member: 1, count: 1 } as const
    await recordMark(await city.work(head), { ...mark, value: 'present', witness: 'scan', at: city.now })
    await rate(await city.work(person), { enrolmentId: id, sessionId, stars: 4, tags: ['warm'], text })
  }
  return { offering, at: `/desk/offerings/${offering.code}/comments`, page: `/e/${offering.code}` }
}

test('what people write is read at the Desk, and by everybody only once somebody published it', async () => {
  const { at, page } = await rated('کلاس بسیار خوبی بود', undefined)
  expect((await anybody.open(page)).text).not.toContain('کلاس بسیار خوبی بود')
  const list = await english.open(at)
  expect(list.text).toContain('Not read yet')
  expect(list.document.querySelectorAll('main tbody tr')).toHaveLength(1)
  expect(list.text).not.toContain('شرکت‌کننده 0')

  const done = await list.submit({ verdict: 'published' }, 'Publish')
  expect(done.text).toContain('The comment stands on the public page.')
  const shown = await anybody.open(page)
  expect(shown.text).toContain('What participants say')
  expect(shown.text).toContain('کلاس بسیار خوبی بود')
  expect(shown.text).not.toContain('شرکت‌کننده 0')

  await (await english.open(at)).submit({ verdict: 'withheld' }, 'Withhold')
  expect((await anybody.open(page)).text).not.toContain('کلاس بسیار خوبی بود')
  const told = (await db.select().from(factRows)).filter(({ name }) => name === 'enrolment.rating-judged')
  expect(told.map(({ detail }) => detail)).toMatchObject([{ verdict: 'published' }, { verdict: 'withheld' }])
  expect(JSON.stringify(told)).not.toContain('کلاس')
})

test('the same verdict twice is one; comments are filtered by it', async () => {
  const { at } = await rated('نظر یک', 'نظر دو')
  const before = (await db.select().from(factRows)).length
  const list = await english.open(`${at}?verdict=waiting`)
  await list.submit({ verdict: 'withheld' }, 'Publish')
  await list.submit({ verdict: 'withheld' }, 'Publish')
  expect((await db.select().from(factRows)).length).toBe(before + 1)
  expect((await english.open(`${at}?verdict=waiting`)).document.querySelectorAll('main tbody tr')).toHaveLength(1)
  expect((await english.open(`${at}?verdict=withheld`)).document.querySelectorAll('main tbody tr')).toHaveLength(1)
  expect((await english.open(`${at}?verdict=published`)).text).toContain('No comments')
})

test('is for those who publish; of another offering there is no such comment', async () => {
  const { at, offering } = await rated('نظر سه')
  const other = await rated('نظر چهار')
  const action =
    (await english.open(at)).document
      .querySelector('main form[method=post][action*=comments]')
      ?.getAttribute('action') ?? ''
  const auditor = city.visitor(await city.staff('کاظم', 'auditor'), 'en')
  expect((await auditor.open(at)).status).toBe(403)
  expect((await auditor.send(action, { verdict: 'published' })).status).toBe(403)
  const elsewhere = action.replace(offering.code, other.offering.code)
  expect((await english.send(elsewhere, { verdict: 'published' })).status).toBe(404)
})
