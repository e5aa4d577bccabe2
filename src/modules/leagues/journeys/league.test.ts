import { expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import { setHours } from '#city/booking/actions.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import events from '#modules/events/module.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { wholeCity } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import leagues from '../module.ts'

const city = await openCity({
  modules: [booking, enrolment, events, leagues],
  now: new Date('2026-06-10T10:00:00+03:30'),
})
const { db } = city
const officer = city.visitor(await city.staff('کارشناس', 'officer'), 'fa')
const rules = await city.work('rules')

const guest = (guestName: string) => ({ guestName, birthYear: 2008, sex: 'male' as const })

/** A neighbourhood's team with its roster, and somebody who signs for it. */
async function givenTeam(offeringId: string, name: string) {
  const body = await givenOrganisation(db, { kind: 'club', name: { fa: name, en: name } })
  const captain = await city.person(`سرپرست ${name}`)
  const membership = { role: 'association-member' as const, startsOn: '2025-01-01', recordedAt: city.now }
  await insertMembership(db, { personId: captain.id, organisationId: body.id, ...membership })
  await enrol(await city.work(await city.staff(`منشی ${name}`, 'officer')), {
    key: crypto.randomUUID(),
    offeringId,
    organisationId: body.id,
    party: [guest('آرش م.'), guest('بابک ر.')],
  })
  return captain
}

async function givenCup(names: readonly string[]) {
  const { offering } = await givenOffering(db, city.now, {
    admitBy: 'run',
    seats: 40,
    title: { fa: 'جام محلات', en: 'Cup' },
  })
  const captains = []
  for (const name of names) captains.push(await givenTeam(offering.id, name))
  const ground = await givenPlace(db, city.now, { name: { fa: 'زمین چمن', en: 'Pitch' }, kinds: ['sport'] })
  const open = Array.from({ length: 7 }, (_, weekday) => ({
    weekday,
    opens: 480,
    closes: 1320,
    sex: null,
    validFrom: '2026-01-01',
    validUntil: null,
  }))
  await setHours(rules, ground.id, open, wholeCity)
  const list = await officer.open('/desk/leagues')
  const founded = await list.submit({ offering: offering.code }, 'برپا کردن لیگ')
  expect(founded.text).toContain('لیگ برپا شد')
  return { offering, captains, ground }
}

const planned = (ground: string) => ({
  ...dateParts('first', addDays(today(city.now), 2), 'fa'),
  from: '۱۶',
  minutes: '۶۰',
  every: '۷',
  'grounds[]': ground,
})

test('from the teams to the table: drawn, played, entered, confirmed', async () => {
  const { offering, captains, ground } = await givenCup(['امیرخیز', 'شنب‌غازان', 'قراملک'])
  const before = await city.visitor(undefined, 'fa').open(`/leagues/${offering.code}`)
  expect(before.text).toContain('برنامهٔ مسابقه‌ها پس از پایان ثبت‌نام')
  const desk = await officer.open(`/desk/leagues/${offering.code}`)
  expect(desk.text).toContain('شنب‌غازان')
  const drawn = await desk.submit(planned(ground.id), 'قرعه‌کشی و ساخت برنامه')
  expect(drawn.text).toContain('۳ مسابقه برنامه‌ریزی شد')
  const again = await desk.submit(planned(ground.id), 'قرعه‌کشی و ساخت برنامه')
  expect(again.text).toContain('۳ مسابقه برنامه‌ریزی شد')

  const page = await city.visitor(undefined, 'fa').open(`/leagues/${offering.code}`)
  const links = page.document.querySelectorAll('a[href*="/matches/"]').map((one) => one.getAttribute('href') ?? '')
  expect(links).toHaveLength(3)
  expect(page.document.querySelectorAll('table')[0]?.querySelectorAll('tbody tr')).toHaveLength(3)

  const [match = ''] = links
  const early = await officer.send(`${match}/result`, { home: '2', away: '1' })
  expect([early.status, early.text.includes('هنوز برگزار نشده')]).toEqual([422, true])
  city.wait(3 * 86_400)
  const wrong = await (await officer.open(match)).submit({ home: 'دو', away: '۱' }, 'ثبت نتیجه')
  expect(wrong.status).toBe(422)
  const entered = await wrong.submit({ home: '۲', away: '۱' }, 'ثبت نتیجه')
  expect(entered.text).toContain('در انتظار تأیید')

  const teamsIn = await Promise.all(captains.map((captain) => city.visitor(captain, 'fa').open(match)))
  const own = teamsIn.filter(({ text }) => text.includes('تأیید نتیجه'))
  expect(own).toHaveLength(2)
  for (const captainPage of own) expect((await captainPage.submit({}, 'تأیید نتیجه')).text).toContain('تأیید کردید')
  expect((await own[0]?.submit({}, 'تأیید نتیجه'))?.status).toBe(200)
  const table = (await city.visitor(undefined, 'fa').open(`/leagues/${offering.code}`)).document.querySelectorAll(
    'table',
  )[0]
  const leader = table?.querySelectorAll('tbody tr')[0]?.text.replace(/\s+/g, ' ')
  expect(leader).toContain('+۱')
  expect(leader).toMatch(/۳\s*$/)
  const late = await officer.send(`${match}/result`, { home: '0', away: '5' })
  expect(late.text).toContain('قطعی شده است')
  expect(city.reported).toEqual([])
})

test('a captain objects: the result counts no more until the referee has looked again; strangers say nothing', async () => {
  const { offering, captains, ground } = await givenCup(['لیل‌آباد', 'سرخاب'])
  await (await officer.open(`/desk/leagues/${offering.code}`)).submit(planned(ground.id), 'قرعه‌کشی و ساخت برنامه')
  city.wait(3 * 86_400)
  const league = await city.visitor(undefined, 'fa').open(`/leagues/${offering.code}`)
  const match = league.document.querySelector('a[href*="/matches/"]')?.getAttribute('href') ?? ''
  await officer.send(`${match}/result`, { home: '4', away: '0' })
  const stranger = city.visitor(await city.person('رهگذر'), 'fa')
  expect((await stranger.open(match)).text).not.toContain('تأیید نتیجه')
  expect((await stranger.send(`${match}/confirmation`, { shown: '4-0' })).status).toBe(403)
  const [captain] = captains
  if (!captain) throw new Error('The cup has no captain')
  const mine = city.visitor(captain, 'fa')
  const contested = await (await mine.open(match)).submit({ why: 'یک گل در وقت اضافه بود.' }, 'اعتراض به نتیجه')
  expect(contested.text).toContain('مورد اعتراض')
  city.wait(2 * 86_400)
  const referee = await officer.open(match)
  expect(referee.text).toContain('یک گل در وقت اضافه بود.')
  expect((await city.visitor(undefined, 'fa').open(match)).text).not.toContain('یک گل در وقت اضافه بود.')
  await referee.submit({ home: '3', away: '0' }, 'ثبت نتیجه')
  const stale = await mine.send(`${match}/confirmation`, { shown: '4-0' })
  expect([stale.status, stale.text.includes('عوض شد')]).toEqual([422, true])
  city.wait(86_400)
  const page = await city.visitor(undefined, 'fa').open(`/leagues/${offering.code}`)
  expect(page.document.querySelectorAll('table')[0]?.text).toContain('+۳')
})

test('a team that leaves before half of its matches is struck from the table', async () => {
  const { offering, ground } = await givenCup(['چرنداب', 'منظریه', 'باغمیشه'])
  await (await officer.open(`/desk/leagues/${offering.code}`)).submit(planned(ground.id), 'قرعه‌کشی و ساخت برنامه')
  const desk = await officer.open(`/desk/leagues/${offering.code}`)
  const team =
    desk.document.querySelector('select[name=team] option[value]:not([value=""])')?.getAttribute('value') ?? ''
  const gone = await officer.send(`/desk/leagues/${offering.code}/withdrawals`, { team, why: 'بازیکن کافی ندارند' })
  expect(gone.text).toContain('کناره‌گیری تیم ثبت شد')
  const page = await city.visitor(undefined, 'fa').open(`/leagues/${offering.code}`)
  expect(page.document.querySelectorAll('table')[0]?.querySelectorAll('tbody tr')).toHaveLength(2)
  const twice = await officer.send(`/desk/leagues/${offering.code}/withdrawals`, { team, why: 'باز' })
  expect([twice.status, twice.text.includes('پیش‌تر کناره گرفته')]).toEqual([422, true])
})

test('what cannot be a league, and what no fixtures can be made of, is said; readers of every language get the pages', async () => {
  const { offering } = await givenOffering(db, city.now, { admitBy: 'session' })
  const list = await officer.open('/desk/leagues')
  expect((await list.submit({ offering: offering.code }, 'برپا کردن لیگ')).text).toContain('نوبت‌به‌نوبت')
  expect((await list.submit({ offering: '0' }, 'برپا کردن لیگ')).text).toContain('پیدا نشد')
  const { offering: lonely, ground } = await givenCup(['اهراب'])
  expect((await list.submit({ offering: lonely.code }, 'برپا کردن لیگ')).text).toContain('لیگ دارد')
  const alone = await (
    await officer.open(`/desk/leagues/${lonely.code}`)
  ).submit(planned(ground.id), 'قرعه‌کشی و ساخت برنامه')
  expect([alone.status, alone.text.includes('دست‌کم دو تیم')]).toEqual([422, true])
  for (const locale of ['fa', 'en', 'azb'] as const) {
    const reader = city.visitor(undefined, locale)
    expect((await reader.open('/leagues')).status).toBe(200)
    expect((await reader.open(`/leagues/${lonely.code}`)).status).toBe(200)
    expect((await reader.open('/leagues/999')).status).toBe(404)
  }
  expect((await city.visitor(await city.person('شهروند'), 'fa').open('/desk/leagues')).status).toBe(403)
})
