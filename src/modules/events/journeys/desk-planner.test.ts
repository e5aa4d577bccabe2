import { describe, expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { getSession, publishCheck } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({
  modules: [facts, booking, enrolment, events],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now } = city

const head = await givenStaff(db, 'یاشار نمونه', ['head-of-unit'])
const programme = await givenProgramme(db, now)
const english = city.visitor(head, 'en')
const hallNamed = (en: string) => givenPlace(db, now, { name: { fa: `سالن ${en}`, en }, code: en })

/** Two offerings of one hour and a half at five in the afternoon on 2 December, each in a hall of its own unless said otherwise. */
async function given(en: string, placeId: string, state: 'draft' | 'published' = 'draft') {
  const { offering, sessions } = await givenOffering(db, now, {
    programmeId: programme.id,
    title: { fa: en, en },
    placeId,
    state,
    startsAt: new Date('2026-12-02T17:00:00+03:30'),
  })
  const id = sessions[0]?.id ?? ''
  return { offering, id, move: `/desk/offerings/${offering.code}/sessions/${id}/move` }
}

const week = '/desk/offerings/week?week=2026-12-02'

describe('a session that is to be moved', async () => {
  const [small, large] = [await hallNamed('Small hall'), await hallNamed('Large hall')]
  const chess = await given('Chess', small.id)
  await given('Wrestling', large.id)

  test('hears that the hall is taken, and when it is free, before anything is saved', async () => {
    const page = await english.open(`${chess.move}?place=${large.id}&week=2026-11-28`)
    expect(page.text).toContain('It cannot be then and there')
    expect(page.text).toMatch(/is taken; free: .+\./)
    expect(page.document.querySelector('select[name=place] option[selected]')?.getAttribute('value')).toBe(large.id)
    expect((await getSession(db, chess.id)).placeId).toBe(small.id)
  })

  test('is refused in the same words by the form, which keeps what was typed', async () => {
    const page = await english.open(`${chess.move}?place=${large.id}`)
    const refused = await page.submit({ 'reason.fa': 'سالن بزرگ‌تر' }, 'Save the move')
    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(/is taken; free: .+\./)
    expect(refused.document.querySelector('[name="reason.fa"]')?.getAttribute('value')).toBe('سالن بزرگ‌تر')
  })

  test('within its own hour is not in its own way', async () => {
    expect((await english.open(`${chess.move}?from=17:30`)).text).toContain('This time and place are free')
  })

  test('goes to another day, hour and hall in one act, and one is back in the week', async () => {
    const page = await english.open(`${chess.move}?day=2026-12-03&from=18:30&place=${large.id}&week=2026-11-28`)
    expect(page.text).toContain('This time and place are free')
    const moved = await page.submit({ 'reason.fa': 'سالن بزرگ‌تر' }, 'Save the move')
    expect(moved.text).toContain('Sessions changed: 1.')
    expect(moved.text).toContain('Week of the halls')
    expect(await getSession(db, chess.id)).toMatchObject({ placeId: large.id, localStart: '2026-12-03T18:30' })
  })

  test('into the past, to no hour or to no day is answered in words, never by a fault', async () => {
    expect((await english.open(`${chess.move}?day=2020-01-01`)).text).toContain('A session has to lie ahead.')
    for (const query of ['from=99:99', 'day=nonsense', 'place=nowhere'])
      expect((await english.open(`${chess.move}?${query}`)).status).toBe(200)
  })
})

test('a hall of the season stands in the week also when it is empty', async () => {
  await given('Puppets', (await hallNamed('Puppet house')).id)
  expect((await english.open('/desk/offerings/week?week=2026-12-12')).text).toContain('Puppet house')
})

test('a crowded day shows its first sessions and a way to all of them, in the week of that place alone', async () => {
  const park = await hallNamed('A park')
  for (const hour of [6, 8, 10, 12, 14])
    await givenOffering(db, now, {
      programmeId: programme.id,
      placeId: park.id,
      startsAt: new Date(`2026-12-16T${String(hour).padStart(2, '0')}:00:00+03:30`),
    })
  const page = await english.open('/desk/offerings/week?week=2026-12-16&zone=')
  const row = page.document.querySelectorAll('tbody tr').find((each) => each.textContent.includes('A park'))
  expect(row?.querySelectorAll('.hallday li')).toHaveLength(3)
  const more = row?.querySelectorAll('a').find((link) => link.textContent === '2 more')
  const alone = await english.open((more?.getAttribute('href') ?? '').replace(/^\/en/, ''))
  expect(alone.document.querySelectorAll('.planner tbody tr')).toHaveLength(1)
  expect(alone.document.querySelectorAll('.hallday li')).toHaveLength(5)
  const move = alone.document.querySelector('.hallday__move')?.getAttribute('href') ?? ''
  const form = await english.open(move.replace(/^\/en/, ''))
  const back = form.document.querySelectorAll('#move a').map((link) => link.getAttribute('href') ?? '')
  expect(back.some((href) => new URLSearchParams(href.split('?')[1]).get('hall') === park.code)).toBe(true)
})

test('many halls come a page after another, none twice and none left out; what has no place stands on the last', async () => {
  const startsAt = new Date('2027-03-10T17:00:00+03:30')
  const names = Array.from({ length: 12 }, (_, at) => `Court ${at + 1}`)
  for (const name of names.toReversed())
    await givenOffering(db, now, { programmeId: programme.id, placeId: (await hallNamed(name)).id, startsAt })
  await givenOffering(db, now, { programmeId: programme.id, startsAt, title: { fa: 'بی‌جا', en: 'Nowhere yet' } })
  const seen: string[] = []
  let texts = ''
  for (let to: string | undefined = '/desk/offerings/week?week=2027-03-10'; to !== undefined;) {
    const { document, text } = await english.open(to)
    expect(texts).not.toContain('Nowhere yet')
    texts += text
    seen.push(...document.querySelectorAll('[data-place]').map((each) => each.textContent.trim()))
    to = document.querySelector('main a[rel="next"]')?.getAttribute('href')?.replace(/^\/en/, '')
  }
  expect(seen).toEqual([...names, 'Without a place'])
  expect(texts).toContain('Nowhere yet')
})

test('the week is narrowed by kind of place', async () => {
  const pool = await givenPlace(db, now, { name: { fa: 'استخر', en: 'Pool' }, code: 'pool', kinds: ['sport'] })
  const startsAt = new Date('2027-05-12T17:00:00+03:30')
  await givenOffering(db, now, { programmeId: programme.id, placeId: pool.id, startsAt })
  await givenOffering(db, now, { programmeId: programme.id, placeId: (await hallNamed('Library')).id, startsAt })
  const { document } = await english.open('/desk/offerings/week?week=2027-05-12&kind=sport')
  expect(document.querySelectorAll('[data-place]').map((each) => each.textContent.trim())).toEqual(['Pool'])
})

describe('drafts of a season', async () => {
  const hall = await hallNamed('Hall of conflicts')
  const first = await given('First come', hall.id)
  const second = await given('Second come', hall.id)

  test('that want one hall at one time are listed with what is in the way, before they can be published', async () => {
    const page = await english.open(week)
    expect(page.text).toContain('1 coming session has no place booked')
    expect(page.text).toContain('“First come” is there then.')
    const obstacles = await publishCheck({ db, now }, second.offering)
    expect(obstacles.map(({ check }) => check)).toContain('booking')
  })

  test('are off the list once one is moved; where the hall became free, saving it as it is suffices', async () => {
    await (await english.open(`${first.move}?from=20:00`)).submit({ 'reason.fa': 'تداخل' }, 'Save the move')
    expect((await english.open(week)).text).toContain('It is free now')
    await (await english.open(second.move)).submit({ 'reason.fa': 'تداخل' }, 'Save the move')
    expect((await english.open(week)).text).not.toContain('no place booked')
    const obstacles = await publishCheck({ db, now }, second.offering)
    expect(obstacles.map(({ check }) => check)).not.toContain('booking')
    expect(await getSession(db, second.id)).toMatchObject({ rev: 1, movedAt: null })
  })
})

test('who plans nothing is not let in', async () => {
  const { move } = await given('Reading', (await hallNamed('Reading room')).id, 'published')
  const coach = city.visitor(await givenStaff(db, 'مربی نمونه', ['liaison']), 'en')
  for (const address of [move, week]) expect((await coach.open(address)).status).toBe(403)
})
