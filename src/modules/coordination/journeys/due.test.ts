import { describe, expect, test } from 'vitest'
import { givenPromises, sampleLink, sampleReason } from '#engines/commitment/fixtures.ts'
import { accept, addEvidence, offerCommitment, reportProgress } from '#engines/commitment/index.ts'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import { historyOf } from '#engines/commitment/queries/events.ts'
import commitment from '#engines/commitment/module.ts'
import type { Person } from '#city/people/tables.ts'
import { openCity } from '#test/city.ts'
import pages from '../module.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const world = await givenPromises(city)
const { they } = world
const stateOf = async (id: string) => (await getCommitment(city.db, id)).state
const at = (person: Person, locale: 'fa' | 'en' = 'en') => city.visitor(person, locale)
const page = (id: string) => `/desk/due/${id}`

describe('the list of what is due', () => {
  test('shows what one’s unit owes, most pressing first, in both languages', async () => {
    const { matterId } = await world.open()
    const late = { ...world.offer(), due: '2026-04-12', past: true, statement: { fa: 'کار دیرکرده' } }
    const soon = { ...world.offer(), due: '2026-04-25', statement: { fa: 'کار نزدیک' } }
    const coordinator = await city.work(they.coordinator)
    await offerCommitment(coordinator, matterId, soon)
    await offerCommitment(coordinator, matterId, late)
    const persian = await at(they.worker, 'fa').open('/desk/due')
    expect(persian.status).toBe(200)
    expect(persian.text.indexOf('کار دیرکرده')).toBeLessThan(persian.text.indexOf('کار نزدیک'))
    expect(persian.text).toContain('دیرکرد، هنوز بی روز کاری')
    city.wait(3 * 86_400)
    expect((await at(they.worker, 'fa').open('/desk/due')).text).toMatch(/[۰-۹]+ روز کاری دیرکرد/)
    expect((await at(they.worker).open('/desk/due')).text).toMatch(/work days? late|overdue, no work day yet/)
  })

  test('is another’s only for those who may see every list', async () => {
    const list = `/desk/due?for=${they.works.id}`
    expect((await at(they.coordinator).open(list)).status).toBe(403)
    expect((await at(they.deputy).open(list)).status).toBe(200)
    expect((await at(they.worker).open('/desk/due?for=inspectors')).status).toBe(403)
    expect((await at(they.inspector).open('/desk/due?for=inspectors')).status).toBe(200)
    expect((await city.visitor().open('/desk/due')).status).toBe(401)
  })

  test('pages by key, and a place somebody has changed is the first page', async () => {
    const { matterId } = await world.open()
    const coordinator = await city.work(they.coordinator)
    for (let n = 0; n < 55; n += 1) {
      const statement = { fa: `گام شمارهٔ ${n}` }
      await offerCommitment(coordinator, matterId, { ...world.offer(), ownerId: they.section.id, statement })
    }
    const colleague = at(they.colleague)
    const first = await colleague.open('/desk/due')
    const next = first.document.querySelector('nav.pages a[rel=next]')?.getAttribute('href') ?? ''
    const second = await colleague.visit(next)
    const [one, two] = [first, second].map(({ document }) => document.querySelectorAll('tbody tr').length)
    expect([one, two]).toEqual([50, 5])
    expect((await colleague.open('/desk/due?after=9_nonsense')).document.querySelectorAll('tbody tr')).toHaveLength(50)
  })

  test('tells how long it takes to answer what waits', async () => {
    await world.claimed()
    const card = await at(they.coordinator).open('/desk/due')
    expect(card.text).toContain('What still needs an answer')
    const supervisor = await at(they.inspector).open('/desk/due?for=inspectors')
    expect(supervisor.status).toBe(200)
  })
})

describe('the steps of the owner', () => {
  test('from the offer to the claim, each by the form that is in the page', async () => {
    const { id } = await world.offered()
    const worker = at(they.worker)
    let now = await (await worker.open(page(id))).submit({}, 'Accept it')
    expect(now.status).toBe(200)
    expect(await stateOf(id)).toBe('accepted')
    now = await now.submit({}, 'Work has begun')
    now = await now.submit({ percent: '۴۰٪', text: 'دیوار شمالی تمام شد' }, 'Record progress')
    expect((await getCommitment(city.db, id)).percent).toBe(40)
    expect(now.text).toContain('دیوار شمالی تمام شد')
    now = await now.submit({ url: 'https://example.org/photo' }, 'Add it')
    now = await now.submit({ text: 'همه‌اش انجام شد' }, 'It is done')
    expect(now.status).toBe(200)
    expect(await stateOf(id)).toBe('claimed')
    expect(now.document.querySelectorAll('form[action$="/verify"]')).toHaveLength(0)
  })

  test.each(['150', '-5', '۱۲۰٪', 'half'])(
    'a progress of %s is a problem of its field, and what was written stays',
    async (percent) => {
      const { id } = await world.offered()
      await accept(await city.work(they.worker), id)
      const worker = at(they.worker)
      const back = await (await worker.open(page(id))).submit({ percent, text: 'متن من' }, 'Record progress')
      expect(back.status).toBe(422)
      expect(back.document.querySelector('#progress-percent-problem')).not.toBeNull()
      expect(back.document.querySelector('#progress-text')?.textContent).toContain('متن من')
      expect((await getCommitment(city.db, id)).percent).toBe(0)
    },
  )

  test.each(['٧٠', '۷۰', '70'])('a progress of %s is understood', async (percent) => {
    const { id } = await world.offered()
    await accept(await city.work(they.worker), id)
    await (await at(they.worker).open(page(id))).submit({ percent }, 'Record progress')
    expect((await getCommitment(city.db, id)).percent).toBe(70)
  })

  test('a claim without enough evidence says what is missing and keeps the text', async () => {
    const { id } = await world.offered()
    await accept(await city.work(they.worker), id)
    const back = await (await at(they.worker).open(page(id))).submit({ text: 'تمام است' }, 'It is done')
    expect(back.status).toBe(422)
    expect(back.text).toContain('evidence is missing')
    expect(back.document.querySelector('#claim-text')?.textContent).toContain('تمام است')
    expect(await stateOf(id)).toBe('accepted')
  })

  test('declining wants a code and twenty letters', async () => {
    const { id } = await world.offered()
    const form = await at(they.worker).open(page(id))
    const back = await form.submit({ reason: 'no-budget', text: 'نه' }, 'Decline it')
    expect(back.status).toBe(422)
    const done = await back.submit({ text: 'اعتبار این کار در بودجهٔ امسال نیامده است' }, 'Decline it')
    expect(done.status).toBe(200)
    expect(await stateOf(id)).toBe('declined')
  })

  test('a form sent twice changes nothing the second time', async () => {
    const { id, matterId } = await world.offered()
    const form = await at(they.worker).open(page(id))
    await form.submit({ text: 'پیام نخست' }, 'Send the message')
    const before = (await historyOf(city.db, matterId)).length
    const again = await form.submit({ text: 'پیام نخست' }, 'Send the message')
    expect(again.status).toBe(200)
    expect(await historyOf(city.db, matterId)).toHaveLength(before)
  })

  test('an extension is asked for by the owner and granted by the coordinator, and both days stay printed', async () => {
    const { id } = await world.offered()
    await accept(await city.work(they.worker), id)
    const day = { 'until.day': '17', 'until.month': '6', 'until.year': '2026', text: sampleReason }
    await (await at(they.worker).open(page(id))).submit(day, 'Ask to extend')
    const list = await at(they.coordinator).open('/desk/due')
    expect(list.text).toContain('extension until 17 June 2026')
    const granted = await (await at(they.coordinator).open(page(id))).submit({}, 'Grant it')
    expect(granted.status).toBe(200)
    const row = await getCommitment(city.db, id)
    expect([row.dueOriginal, row.dueOn]).toEqual(['2026-05-13', '2026-06-17'])
    expect(granted.text).toContain('First due date')
  })

  test('the person in charge changes, and only to somebody of the owner', async () => {
    const { id } = await world.offered()
    await accept(await city.work(they.worker), id)
    const form = await at(they.worker).open(page(id))
    await form.submit({ person: they.worker.id }, 'Name the person')
    expect((await getCommitment(city.db, id)).responsibleId).toBe(they.worker.id)
    const refused = await form.submit({ person: they.liaison.id, once: crypto.randomUUID() }, 'Name the person')
    expect(refused.status).toBe(422)
    expect((await getCommitment(city.db, id)).responsibleId).toBe(they.worker.id)
  })
})

describe('two people at one commitment', () => {
  test('the second sees the first one’s event and keeps their own text', async () => {
    const { id } = await world.offered()
    await accept(await city.work(they.worker), id)
    const form = await at(they.worker).open(page(id))
    await reportProgress(await city.work(they.worker), id, { percent: 30, text: 'پیش از تو' })
    const back = await form.submit({ percent: '50', text: 'نوشتهٔ دوم' }, 'Record progress')
    expect(back.status).toBe(422)
    expect(back.text).toContain('somebody changed this commitment')
    expect(back.text).toContain('While you were writing')
    expect(back.text).toContain('پیش از تو')
    expect(back.document.querySelector('#progress-text')?.textContent).toContain('نوشتهٔ دوم')
    const done = await back.submit({}, 'Record progress')
    expect(done.status).toBe(200)
    expect((await getCommitment(city.db, id)).percent).toBe(50)
  })
})

describe('the second key', () => {
  test('is not for the one who claimed nor for a colleague of theirs, and says with whom it lies', async () => {
    const { id } = await world.claimed()
    for (const person of [they.worker, they.colleague]) {
      const seen = await at(person).open(page(id))
      expect(seen.document.querySelectorAll('form[action$="/verify"]')).toHaveLength(0)
      const sent = await at(person).send(page(id) + '/verify', { text: 'خودم دیدم که کار تمام است' })
      expect(sent.status).toBe(403)
    }
    expect((await at(they.worker).open(page(id))).text).toContain('With the supervisor')
    expect(await stateOf(id)).toBe('claimed')
  })

  test('verifies upon a basis, or sends back with what is missing', async () => {
    const { id } = await world.claimed({ keys: [{ kind: 'supervisor', holderId: they.deputy.id }] })
    const deputy = at(they.deputy)
    const back = await (await deputy.open(page(id))).submit({ text: 'خوب' }, 'Verify')
    expect(back.status).toBe(422)
    const sent = await back.submit({ text: 'عکس گوشهٔ شمالی سقف کم است' }, 'Send back')
    expect(sent.status).toBe(200)
    expect(await stateOf(id)).toBe('returned')
  })
})

test('the coordinator hands it on, and the new one stands in the list of the new owner', async () => {
  const { id } = await world.offered()
  const form = await at(they.coordinator).open(page(id))
  const done = await form.submit({ owner: they.section.id, text: 'کار این بخش است' }, 'Pass it on')
  expect(done.status).toBe(200)
  expect(await stateOf(id)).toBe('transferred')
})

test('what is assigned to some is not there for others, and reading it is written down', async () => {
  const { matterId } = await world.open('assigned')
  const { commitmentId } = await offerCommitment(await city.work(they.coordinator), matterId, world.offer())
  expect((await at(they.worker).open(page(commitmentId))).status).toBe(200)
  const stranger = await city.staff('دیگری نمونه', 'officer')
  expect((await at(stranger).open(page(commitmentId))).status).toBe(404)
  await addEvidence(await city.work(they.worker), commitmentId, sampleLink)
  expect((await at(they.worker).open(page(commitmentId))).text).toContain('example.org')
})
