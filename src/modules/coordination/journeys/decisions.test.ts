import { describe, expect, test } from 'vitest'
import { givenCityOfPromises, givenMember } from '#engines/commitment/fixtures.ts'
import commitment from '#engines/commitment/module.ts'
import { ensureMandate } from '#city/mandate/queries.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { findZone } from '#city/zones/queries.ts'
import { openCity } from '#test/city.ts'
import { logDecision, type NewDecision } from '../actions/decisions.ts'
import pages from '../module.ts'
import { fields } from '../tables.ts'

const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const head = await givenMember(city.db, 'رئیس نمونه', they.office, 'head-of-unit')
await seedTabriz(await city.work('rules'))
await ensureMandate(city.db, city.now)
const third = (await findZone(city.db, 'd03'))?.id ?? ''
const everybody = city.visitor(undefined, 'en')
const staff = city.visitor(head, 'en')

let count = 0

/** A decision of the board under the next number. */
const decide = async (more: Partial<NewDecision> = {}) =>
  logDecision(await city.work(head), {
    number: `ش-${(count += 1)}`,
    decidedOn: '2026-04-20',
    bodyId: they.board.id,
    question: { fa: `پرسش ${count}` },
    text: { fa: `متن ${count}` },
    fields: ['social'],
    inForceFrom: '2026-04-21',
    ...more,
  })

/** How the decision to review is marked in the list. */
async function marks() {
  const page = await staff.open('/desk/decisions?review=1')
  expect(page.text).not.toContain('هنوز نه')
  const row = [...page.document.querySelectorAll('tbody tr')].find((each) =>
    (each.textContent ?? '').includes('بازنگری شدنی'),
  )
  return [...(row?.querySelectorAll('.tag') ?? [])].map((tag) => tag.textContent)
}

describe('a decision', () => {
  test('has a number its body never uses again; another body may', async () => {
    const first = await decide()
    await expect(decide({ number: first.number })).rejects.toMatchObject({ kind: 'conflict' })
    expect((await decide({ number: first.number, bodyId: they.agency.id })).number).toBe(first.number)
  })

  test('has the same number in whatever digits, and supersedes only what there is', async () => {
    await decide({ number: '۱۲/۱۴۰۵' })
    await expect(decide({ number: '12/1405' })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(decide({ supersedesId: crypto.randomUUID() })).rejects.toMatchObject({ kind: 'absent' })
  })

  test('is found under a short code of its own', async () => {
    const { code, question, id } = await decide()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    expect((await everybody.open(`/decisions/${code}`)).text).toContain(question.fa)
    expect((await everybody.open(`/decisions/${id}`)).status).toBe(404)
  })

  test('belongs to one to three of the eight fields', async () => {
    expect(fields).toHaveLength(8)
    await expect(decide({ fields: [] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(decide({ fields: ['social', 'social'] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(decide({ fields: ['social', 'arts', 'economic', 'cultural'] })).rejects.toMatchObject({
      kind: 'invalid',
    })
    expect((await decide({ fields: ['social', 'arts', 'economic'] })).fields).toHaveLength(3)
  })

  test('is superseded by the link of a later one, and says so itself', async () => {
    const old = await decide()
    const next = await decide({ supersedesId: old.id })
    const page = await everybody.open(`/decisions/${old.code}`)
    expect(page.text).toContain(`Superseded by decision ${next.number}.`)
    expect(page.document.querySelector(`a[href$="/decisions/${next.code}"]`)).not.toBeNull()
    const later = await everybody.open(`/decisions/${next.code}`)
    expect(later.document.querySelector(`a[href$="/decisions/${old.code}"]`)).not.toBeNull()
  })

  test('past its day of review stands in the list to review, one that was superseded without the mark', async () => {
    const past = await decide({ question: { fa: 'بازنگری شدنی' }, reviewOn: '2026-04-22' })
    await decide({ question: { fa: 'هنوز نه' }, reviewOn: '2026-04-23' })
    expect(await marks()).toEqual(['To review'])
    await decide({ supersedesId: past.id })
    expect(await marks()).toEqual(['superseded'])
  })

  test.each(['security', 'defence'] as const)('of %s stays among partners, and its gap is seen', async (field) => {
    const hidden = await decide({ fields: ['social', field], question: { fa: `نهفته ${field}` } })
    expect(hidden.visibility).toBe('partners')
    const log = await everybody.open(`/decisions?field=${field}`)
    for (const said of [hidden.number, 'not public', 'Field of security or defence']) expect(log.text).toContain(said)
    expect(log.text).not.toContain('نهفته')
    const page = await everybody.open(`/decisions/${hidden.code}`)
    expect(page.text).not.toContain('نهفته')
    expect(page.text).toContain(hidden.number)
    expect((await staff.open(`/desk/decisions/${hidden.code}`)).text).toContain(`نهفته ${field}`)
  })

  test('of security is public where somebody says so', async () => {
    expect((await decide({ fields: ['security'], visibility: 'public' })).visibility).toBe('public')
  })

  test('names its districts and duties in the form, and the log is narrowed by field and by zone', async () => {
    const page = await staff.open('/desk/decisions/new')
    const sent = await page.submit(
      {
        number: 'ش-منطقه',
        body: they.board.id,
        'on.day': '20',
        'on.month': '4',
        'on.year': '2026',
        question: 'پرسش منطقهٔ سه',
        text: 'متن منطقهٔ سه',
        'fields[]': ['arts'],
        'zones[]': [third],
        'duties[]': ['D20'],
        'force.day': '21',
        'force.month': '4',
        'force.year': '2026',
      },
      'Write it down',
    )
    expect(sent.status).toBe(200)
    const log = await everybody.open(`/decisions?field=arts&zone=${third}`)
    expect(log.document.querySelectorAll('tbody tr')).toHaveLength(1)
    expect(log.text).toContain('پرسش منطقهٔ سه')
    const href = log.document.querySelector('tbody a')?.getAttribute('href') ?? ''
    const shown = await everybody.open(href.replace('/en', ''))
    expect(shown.document.querySelector('a[href$="/zones/d03"]')).not.toBeNull()
    expect(shown.document.querySelector('a[href$="/glance/D20"]')).not.toBeNull()
    expect((await everybody.open(`/decisions?field=economic&zone=${third}`)).text).not.toContain('پرسش منطقهٔ سه')
    const filter = log.document.querySelector('form.filters')
    expect(filter?.querySelector('input[name=field]')?.getAttribute('value')).toBe('arts')
    expect(filter?.querySelector(`option[value="${third}"]`)?.hasAttribute('selected')).toBe(true)
  })
})
