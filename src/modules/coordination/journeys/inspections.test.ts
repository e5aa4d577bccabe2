import { describe, expect, test } from 'vitest'
import { givenMember, givenPromises } from '#engines/commitment/fixtures.ts'
import { dueList, evidenceOf, historyOfCommitment, inspectors } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import { getMatter } from '#engines/commitment/queries/matters.ts'
import { givenPhoto } from '#platform/files/fixtures.ts'
import { openCity } from '#test/city.ts'
import pages from '../module.ts'
import { shortCodeOf } from '../rules/inspections.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const world = await givenPromises(city)
const { they, acceptedAt, sayDone } = world
const inspector = city.visitor(they.inspector, 'en')
const stateOf = async (id: string) => (await getCommitment(city.db, id)).state
const queue = '/desk/inspections'
const claimed = () => world.claimed({ keys: [] })
const codeOf = async (id: string) => {
  const { matterId, position } = await getCommitment(city.db, id)
  return shortCodeOf({ matter: (await getMatter(city.db, matterId)).code, position })
}

const day = (date: string) => ({ 'on.day': date, 'on.month': '4', 'on.year': '2026', at: '۱۱' })

const visit = {
  verdict: 'fits',
  what: 'سقف را پس از باران دیدم و جای نم نبود',
  where: 'سالن بزرگ خانهٔ محله',
}

describe('an inspector', () => {
  test('finds the claims that wait, and each leads to its page', async () => {
    const { id } = await claimed()
    const page = await inspector.open(queue)
    const { rows } = await dueList(await city.work(they.inspector), { holderIds: [inspectors] })
    expect(page.document.querySelectorAll('li.visit')).toHaveLength(rows.length)
    expect(page.document.querySelector(`li.visit a[href$="${id}"]`)).not.toBeNull()
    expect(page.text).toContain(await codeOf(id))
  })

  test('sees the nearest first where the phone says where it is, and the claims of one zone without it', async () => {
    const made = await world.claimed({ keys: [] })
    const { rows } = await dueList(await city.work(they.inspector), { holderIds: [inspectors] })
    const near = await inspector.open(`${queue}?lat=۳۸٫۰۸&lon=46.29`)
    expect(near.document.querySelectorAll('li.visit')).toHaveLength(rows.length)
    const { zoneId } = await getMatter(city.db, made.matterId)
    expect(zoneId).toBeNull()
    const nowhere = await inspector.open(`${queue}?zone=${crypto.randomUUID()}`)
    expect(nowhere.text).toContain('Nothing waits for an inspector')
    expect((await inspector.open(`${queue}?zone=nonsense&lat=x&lon=999`)).status).toBe(200)
  })

  test('confirms what they saw: what, where and when stand in the history', async () => {
    const { id } = await claimed()
    const page = await (await inspector.open(`${queue}/${id}`)).submit(visit, 'Record the verdict')
    expect(page.status).toBe(200)
    expect(page.text).toContain('The verdict is recorded.')
    expect(await stateOf(id)).toBe('verified')
    expect((await getCommitment(city.db, id)).verdict).toBe('inspected')
    const [last] = await historyOfCommitment(city.db, id)
    expect(last?.text).toContain('سالن بزرگ خانهٔ محله')
    expect(last?.text).toContain('۲ اردیبهشت ۱۴۰۵')
  })

  test('sends back what is not done, with what is missing', async () => {
    const { id } = await claimed()
    const sent = { ...visit, verdict: 'back', what: 'گوشهٔ شمالی سقف هنوز عایق ندارد' }
    await (await inspector.open(`${queue}/${id}`)).submit(sent, 'Record the verdict')
    expect(await stateOf(id)).toBe('returned')
    expect((await inspector.open(queue)).document.querySelector(`a[href$="${id}"]`)).toBeNull()
  })

  test('enters a visit from paper later, by the code below its square, on the day it was', async () => {
    const { id } = await claimed()
    city.wait(3 * 86_400)
    const form = await inspector.open(`${queue}/entry`)
    const wrong = await form.submit({ code: 'ZZZZZZ/9' }, 'Find the row')
    expect(wrong.status).toBe(422)
    expect(wrong.document.querySelector('[name=code]')?.getAttribute('value')).toBe('ZZZZZZ/9')
    const claim = await wrong.submit({ code: (await codeOf(id)).toLowerCase() }, 'Find the row')
    const early = await claim.submit({ ...visit, ...day('21') }, 'Record the verdict')
    expect(early.status).toBe(422)
    expect(early.text).toContain('On that day nobody had said yet that it is done.')
    expect(early.document.querySelector('[name=what]')?.textContent).toContain('جای نم نبود')
    const late = await early.submit(day('26'), 'Record the verdict')
    expect(late.text).toContain('The time of the visit has not come yet.')
    await late.submit(day('23'), 'Record the verdict')
    expect(await stateOf(id)).toBe('verified')
    expect((await historyOfCommitment(city.db, id))[0]?.text).toContain('۳ اردیبهشت')
  })

  test('records a verdict once, however often the form is sent', async () => {
    const { id } = await claimed()
    const form = await inspector.open(`${queue}/${id}`)
    await form.submit({ ...visit, verdict: 'back' }, 'Record the verdict')
    const again = await form.submit({ ...visit, verdict: 'back' }, 'Record the verdict')
    expect(again.text).toContain('The verdict is recorded.')
    expect((await getCommitment(city.db, id)).returns).toBe(1)
  })

  test('takes the queue along on paper', async () => {
    await claimed()
    const sheet = await inspector.request(`${queue}/sheet.pdf`)
    expect(sheet.headers.get('content-type')).toBe('application/pdf')
    expect((await inspector.request(`${queue}/sheet.pdf?zone=${crypto.randomUUID()}`)).status).toBe(200)
  })
})

describe('the second key', () => {
  test('is not an inspector’s who belongs to those who did the work, and the page says so in place of the form', async () => {
    const insider = await givenMember(city.db, 'بازرس خودی نمونه', they.works, 'auditor')
    const { id } = await claimed()
    const own = city.visitor(insider, 'en')
    const page = await own.open(`${queue}/${id}`)
    expect(page.status).toBe(200)
    expect(page.document.querySelector('main form')).toBeNull()
    const sent = {
      ...visit,
      'on.day': '22',
      'on.month': '4',
      'on.year': '2026',
      at: '08:30',
      once: crypto.randomUUID(),
    }
    expect((await own.send(`${queue}/${id}`, sent)).status).toBe(403)
    expect(await stateOf(id)).toBe('claimed')
  })

  test('waits for its turn: a claim that another has to judge first is not an inspector’s yet', async () => {
    const { id } = await world.claimed()
    const page = await inspector.open(`${queue}/${id}`)
    expect(page.document.querySelector('main form')).toBeNull()
  })

  test('and the queue are nobody’s who may not inspect', async () => {
    const { id } = await claimed()
    const worker = city.visitor(they.worker, 'en')
    expect((await worker.open(queue)).status).toBe(403)
    expect((await worker.open(`${queue}/${id}`)).status).toBe(403)
    expect((await worker.request(`${queue}/sheet.pdf`)).status).toBe(403)
    expect((await worker.send(`${queue}/entry`, { code: await codeOf(id) })).status).toBe(403)
    expect((await city.visitor().open(queue)).status).toBe(401)
  })
})

const seenFrom = async (lat: number) => (await inspector.open(`${queue}?lat=${lat}&lon=46.29`)).text

test('What is nearer to where the phone is stands before what is farther', async () => {
  for (const id of [await acceptedAt(38.2, 'دیوار دور'), await acceptedAt(38.09, 'دیوار نزدیک')]) await sayDone(id)
  const [south, north] = [await seenFrom(38.08), await seenFrom(38.21)]
  expect(south.indexOf('دیوار نزدیک')).toBeLessThan(south.indexOf('دیوار دور'))
  expect(north.indexOf('دیوار دور')).toBeLessThan(north.indexOf('دیوار نزدیک'))
})

test('Photographs of the claim stand beside the earlier ones, and the inspector’s own becomes evidence', async () => {
  const id = await acceptedAt(38.1, 'سردر مدرسه')
  const worker = await city.visitor(they.worker, 'en').open(`/desk/due/${id}`)
  await worker.submit({ 'files[]': await givenPhoto(640), alt: 'سردر پیش از رنگ' }, 'Add it')
  await sayDone(id)
  const first = await inspector.open(`${queue}/${id}`)
  expect(first.document.querySelectorAll('.beside > div:last-child li.piece img')).toHaveLength(1)
  expect(first.document.querySelector('input[type=file]')?.getAttribute('capture')).toBe('environment')
  const back = await first.submit({ ...visit, verdict: 'back', 'files[]': await givenPhoto(660) }, 'Record the verdict')
  expect(back.text).toContain('The verdict is recorded.')
  expect(await evidenceOf(city.db, [id])).toHaveLength(3)
  await sayDone(id)
  const second = await inspector.open(`${queue}/${id}`)
  expect(second.document.querySelectorAll('.beside > div:first-child li.piece img')).toHaveLength(2)
  expect(second.document.querySelectorAll('.beside > div:last-child li.piece img')).toHaveLength(0)
})
