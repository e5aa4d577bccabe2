import { expect, test } from 'vitest'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { findByCode, type Question } from '#engines/enrolment/index.ts'
import { locales } from '#platform/locale.ts'
import { openCity } from '#test/city.ts'
import { givenFamily } from '../fixtures.ts'
import events from '../module.ts'

const city = await openCity({ modules: [enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city
const officer = await city.staff('کارمند', 'officer')

const questions: Question[] = [
  { id: 'level', label: { fa: 'شنا بلدید؟', en: 'Can you swim?' }, kind: 'yes-no', required: true },
  {
    id: 'cap',
    label: { fa: 'اندازهٔ کلاه', en: 'Size of the cap' },
    kind: 'choice',
    required: true,
    choices: [
      { id: 's', label: { fa: 'کوچک', en: 'Small' } },
      { id: 'l', label: { fa: 'بزرگ', en: 'Large' } },
    ],
  },
  { id: 'metres', label: { fa: 'چند متر؟', en: 'How many metres?' }, kind: 'number', required: false },
  { id: 'why', label: { fa: 'چیزی که باید بدانیم', en: 'Anything we should know' }, kind: 'text', required: false },
]

async function atQuestions(language: 'fa' | 'en' | 'azb' = 'en') {
  const { mother } = await givenFamily(db, now)
  const { offering, sessions } = await givenOffering(db, now, { questions })
  const visitor = city.visitor(mother, language)
  const who = await visitor.open(`/e/${offering.code}/enrol?session=${sessions[0]?.id}`)
  const go = { fa: 'ادامه', en: 'Go on', azb: 'داوام' }[language]
  return { offering, visitor, go, asked: await who.submit({ [`with.${mother.id}`]: 'on' }, go) }
}

test('what the organiser asks is answered once, read back, and read at the Desk in the words of the choice', async () => {
  const { offering, asked, go } = await atQuestions()
  const filled = { 'answer.level': 'no', 'answer.cap': 'l', 'answer.metres': '۲۵', 'answer.why': 'از آب می‌ترسد' }
  const check = await asked.submit(filled, go)
  expect(check.text).toContain('Large')
  const result = await check.submit({}, 'Enrol now')
  expect(result.text).toContain('از آب می‌ترسد')
  const code = /\d{12}/.exec(result.document.querySelector('a[href*="/my/tickets/"]')?.getAttribute('href') ?? '')?.[0]
  const row = await findByCode(db, code ?? '')
  expect(row?.answers).toMatchObject({ level: 'no', cap: 'l' })
  const desk = await city.visitor(officer).open(`/desk/offerings/${offering.code}/registrations/${row?.id}`)
  for (const words of ['Can you swim?', 'Size of the cap', 'Large', 'از آب می‌ترسد']) expect(desk.text).toContain(words)
})

test('what was answered stands in the list as a file, a column for each question', async () => {
  const { offering, asked, go } = await atQuestions()
  const check = await asked.submit({ 'answer.level': 'no', 'answer.cap': 'l', 'answer.why': 'از آب می‌ترسد' }, go)
  await check.submit({}, 'Enrol now')
  const list = await city.visitor(officer).request(`/en/desk/offerings/${offering.code}/registrations.csv`)
  const [head = '', first = ''] = (await list.text()).trim().split('\r\n')
  expect(head).toContain('Can you swim?')
  expect(first).toMatch(/No,Large,.*از آب می‌ترسد/)
})

test.each([
  ['nothing where an answer is needed', { 'answer.cap': 's' }],
  ['a choice nobody offered', { 'answer.level': 'yes', 'answer.cap': 'xl' }],
  ['letters for a number', { 'answer.level': 'yes', 'answer.cap': 's', 'answer.metres': 'زیاد' }],
])('%s is asked for again, and the rest stays', async (_what, filled) => {
  const { asked, go } = await atQuestions()
  const again = await asked.submit({ ...filled, 'answer.why': 'بله' }, go)
  expect(again.status).toBe(422)
  expect(again.document.querySelector('[name="answer.why"]')?.textContent).toContain('بله')
})

test.each(locales)(
  'what is there and what is missing for people with a disability is told before one enrols, in %s',
  async (locale) => {
    const { offering } = await givenOffering(db, now, { access: { 'step-free': true, 'sign-language': false } })
    const page = await city.visitor(undefined, locale).open(`/e/${offering.code}`)
    expect(page.text).toContain({ fa: 'راه بی‌پله', en: 'Step-free', azb: 'پیلله‌سیز' }[locale])
    expect(page.text).toContain(
      { fa: 'رابط ناشنوایان ندارد', en: 'No sign language', azb: 'اشاره دیلی یوخدور' }[locale],
    )
  },
)
