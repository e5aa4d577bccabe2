import { describe, expect, test } from 'vitest'
import { activitiesOfProgramme } from '#city/facts/activity-queries.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { claimsOf, findProgramme } from '#city/programmes/queries.ts'
import { programmesInOrder } from '#city/programmes/lists.ts'
import { savedViews } from '#platform/views/tables.ts'
import facts from '#city/facts/module.ts'
import places from '#city/places/module.ts'
import programmes from '#city/programmes/module.ts'
import zoneRoom from '#city/zones/module.ts'
import { openCity } from '#test/city.ts'
import { givenGround } from '../fixtures.ts'
import pages from '../module.ts'
import { deskWords } from '../words/desk.ts'

const city = await openCity({
  modules: [facts, zoneRoom, places, programmes, pages],
  now: new Date('2026-06-10T09:00:00+03:30'),
})
const { db, now } = city
const { zones, owner, officer } = await givenGround(db, now)
const english = city.visitor(officer, 'en')
const persian = city.visitor(officer, 'fa')

const typed = {
  'name.fa': 'ورزش صبحگاهي بوستان',
  'name.en': 'Morning sport',
  'summary.fa': 'هر صبح در بوستان محله.',
  'duties[]': 'D5',
  'audience[]': 'elders',
  'zones[]': zones.d08,
  owner: owner.id,
  budget: '۴۳۰٬۰۰۰٬۰۰۰',
  'starts.day': '۱',
  'starts.month': '5',
  'starts.year': '۱۴۰۵',
  'ends.day': '29',
  'ends.month': '12',
  'ends.year': '1405',
}

describe('a new programme', () => {
  test('is registered by its form, in Persian, and can be read by everybody', async () => {
    const page = await (await persian.open('/desk/programmes/new')).submit(typed, 'ثبت برنامه')
    expect(page.status).toBe(200)
    expect(page.text).toContain('برنامه ثبت شد.')
    const programme = await findProgramme(db, 'morning-sport')
    expect(programme).toMatchObject({
      name: { fa: 'ورزش صبحگاهی بوستان', en: 'Morning sport' },
      duties: ['D5'],
      zones: [zones.d08],
      budgetRial: 4_300_000_000n,
      startsOn: '2026-07-23',
      endsOn: '2027-03-20',
      state: 'planned',
    })
    const everybodys = await city.visitor(undefined, 'fa').open('/programmes/morning-sport')
    expect(everybodys.text).toContain('۴۳۰ میلیون تومان')
  })

  test('keeps what was typed when something is wrong, and says what', async () => {
    const form = await english.open('/desk/programmes/new')
    const page = await form.submit({ ...typed, 'name.fa': '', 'ends.year': '1404' }, 'Register')
    expect(page.status).toBe(422)
    expect(page.text).toContain('The programme ends before it starts.')
    expect(page.document.querySelector('title')?.textContent).toContain('Error')
    expect(page.document.querySelector('[name="name.en"]')?.getAttribute('value')).toBe('Morning sport')
    expect(page.document.querySelector('[name="duties[]"][value=D5]')?.hasAttribute('checked')).toBe(true)
    expect(page.document.querySelector('[name=budget]')?.getAttribute('value')).toBe('430٬000٬000')
  })

  test('without a duty is refused beside the duties', async () => {
    const form = await english.open('/desk/programmes/new')
    const { 'duties[]': _duties, ...rest } = typed
    const page = await form.submit({ ...rest, slug: 'without-a-duty' }, 'Register')
    expect(page.document.querySelector('#duties-problem')?.textContent).toContain('Choose at least one duty.')
  })

  test('sent twice is registered once', async () => {
    const form = await english.open('/desk/programmes/new')
    const [one, two] = [
      await form.submit({ ...typed, slug: 'sent-twice' }, 'Register'),
      await form.submit({ ...typed, slug: 'sent-twice' }, 'Register'),
    ]
    expect(one.document.querySelector('h1')?.textContent).toBe(two.document.querySelector('h1')?.textContent)
    expect([one.status, two.status]).toEqual([200, 200])
    const all = await programmesInOrder(db, { ownerId: owner.id }, { most: 100 })
    expect(all.filter(({ slug }) => slug.startsWith('sent-twice'))).toHaveLength(1)
  })
})

describe('changing a programme', () => {
  test('of two at one form the second sees what the first saved, keeps the own text and may save again', async () => {
    const { code, slug } = await givenProgramme(db, now, { slug: 'two-at-once', ownerId: owner.id })
    const [first, second] = [
      await english.open(`/desk/programmes/${code}/edit`),
      await english.open(`/desk/programmes/${code}/edit`),
    ]
    await first.submit({ 'name.en': 'By the first' }, 'Save')
    const told = await second.submit({ 'name.en': 'By the second' }, 'Save')
    expect(told.status).toBe(422)
    expect(told.text).toContain('While you were writing, a colleague changed this programme.')
    expect(told.text).toContain('By the first')
    expect(told.document.querySelector('[name="name.en"]')?.getAttribute('value')).toBe('By the second')
    expect((await told.submit({}, 'Save')).text).toContain('The programme has been saved.')
    expect((await findProgramme(db, slug))?.name.en).toBe('By the second')
  })

  test('it begins, and what has ended can do no more', async () => {
    const { code } = await givenProgramme(db, now, { state: 'planned', slug: 'goes-on' })
    const running = await (await english.open(`/desk/programmes/${code}`)).submit({}, deskWords.begin.en)
    expect(running.text).toContain('The state of the programme has changed.')
    const ended = await running.submit({}, deskWords.end.en)
    expect(ended.text).toContain('A programme that has ended stays so.')
  })

  test('a claim is registered with a baseline nobody has measured, and marked when late', async () => {
    const { code, id } = await givenProgramme(db, now, { slug: 'claims-late' })
    const form = await persian.open(`/desk/programmes/${code}/claims/new`)
    expect(form.text).toContain('دیر ثبت‌شده')
    const claim = { 'indicator.fa': 'خانه‌های باز', 'unit.fa': 'خانه', 'method.fa': 'تقویم گردش‌ها' }
    const missing = await form.submit({ ...claim, 'by.day': '1', 'by.month': '12', 'by.year': '1405' })
    expect(missing.text).toContain('مقدار هدف را با عدد بنویسید.')
    await missing.submit({ target: '۹' })
    expect(await claimsOf(db, [id])).toMatchObject([{ target: 9, baseline: null, by: '2027-02-20', late: true }])
  })
})

describe('the list at the Desk', () => {
  test('changes the state of several and says what stayed', async () => {
    const [planned, ended] = [
      await givenProgramme(db, now, { state: 'planned' }),
      await givenProgramme(db, now, { state: 'ended' }),
    ]
    const body = new URLSearchParams([
      ['pick[]', String(planned.code)],
      ['pick[]', String(ended.code)],
      ['do', 'running'],
    ])
    const headers = { 'sec-fetch-site': 'same-origin' }
    const answer = await english.request('/en/desk/programmes/states', { method: 'POST', headers, body })
    expect(answer.status).toBe(303)
    const { text } = await english.open('/desk/programmes')
    expect(text).toContain('Programmes whose state has changed: 1. Left as they were: 1.')
  })

  test('sorts by key, in each order', async () => {
    for (const sort of ['name', 'start', 'end', 'changed']) {
      const page = await english.open(`/desk/programmes?sort=${sort}`)
      expect([page.status, page.document.querySelectorAll('tbody tr').length > 3]).toEqual([200, true])
    }
    const sorted = (await english.open('/desk/programmes?sort=end')).document.querySelector('th[aria-sort]')
    expect([sorted?.textContent.trim(), sorted?.getAttribute('aria-sort')]).toEqual(['End', 'ascending'])
  })

  test('shows the views kept by this person, with their counts', async () => {
    await db.insert(savedViews).values({
      personId: officer.id,
      list: '/desk/programmes',
      name: 'مال هنر',
      query: 'owner=arts',
      createdAt: now,
    })
    const { text } = await persian.open('/desk/programmes')
    expect(text).toContain('مال هنر')
    expect((await city.visitor(await city.staff('Reza', 'officer'), 'fa').open('/desk/programmes')).text).not.toContain(
      'مال هنر',
    )
  })

  test('the plan at the Desk tells who should talk to whom', async () => {
    const wish = { duties: ['D19'], zoneIds: [zones.d03] }
    await givenProgramme(db, now, { ...wish, name: { fa: 'یکی', en: 'One charity' } })
    await givenProgramme(db, now, { ...wish, name: { fa: 'دیگری', en: 'Other charity' } })
    const { text } = await english.open('/desk/programmes/plan?year=1405')
    expect(text).toMatch(/O(?:ne|ther) charity ↔ O(?:ne|ther) charity/)
    expect(text).toContain('365 days at the same time')
  })
})

test('whoever may not plan is shown no form and cannot post one', async () => {
  const auditor = city.visitor(await city.staff('Kazem', 'auditor'), 'en')
  expect((await auditor.open('/desk/programmes')).text).not.toContain('New programme')
  expect((await auditor.open('/desk/programmes/new')).status).toBe(403)
  const { code, id } = await givenProgramme(db, now)
  expect((await auditor.send(`/en/desk/programmes/${code}/state`, { to: 'ended' })).status).toBe(403)
  expect((await auditor.open(`/desk/programmes/${code}/activities/new`)).status).toBe(403)
  expect(await activitiesOfProgramme(db, id, undefined, 5)).toEqual([])
})
