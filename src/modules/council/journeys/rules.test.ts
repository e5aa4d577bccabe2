import { expect, test } from 'vitest'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { givenCouncil, givenNamedBody, givenSeat } from '../fixtures.ts'
import council from '../module.ts'
import { allRules, ruleOn } from '../queries/reading.ts'

const city = await openCity({ modules: [commitment, council], now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
const they = await givenCouncil(db)
const office = await givenNamedBody(db, 'unit', 'دفتر معاون')
const deputy = city.visitor(await givenSeat(db, 'معاون نمونه', office.id, 'deputy'), 'fa')
const clerk = city.visitor(they.clerk, 'en')
const here = '/desk/council/rules'
const publish = 'انتشار نسخهٔ تازه'
const from = { 'from.day': '۱', 'from.month': '2', 'from.year': '1405' }

test('the deputy publishes a version that holds from its day on, and the earlier ones stay to be read', async () => {
  const page = await (await deputy.open(here)).submit({ ...from, objection: '۱۰', dispute: '۱۵' }, publish)
  expect(page.text).toContain('نسخهٔ تازه منتشر شد')
  expect(page.text).toContain('معاون نمونه')
  expect(await ruleOn(db, 'legal', '2026-04-20')).toBeUndefined()
  expect(await ruleOn(db, 'legal', '2026-04-21')).toEqual({
    objection: 10,
    reexamination: 10,
    dispute: 15,
    earlyEffect: true,
  })
  const read = await clerk.open(here)
  expect(read.text).toContain('the default')
  expect(read.document.querySelector('form[action$="/rules/legal"]')).toBeNull()
  expect((await clerk.send(`${here}/legal`, {})).status).toBe(403)
})

test('what is wrong is said beside its field, and the other fields keep what was typed', async () => {
  const open = await deputy.open(here)
  const form = open.document.querySelector('form[action$="/rules/body"]')
  const once = form?.querySelector('[name=once]')?.getAttribute('value') ?? ''
  const sent = { ...from, once, quorum: '۳/۲', majority: '1/2', closedMajority: '۳/۴' }
  const wrong = await deputy.send(`${here}/body`, sent)
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('کسری میان صفر و یک بنویسید')
  expect(wrong.document.querySelector('#body-closedMajority')?.getAttribute('value')).toBe('۳/۴')
  await deputy.send(`${here}/body`, { ...sent, quorum: '۳/۴' })
  await deputy.send(`${here}/body`, { ...sent, quorum: '۳/۴' })
  expect((await allRules(db)).filter(({ key }) => key === 'body')).toHaveLength(1)
  const past = { ...sent, once: crypto.randomUUID(), quorum: '2/3', 'from.year': '1404' }
  expect((await deputy.send(`${here}/body`, past)).text).toContain('قاعدهٔ تازه از امروز یا پس از آن معتبر است')
})
