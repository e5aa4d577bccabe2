import { describe, expect, test } from 'vitest'
import { givenCityOfPromises } from '#engines/commitment/fixtures.ts'
import { commitmentsOf } from '#engines/commitment/index.ts'
import { keysOf } from '#engines/commitment/queries/commitments.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import pages from '../module.ts'
import { assessmentsOf, getPlan, plansAfter } from '../queries/plans.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const keeper = city.visitor(they.coordinator, 'en')
const everybody = city.visitor(undefined, 'fa')

const typed = {
  'title.fa': 'مدرسهٔ باز محله',
  'goal.fa': 'حیاط مدرسه‌ها عصرها برای اهل محله باز باشد.',
  'supporting[]': [they.works.id],
  'startsOn.day': '22',
  'startsOn.month': '4',
  'startsOn.year': '2026',
  'endsOn.day': '20',
  'endsOn.month': '3',
  'endsOn.year': '2027',
}

const step = {
  statement: 'سرایدار عصر را فراهم می‌کنیم',
  doneWhen: 'هر مدرسه در عصر سرایدار داشته باشد',
  'due.day': '13',
  'due.month': '5',
  'due.year': '2026',
}

async function openPlan(): Promise<string> {
  const form = await keeper.open('/desk/plans/new')
  const filled = { ...typed, lead: they.agency.id, coordinator: they.office.id }
  const page = await form.submit(filled, 'Open the plan')
  return /plans\/([A-Z0-9]{8})\/step/.exec(page.document.innerHTML)?.[1] ?? ''
}

describe('a joint plan', () => {
  test('is opened by a form that keeps what was typed when its days are the wrong way round', async () => {
    const form = await keeper.open('/desk/plans/new')
    const filled = { ...typed, lead: they.agency.id, coordinator: they.office.id }
    const back = await form.submit({ ...filled, 'endsOn.year': '2025' }, 'Open the plan')
    expect(back.status).toBe(422)
    expect(back.text).toContain('The plan would end before it begins.')
    const made = await back.submit({ 'endsOn.year': '2027' }, 'Open the plan')
    expect(made.text).toContain('مدرسهٔ باز محله')
  })

  test('has steps of its agencies alone, and the others hold their keys', async () => {
    const code = await openPlan()
    const page = await keeper.open(`/desk/plans/${code}`)
    const made = await page.submit({ ...step, owner: they.works.id }, 'Add a step')
    expect(made.text).toContain('The step was offered to its owner.')
    const { plan } = await getPlan(city.db, code)
    const [own] = await commitmentsOf(city.db, [plan.matterId])
    expect(await keysOf(city.db, own?.id ?? '')).toEqual([
      { kind: 'party', holderId: they.agency.id },
      { kind: 'inspector', holderId: null },
    ])
    const strange = { ...step, owner: they.board.id, weight: '1', once: crypto.randomUUID() }
    const refused = await keeper.send(`/en/desk/plans/${code}/step`, strange)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('The owner must be an agency of the plan.')
    expect((await everybody.open(`/plans/${code}`)).text).toContain('سرایدار عصر را فراهم می‌کنیم')
  })

  test('takes a step due on a day off or in the past from nobody', async () => {
    const code = await openPlan()
    const page = await keeper.open(`/desk/plans/${code}`)
    const past = await page.submit({ ...step, owner: they.works.id, 'due.month': '3' }, 'Add a step')
    expect(past.status).toBe(422)
    const friday = await past.submit({ 'due.day': '8', 'due.month': '5' }, 'Add a step')
    expect(friday.status).toBe(422)
    const weight = await friday.submit({ 'due.day': '13', weight: 'half' }, 'Add a step')
    expect(weight.status).toBe(422)
    const made = await weight.submit({ weight: '۳' }, 'Add a step')
    expect(made.status).toBe(200)
  })

  test('shows the owner’s word beside an independent one, and that they differ', async () => {
    const code = await openPlan()
    await (await keeper.open(`/desk/plans/${code}`)).submit({ ...step, owner: they.works.id }, 'Add a step')
    const { plan } = await getPlan(city.db, code)
    const [own] = await commitmentsOf(city.db, [plan.matterId])
    const about = own?.id ?? ''
    const worker = await city.visitor(they.worker, 'en').open(`/desk/plans/${code}`)
    await worker.submit({ about, grade: 'complete', text: 'همه را فراهم کردیم' }, 'Write an assessment')
    const liaison = city.visitor(they.liaison, 'en')
    const fields = {
      about,
      by: they.agency.id,
      grade: 'limited',
      text: 'نیمی هنوز بسته است',
      once: crypto.randomUUID(),
    }
    await liaison.send(`/en/desk/plans/${code}/assessment`, fields)
    await liaison.send(`/en/desk/plans/${code}/assessment`, fields)
    const all = await assessmentsOf(city.db, plan.matterId)
    expect(all.map(({ independent, grade }) => [independent, grade])).toEqual([
      [true, 'limited'],
      [false, 'complete'],
    ])
    expect((await everybody.open(`/plans/${code}`)).text).toContain('دو ارزیابی یکی نیستند')
    const forged = await liaison.send(`/en/desk/plans/${code}/assessment`, {
      ...fields,
      by: they.works.id,
      once: crypto.randomUUID(),
    })
    expect(forged.status).toBe(403)
  })

  test('is opened by nobody without the office, and listed by keys', async () => {
    expect((await city.visitor(they.liaison, 'en').open('/desk/plans/new')).status).toBe(403)
    const [first, second] = await plansAfter(city.db, undefined, 2)
    const after = { on: first?.plan.endsOn ?? '', id: first?.plan.matterId ?? '' }
    expect((await plansAfter(city.db, after, 1))[0]?.plan.slug).toBe(second?.plan.slug)
    expect((await everybody.open('/plans')).text).toContain('مدرسهٔ باز محله')
  })
})
