import { describe, expect, test } from 'vitest'
import { givenPromises } from '#engines/commitment/fixtures.ts'
import { evidenceOf } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import { givenPhoto } from '#platform/files/fixtures.ts'
import { openCity } from '#test/city.ts'
import pages from '../module.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, acceptedAt, sayDone } = await givenPromises(city)
const inspector = city.visitor(they.inspector, 'en')
const stateOf = async (id: string) => (await getCommitment(city.db, id)).state
const queue = '/desk/inspections'

const today = () => ({
  'on.day': String(city.now.getUTCDate()),
  'on.month': '4',
  'on.year': '2026',
  'on.calendar': 'gregorian',
  at: '00:01',
})

const visit = {
  verdict: 'fits',
  what: 'نیمکت‌ها را شمردم و همه محکم بودند',
  where: 'ورودی شمالی پارک',
}

/** What the phone sends of a form that it kept while there was no network. */
async function keptForm(id: string, more: Record<string, string | File>) {
  const page = await inspector.open(`${queue}/${id}`)
  const value = (name: string) => page.document.querySelector(`main [name="${name}"]`)?.getAttribute('value') ?? ''
  const body = new FormData()
  const sent = { ...visit, ...today(), seen: value('seen'), once: crypto.randomUUID(), ...more }
  for (const [name, each] of Object.entries(sent)) body.append(name, each)
  return () => {
    const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin' }
    return inspector.request(`/en${queue}/${id}`, { method: 'POST', headers, body })
  }
}

async function claimedNear() {
  const id = await acceptedAt(38.1, 'نیمکت‌های پارک')
  await sayDone(id)
  return id
}

describe('a verdict that was kept on the phone', () => {
  test('comes with what was measured, where and when, and with a photograph taken where the phone was', async () => {
    const id = await claimedNear()
    city.wait(60)
    const spot = { lat: '38.1001', lon: '46.29' }
    const measured = { amount: '۱۲٫۵', unit: 'متر' }
    const send = await keptForm(id, { ...spot, ...measured, 'files[]': await givenPhoto(700) })
    expect(await (await send()).text()).toBe('')
    expect(await stateOf(id)).toBe('verified')
    const pieces = (await evidenceOf(city.db, [id])).filter(({ latitude }) => latitude !== null)
    expect(pieces.map(({ kind, amount, unit, metres }) => ({ kind, amount, unit, metres }))).toEqual([
      { kind: 'photo', amount: null, unit: null, metres: 11 },
      { kind: 'measure', amount: 12.5, unit: 'متر', metres: 11 },
    ])
  })

  test('is one, however often the phone had to send it, with its photographs', async () => {
    const id = await claimedNear()
    city.wait(60)
    const send = await keptForm(id, { verdict: 'back', 'files[]': await givenPhoto(720) })
    expect([(await send()).status, (await send()).status]).toEqual([204, 204])
    expect((await getCommitment(city.db, id)).returns).toBe(1)
    expect((await evidenceOf(city.db, [id])).filter(({ kind }) => kind === 'photo')).toHaveLength(1)
    await sayDone(id)
    expect((await send()).status).toBe(204)
    expect(await stateOf(id)).toBe('claimed')
  })

  test('that comes after another one is refused with the reason, and leaves no photograph', async () => {
    const id = await claimedNear()
    city.wait(60)
    const late = await keptForm(id, { 'files[]': await givenPhoto(740) })
    await (await inspector.open(`${queue}/${id}`)).submit({ ...visit, verdict: 'back' }, 'Record the verdict')
    await sayDone(id)
    const answer = await late()
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ status: 422, detail: expect.stringContaining('changed') })
    expect(await stateOf(id)).toBe('claimed')
    expect((await evidenceOf(city.db, [id])).filter(({ kind }) => kind === 'photo')).toHaveLength(0)
  })

  test('says what is wrong with it, and who has to sign in', async () => {
    const id = await claimedNear()
    const early = await (await keptForm(id, { 'on.year': '2031' }))()
    expect([early.status, await early.json()]).toMatchObject([
      422,
      { detail: 'The time of the visit has not come yet.' },
    ])
    const unit = await (await keptForm(id, { amount: '3' }))()
    expect(unit.status).toBe(422)
    const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin' }
    const answer = await city.visitor().request(`${queue}/${id}`, { method: 'POST', headers, body: new FormData() })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
  })
})

test('What somebody wrote who came too late is on the page that says so', async () => {
  const id = await claimedNear()
  const form = await inspector.open(`${queue}/${id}`)
  await form.submit({ ...visit, verdict: 'fits' }, 'Record the verdict')
  const sent = { ...visit, ...today(), seen: '1', once: crypto.randomUUID(), what: 'دو نیمکت کم است' }
  const late = await inspector.send(`${queue}/${id}`, sent)
  expect(late.status).toBe(422)
  expect(late.text).toContain('دو نیمکت کم است')
})
