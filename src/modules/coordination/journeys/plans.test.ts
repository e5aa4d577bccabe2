import { describe, expect, test } from 'vitest'
import { givenCityOfPromises } from '#engines/commitment/fixtures.ts'
import { commitmentsOf, getMatter, historyOf } from '#engines/commitment/index.ts'
import { keysOf } from '#engines/commitment/queries/commitments.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import pages from '../module.ts'
import { assessmentsOf } from '../queries/joint.ts'
import { getPlan, plansAfter } from '../queries/plans.ts'
import { searchablePlans } from '../queries/searchable.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const keeper = city.visitor(they.coordinator, 'en')
const everybody = city.visitor(undefined, 'fa')

const typed = {
  'title.fa': 'مدرسهٔ باز محله',
  'goal.fa': 'حیاط مدرسه‌ها عصرها برای اهل محله باز باشد.',
  'others[]': [they.works.id],
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

  test('says in which fields it lies and which duties it serves; goal and days are written anew', async () => {
    const form = await keeper.open('/desk/plans/new')
    const filled = { ...typed, lead: they.agency.id, coordinator: they.office.id, 'duties[]': ['D17'] }
    const four = ['social', 'arts', 'cultural', 'economic']
    const back = await form.submit({ ...filled, 'fields[]': four }, 'Open the plan')
    expect(back.status).toBe(422)
    expect(back.document.querySelectorAll('[name="fields[]"][checked]')).toHaveLength(4)
    const made = await back.submit({ 'fields[]': ['social', 'arts'] }, 'Open the plan')
    const code = /plans\/([A-Z0-9]{8})\/step/.exec(made.document.innerHTML)?.[1] ?? ''
    const { plan } = await getPlan(city.db, code)
    expect(await getMatter(city.db, plan.matterId)).toMatchObject({ fields: ['social', 'arts'], zoneId: null })
    const seen = await everybody.open(`/plans/${code}`)
    expect(seen.document.querySelector('a[href="/commitments?field=arts"]')).not.toBeNull()
    expect(seen.document.querySelector('a[href="/glance/D17"]')).not.toBeNull()

    const wrong = await made.submit({ 'goal.fa': 'هدف تازه', 'endsOn.year': '2020' }, 'Save the changes')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('The plan would end before it begins.')
    const edited = await wrong.submit({ 'endsOn.year': '2028' }, 'Save the changes')
    expect(edited.text).toContain('The changes are kept.')
    expect((await getPlan(city.db, code)).plan).toMatchObject({ goal: { fa: 'هدف تازه' }, endsOn: '2028-03-20' })
    expect((await historyOf(city.db, plan.matterId)).at(-1)?.event.kind).toBe('changed')
    expect(edited.text).not.toContain('Earlier titles')
    const renamed = await edited.submit({ 'title.fa': 'مدرسهٔ روشن محله' }, 'Save the changes')
    expect(renamed.document.querySelector('h1')?.textContent).toContain('مدرسهٔ روشن محله')
    expect((await getMatter(city.db, plan.matterId)).title.fa).toBe('مدرسهٔ روشن محله')
    const shown = await everybody.open(`/plans/${code}`)
    expect(shown.text).toContain('عنوان‌های پیشینمدرسهٔ باز محلهتا')
    expect(await searchablePlans.documentsOf(city.db, code)).toMatchObject([{ title: 'مدرسهٔ روشن محله' }])
    const stranger = await city.visitor(they.liaison, 'en').send(`/en/desk/plans/${code}/edit`, {})
    expect(stranger.status).toBe(403)
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
    expect(refused.text).toContain('The owner must be one of the parties.')
    expect((await everybody.open(`/plans/${code}`)).text).toContain('سرایدار عصر را فراهم می‌کنیم')
  })

  test('takes a step due on a day off or in the past from nobody', async () => {
    const code = await openPlan()
    const page = await keeper.open(`/desk/plans/${code}`)
    const past = await page.submit({ ...step, owner: they.works.id, 'due.month': '3' }, 'Add a step')
    expect(past.status).toBe(422)
    expect(past.text).toContain('The due date lies before the start.')
    expect(past.document.querySelector('[name=statement]')?.textContent).toBe(step.statement)
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
