import { expect, test } from 'vitest'
import { givenCityOfPromises } from '#engines/commitment/fixtures.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { saveAgency } from '../actions/agencies.ts'
import pages from '../module.ts'
import { protocolsOf } from '../queries/agencies.ts'

const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const of = { organisationId: they.agency.id, channels: ['link'], wantsCode: true, address: '' } as const
await saveAgency(await city.work(they.deputy), city.keyring, of)
const deputy = city.visitor(they.deputy, 'en')
const everybody = city.visitor(undefined, 'en')
const here = `/desk/agencies/${they.agency.id}`

const day = (name: string, date: number) => ({
  [`${name}.day`]: String(date),
  [`${name}.month`]: '4',
  [`${name}.year`]: '2026',
})
const typed = {
  title: 'اشتراک گزارش کودکان خیابان',
  'categories[]': ['report', 'plan'],
  fields: 'نشانی گزارش\nگروه سنی',
  letter: '۱۲۳/الف',
  ...day('signedOn', 20),
  ...day('until', 25),
}
const sign = async (more: Record<string, string | string[]> = {}) =>
  (await deputy.open(here)).submit({ ...typed, ...more }, 'Record a signed protocol')

test('Everybody reads which data an agency may have, for what and until when, also when that is over', async () => {
  expect((await sign()).status).toBe(200)
  const page = await everybody.open(`/agencies/${they.agency.slug}`)
  for (const said of ['اشتراک گزارش کودکان خیابان', 'گروه سنی', 'citizen report', 'in force', '25 April 2026'])
    expect(page.text).toContain(said)
  city.wait(5 * 86_400)
  const later = await everybody.open(`/agencies/${they.agency.slug}`)
  expect(later.text).toContain('اشتراک گزارش کودکان خیابان')
  expect(later.text).not.toContain('in force')
})

test('What was typed is kept when the protocol ends before it was signed, or shares nothing', async () => {
  const before = (await protocolsOf(city.db, they.agency.id)).length
  const back = await sign(day('until', 19))
  expect(back.status).toBe(422)
  expect(back.text).toContain('It ends before it was signed.')
  expect(back.document.querySelector('[name=title]')?.getAttribute('value')).toBe(typed.title)
  expect((await sign({ fields: ' \n ' })).status).toBe(422)
  expect((await sign(day('signedOn', 30))).status).toBe(422)
  expect(await protocolsOf(city.db, they.agency.id)).toHaveLength(before)
})

test('A protocol that is ended holds no more from that day, and the same form sent twice makes one', async () => {
  const before = (await protocolsOf(city.db, they.agency.id)).length
  const form = await deputy.open(here)
  const long = { ...typed, title: 'تفاهم دوم', ...day('until', 30) }
  await form.submit(long, 'Record a signed protocol')
  const page = await form.submit(long, 'Record a signed protocol')
  expect(await protocolsOf(city.db, they.agency.id)).toHaveLength(before + 1)
  expect((await page.submit({}, 'End it now')).text).toContain('ended early')
  expect((await everybody.open(`/agencies/${they.agency.slug}`)).text).toContain('ended early')
})

test('Only who manages agencies writes protocols down', async () => {
  const worker = city.visitor(they.coordinator, 'en')
  expect((await worker.send(`${here}/protocols`, { ...typed, once: crypto.randomUUID() })).status).toBe(403)
})
