import { beforeAll, describe, expect, test } from 'vitest'
import { givenMobile } from '#modules/account/index.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrolmentFacts } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { locales } from '#platform/locale.ts'
import { messages } from '#platform/outbox/tables.ts'
import { rebuildIndex } from '#platform/search/reactions.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { wishesJob } from '../actions/answered-wishes.ts'
import { givenFamily } from '../fixtures.ts'
import events from '../module.ts'
import { searchableEvents } from '../queries/searchable.ts'

const city = await openCity({ modules: [enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city

const tomorrow = new Date('2026-11-23T17:00:00+03:30')
const park = await givenPlace(db, now, { name: { fa: 'بوستان ائل‌گلی', en: 'El Goli park' }, code: 'elgoli' })
const women = { profiles: [{ key: 'women', sex: 'female' as const, ageMin: 6 }], party: { min: 1, max: 6 } }
const story = await givenOffering(db, now, {
  title: { fa: 'قصه‌گویی ترکی', en: 'Turkic storytelling' },
  category: 'children',
  startsAt: tomorrow,
})
const exercise = await givenOffering(db, now, {
  title: { fa: 'ورزش صبحگاهی', en: 'Morning exercise' },
  audience: women,
  placeId: park.id,
  startsAt: tomorrow,
})
const pottery = await givenOffering(db, now, {
  title: { fa: 'کارگاه سفال', en: 'Pottery workshop' },
  startsAt: tomorrow,
  state: 'cancelled',
})

beforeAll(() => rebuildIndex(db, [searchableEvents]))

const foundBy = async (query: Record<string, string>) => {
  const { document } = await city.visitor().open(`/events?${new URLSearchParams(query).toString()}`)
  if (document.querySelector('.empty')) return []
  return document.querySelectorAll('.agenda h3 a').map((link) => link.getAttribute('href')?.split('/').at(-1))
}
const { code: storyCode } = story.offering
const { code: exerciseCode } = exercise.offering

describe('what is on, looked for by word', () => {
  test.each([
    ['a word of the title', 'قصه‌گویی'],
    ['written apart', 'قصه گویی'],
    ['written together, with Arabic letters', 'قصهگويي تركي'],
    ['the beginning of a word', 'قصه'],
    ['in English', 'storytelling'],
    ['in capitals, with air around', '  STORYTELLING  '],
  ])('is found by %s', async (_how, q) => {
    expect(await foundBy({ q })).toEqual([storyCode])
  })

  test('is found by the place, and by the subject', async () => {
    expect(await foundBy({ q: 'ائل گلی' })).toEqual([exerciseCode])
    expect(await foundBy({ q: 'کودکان' })).toEqual([storyCode])
  })

  test('is narrowed by the other filters too, and each leads on with the words', async () => {
    expect(await foundBy({ q: 'ورزش', for: 'women', when: 'tomorrow' })).toEqual([exerciseCode])
    expect(await foundBy({ q: 'ورزش', for: 'men' })).toEqual([])
    const page = await city.visitor(undefined, 'fa').open('/events?q=ورزش&for=women')
    const today = page.document.querySelector('.tabs a[href*="when=today"]')?.getAttribute('href') ?? ''
    expect(Object.fromEntries(new URL(today, 'http://city').searchParams)).toEqual({
      q: 'ورزش',
      for: 'women',
      when: 'today',
    })
  })

  test('says that it is called off', async () => {
    expect(await foundBy({ q: 'سفال' })).toEqual([pottery.offering.code])
  })

  test('a line of mere marks narrows nothing', async () => {
    expect(await foundBy({ q: '؟!' })).toContain(storyCode)
  })
})

test('the line keeps what was typed and what else was chosen', async () => {
  const page = await city.visitor(undefined, 'fa').open('/events?for=women&view=month&q=ورزشِ "صبح"')
  const form = page.document.querySelector('main form.search')
  const sent = form?.querySelectorAll('input').map((input) => [input.getAttribute('name'), input.getAttribute('value')])
  expect(Object.fromEntries(sent ?? [])).toEqual({ for: 'women', view: 'month', q: 'ورزشِ "صبح"' })
})

test.each(locales)('where nothing has the words, what comes near and what to do is said, in %s', async (locale) => {
  const page = await city.visitor(undefined, locale).open('/events?q=قصهگوی ترکیه')
  const links = page.document.querySelectorAll('.empty a').map((link) => link.getAttribute('href') ?? '')
  expect(links.some((href) => href.includes('/search?q='))).toBe(true)
  expect(page.document.querySelector('.agenda h3 a')?.getAttribute('href')).toContain(storyCode)
})

test.each([
  ['much too long', 'ورزش'.repeat(5000)],
  ['a sign of the pattern', '%'],
  ['a question to the database', "' or 1=1 --"],
  ['invisible marks', '\u0000\u202e'],
  ['signs of the search itself', '()&|!:*'],
])('%s is answered, never by a fault', async (_what, q) => {
  expect((await city.visitor().open(`/events?${new URLSearchParams({ q }).toString()}`)).status).toBe(200)
  expect((await city.visitor().request(`/cal/filter.ics?${new URLSearchParams({ q }).toString()}`)).status).toBe(200)
})

test('the calendar file of the words holds the same, under their name', async () => {
  const page = await city.visitor(undefined, 'fa').open('/events?q=قصه')
  const address = page.document.querySelector('main a[href*="/cal/filter.ics"]')?.getAttribute('href') ?? ''
  const text = await (await city.visitor().request(address)).text()
  expect(text.match(/UID:session-/g)).toHaveLength(1)
  expect(text).toContain('«قصه»')
})

test('a wish with words is answered by what has them, as soon as it is published', async () => {
  const { mother } = await givenFamily(db, now)
  await givenMobile(db, city.keyring, { person: mother, mobile: '+989000000001' })
  const empty = await city.visitor(mother).open('/events?q=عاشیق')
  expect((await empty.submit({}, 'Tell me')).text).toContain('We will tell you, once')
  for (const fa of ['شب شعر', 'شب عاشیق‌ها']) {
    const { offering } = await givenOffering(db, now, { title: { fa, en: 'An evening' } })
    const published = { offeringId: offering.id, sessions: 1 }
    await transact(await city.work('rules'), ({ announce }) => announce(enrolmentFacts.offeringPublished, published))
  }
  await city.settle()
  await wishesJob({ keyring: city.keyring, publicUrl: 'https://city.example' }).run(await city.work('rules'))
  const sent = await db.select().from(messages)
  expect(sent.map(({ params }) => params)).toMatchObject([{ title: 'شب عاشیق‌ها' }])
})
