import { describe, expect, test } from 'vitest'
import { insertClaim } from '#city/programmes/queries.ts'
import { correctActivity, recordActivity } from '#city/programmes/activity-actions.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { parse } from 'node-html-parser'
import facts from '#city/facts/module.ts'
import places from '#city/places/module.ts'
import programmes from '#city/programmes/module.ts'
import zoneRoom from '#city/zones/module.ts'
import { openCity } from '#test/city.ts'
import { givenGround } from '../fixtures.ts'
import pages from '../module.ts'

const city = await openCity({
  modules: [facts, zoneRoom, places, programmes, pages],
  now: new Date('2026-06-10T09:00:00+03:30'),
})
const { db, now } = city
const { zones, owner, hall } = await givenGround(db, now)
const work = await city.work('rules')

const walks = await givenProgramme(db, now, {
  slug: 'old-houses-walks',
  name: { fa: 'گردش در خانه‌های تاریخی', en: 'Walks through the old houses' },
  audience: ['everyone', 'teenagers'],
  duties: ['D2', 'D3', 'A1'],
  zoneIds: [zones.d08],
  ownerId: owner.id,
  budgetRial: 980_000_000n,
})
await givenProgramme(db, now, {
  slug: 'adopted',
  name: { fa: 'گردش منطقه', en: 'Walks of the district' },
  parentId: walks.id,
})
await givenProgramme(db, now, {
  slug: 'last-year',
  name: { fa: 'پارسال', en: 'Last year' },
  startsOn: '2025-04-01',
  endsOn: '2025-06-01',
  state: 'ended',
})
for (let n = 0; n < 25; n += 1) {
  const name = { fa: `برنامهٔ شمارهٔ ${n}`, en: `Programme number ${n}` }
  await givenProgramme(db, now, { name, duties: ['D7'], startsOn: '2026-05-01', state: 'planned' })
}
const claim = { unit: { fa: 'خانه', en: 'houses' }, by: '2027-03-04', method: { fa: 'تقویم', en: 'The calendar' } }
const registered = { programmeId: walks.id, registeredAt: now }
await insertClaim(db, {
  ...claim,
  ...registered,
  indicator: { fa: 'خانه‌های باز', en: 'Open houses' },
  baseline: 4,
  target: 9,
})
await insertClaim(db, {
  ...claim,
  ...registered,
  indicator: { fa: 'دیرآمده', en: 'Late comer' },
  target: 3,
  late: true,
})

const visit = { kind: 'visit', on: '2026-06-01', zoneId: zones.d08 } as const
await recordActivity(work, walks.id, { ...visit, people: 18, placeId: hall.id, note: 'گردش پنجشنبه' })
const few = await recordActivity(work, walks.id, { ...visit, on: '2026-05-20', people: 6 })
const wrong = await recordActivity(work, walks.id, { ...visit, on: '2026-05-25', people: 20 })
await correctActivity(work, walks.id, { id: wrong, to: 25, reason: 'پنج نفر دیر رسیدند' })
await correctActivity(work, walks.id, { id: few, to: 'void', reason: 'برگزار نشد' })
await city.settle()

const persian = city.visitor(undefined, 'fa')
const english = city.visitor(undefined, 'en')

describe('a programme’s page', () => {
  test('tells for whom, where, whose, when and with what money, in Persian', async () => {
    const page = await persian.open('/programmes/old-houses-walks')
    expect(page.status).toBe(200)
    for (const words of [
      'گردش در خانه‌های تاریخی',
      'نوجوانان',
      'منطقهٔ ۸',
      'ادارهٔ هنر',
      '۹۸ میلیون تومان',
      '۹۸۰٬۰۰۰٬۰۰۰ ریال؛ نهصد و هشتاد میلیون ریال',
      '۸۲ روز از ۳۶۵ روز گذشته است',
    ]) {
      expect(page.text).toContain(words)
    }
    expect(page.document.querySelectorAll('[style]')).toHaveLength(0)
  })

  test('shows its duties with the proof of each, and its aim', async () => {
    const page = await english.open('/programmes/old-houses-walks')
    const links = page.document.querySelectorAll('main a[href^="/en/glance/"]').map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/en/glance/D2', '/en/glance/D3', '/en/glance/A1'])
    expect(page.document.querySelectorAll('.duty svg.star')).toHaveLength(2)
  })

  test('shows its claims as claims, a late one marked for ever', async () => {
    const page = await english.open('/programmes/old-houses-walks')
    const [first, second] = page.document.querySelectorAll('#claim .panel').map((panel) => panel.textContent)
    expect([first?.includes('4 houses'), first?.includes('9 houses'), first?.includes('late')]).toEqual([
      true,
      true,
      false,
    ])
    expect(second).toContain('Not measured yet')
    expect(second).toContain('Registered late: after the programme had begun')
    expect((await persian.open('/programmes/last-year')).text).toContain('ادعایی ثبت نشده است')
  })

  test('tells what was done: month, place, zone and record number; corrections stand beside it', async () => {
    const page = await persian.open('/programmes/old-houses-walks')
    expect(page.text).toContain('در خرداد ۱۴۰۵، ۲ فعالیت ثبت شده است.')
    expect(page.text).toContain('خانهٔ بهنام')
    expect(page.text).toContain('گردش پنجشنبه')
    expect(page.text).toContain('۲۵ نفر')
    expect(page.text).toContain('پیش از اصلاح: ۲۰ نفر')
    expect(page.text).toMatch(/اصلاح شمارهٔ \d?[۰-۹]/)
    expect(page.text).toContain('پنج نفر دیر رسیدند')
    expect(page.text).toContain('باطل شد')
    expect(page.document.querySelectorAll('main a[href^="/record/"]').length).toBe(5)
  })

  test('hides numbers of people too small to tell', async () => {
    await recordActivity(work, walks.id, { ...visit, on: '2026-06-05', people: 7 })
    await city.settle()
    const { text } = await english.open('/programmes/old-houses-walks')
    expect(text).toContain('fewer than 10 people')
    expect(text).not.toContain('7 people')
  })

  test('leads to the programmes below it, and from there up again', async () => {
    expect((await english.open('/programmes/old-houses-walks')).text).toContain('Walks of the district')
    const below = await english.open('/programmes/adopted')
    expect(below.document.querySelector('a[href="/en/programmes/old-houses-walks"]')).not.toBeNull()
  })

  test('is described for machines, and is not there under a wrong address', async () => {
    const page = await english.open('/programmes/old-houses-walks')
    const [data] = page.document
      .querySelectorAll('script[type="application/ld+json"]')
      .map((one) => JSON.parse(one.textContent))
    expect(JSON.stringify(data)).toContain('"@type":"GovernmentService"')
    expect((await english.open('/programmes/no-such-one')).status).toBe(404)
  })

  test('prints as a PDF', async () => {
    const answer = await city.app.request('/programmes/old-houses-walks.pdf')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })
})

const names = async (query: string) =>
  (await english.open(`/programmes${query}`)).document
    .querySelectorAll('main .card h3')
    .map((heading) => heading.textContent.trim())

describe('the list', () => {
  test.each([
    ['?duty=D3', ['Walks through the old houses']],
    ['?aim=A1', ['Walks through the old houses']],
    ['?duty=A1', ['Walks through the old houses']],
    ['?state=ended', ['Last year']],
    ['?year=1404', ['Last year']],
    ['?audience=teenagers', ['Walks through the old houses']],
    ['?owner=arts', ['Walks through the old houses']],
    ['?zone=d08&duty=D2', ['Walks through the old houses']],
    ['?zone=d03&duty=D2', []],
    ['?q=خانه‌هاي تاریخی', ['Walks through the old houses']],
  ])('narrowed by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  test('pages by key without losing or repeating a programme', async () => {
    const first = await english.open('/programmes?duty=D7')
    const next = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? ''
    const second = await english.visit(next.replaceAll('&amp;', '&'))
    const titles = [first, second].flatMap((page) =>
      page.document.querySelectorAll('main .card h3').map((one) => one.textContent.trim()),
    )
    expect(titles).toHaveLength(25)
    expect(new Set(titles).size).toBe(25)
    expect(second.document.querySelector('a[rel=next]')).toBeNull()
  })

  test('says honestly that nothing fits, and what to do', async () => {
    expect((await persian.open('/programmes?duty=D22')).text).toContain('برنامه‌ای با این نشانه‌ها نیست')
    expect((await persian.open('/programmes?zone=nowhere')).status).toBe(404)
  })

  test('leaves as a file, with the dates of both calendars', async () => {
    const answer = await city.app.request('/programmes/list.csv?duty=D3')
    const csv = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv).toContain('2026-03-21,1405/01/01')
    expect(csv).toContain('980000000')
    const sheet = await city.app.request('/programmes/list.xlsx')
    expect(
      Buffer.from(await sheet.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })
})

describe('the plan of the year', () => {
  test('counts by duty and district, and leads to what it counts', async () => {
    const page = await english.open('/programmes/plan?year=1405')
    const row = page.document.querySelectorAll('tbody tr').find((each) => each.textContent.includes('3. '))
    expect(
      row
        ?.querySelectorAll('td')
        .map((cell) => cell.textContent.trim())
        .filter((cell) => cell !== '–'),
    ).toEqual(['1', '1'])
    expect(row?.querySelector('a[href*="zone=d08"]')).not.toBeNull()
  })

  test('shows its holes: duties without a programme, districts without activity', async () => {
    const { text } = await persian.open('/programmes/plan?year=1405')
    expect(text).toContain('وظیفه‌های بی‌برنامه')
    expect(text).toContain('طرح بهبود فرهنگ سازمانی')
    const idle = (await english.open('/programmes/plan')).document.querySelectorAll('main .panel')[1]?.textContent
    expect(idle).toContain('District 3')
    expect(idle).not.toContain('District 8')
    expect((await english.open('/programmes/plan?year=1406')).text).toContain('The year has not come yet')
  })

  test.each(['months', 'timeline'])('is drawn by %s without a script or a style of its own', async (view) => {
    const page = await english.open(`/programmes/plan?year=1405&view=${view}`)
    expect(page.status).toBe(200)
    expect(page.document.querySelectorAll('[style]')).toHaveLength(0)
    expect(page.document.querySelectorAll('svg.gantt rect').length).toBe(view === 'timeline' ? 27 : 0)
  })

  test('runs from the right in Persian, from the left in English', async () => {
    const startOf = async (visitor: typeof english) => {
      const page = await visitor.open('/programmes/plan?year=1405&view=timeline')
      return page.document.querySelector('svg.gantt line')?.getAttribute('x1')
    }
    expect([await startOf(persian), await startOf(english)]).toEqual(['100%', '0%'])
  })

  test('overlaps are for those who plan', async () => {
    expect((await english.open('/programmes/plan')).text).not.toContain('Overlaps')
  })

  test.each(['districts', 'months', 'timeline'])('prints by %s on one landscape table', async (view) => {
    const answer = await city.app.request(`/programmes/plan.pdf?year=1405&view=${view}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })
})

test('every page can be read in Azerbaijani', async () => {
  const azeri = city.visitor(undefined, 'azb')
  for (const path of ['/programmes', '/programmes/old-houses-walks', '/programmes/plan']) {
    const page = await azeri.open(path)
    expect([page.status, parse(page.document.toString()).querySelector('html')?.getAttribute('lang')]).toEqual([
      200,
      'az-Arab',
    ])
  }
})
