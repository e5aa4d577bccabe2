import { describe, expect, test } from 'vitest'
import { givenBody, givenCityOfPromises, givenMember } from '#engines/commitment/fixtures.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { addItem } from '../actions/agenda.ts'
import { beginSitting, callSitting } from '../actions/meeting-course.ts'
import { createSitting } from '../actions/meetings.ts'
import { recordPresence } from '../actions/attendance.ts'
import { recordOutcome } from '../actions/outcomes.ts'
import pages from '../module.ts'
import { getSitting } from '../queries/meetings.ts'
import { seatsOf } from '../queries/seats.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const commission = await givenBody(city.db, 'commission')
const members = await Promise.all(
  ['الف سهندی', 'ب سهندی', 'پ سهندی', 'ت سهندی'].map((name) =>
    givenMember(city.db, name, commission, 'council-member'),
  ),
)
const secretary = city.visitor(they.coordinator, 'en')
const everybody = city.visitor(undefined, 'fa')
const work = () => city.work(they.coordinator)

/** A meeting that is called, with one topic. */
async function called(startsAt = '2026-04-22T10:00:00+03:30') {
  const code = await createSitting(await work(), {
    bodyId: commission.id,
    secretariatId: they.office.id,
    title: { fa: 'نشست کمیسیون' },
    startsAt: new Date(startsAt),
    minutes: 60,
    members: members.length,
    isPublic: true,
    openToAll: false,
  })
  const { id } = (await getSitting(city.db, code)).sitting
  const item = await addItem(await work(), id, { title: { fa: 'روشنایی' }, minutes: 10 })
  await callSitting(await work(), id)
  return { code, id, item }
}

/** A meeting in session with all members, and with somebody of the staff and of an agency beside them. */
async function inSession() {
  const { code, id, item } = await called()
  for (const { id: personId } of members)
    await recordPresence(await work(), id, {
      personId,
      presence: 'present',
      member: true,
      organisationId: commission.id,
    })
  const guests = [they.worker, they.colleague]
  for (const { id: personId } of guests)
    await recordPresence(await work(), id, {
      personId,
      presence: 'remote',
      member: false,
      organisationId: they.works.id,
    })
  await beginSitting(await work(), id)
  return { code, id, item }
}

describe('attendance', () => {
  test('names officials outside, and staff by their office alone, how many they are said', async () => {
    const { code } = await inSession()
    const page = await everybody.open(`/meetings/${code}`)
    expect(page.text).toContain('الف سهندی')
    for (const { name } of [they.worker, they.colleague]) expect(page.document.innerHTML).not.toContain(name)
    expect(page.text).toMatch(/کارشناس، [^(]* \(۲ نفر\)/)
  })

  test('the minutes that will be published name nobody of the staff either', async () => {
    const { code } = await inSession()
    const ended = await (await secretary.open(`/desk/meetings/${code}`)).submit({}, 'End the meeting')
    const draft = ended.document.querySelector('form[action$="/minutes"] textarea')?.textContent ?? ''
    expect(draft).toContain('الف سهندی')
    expect(draft).not.toContain(they.worker.name)
  })

  test('is taken for each item, and where too few stay nothing comes of it', async () => {
    const { code, id, item } = await inSession()
    const first = await recordOutcome(await work(), id, { itemId: item, kind: 'information', text: 'آغاز', title: 'م' })
    expect(first.kind).toBe('information')
    const page = await secretary.open(`/desk/meetings/${code}`)
    const left = { person: members[0]?.id ?? '', presence: 'absent', item, member: 'on' }
    const still = await page.submit(left, 'Record presence')
    expect(still.text).toContain('Members present for this topic: 3')
    await still.submit({ ...left, person: members[1]?.id ?? '' }, 'Record presence')
    const fields = { item, kind: 'decision', text: 'روشن باشد', once: crypto.randomUUID() }
    const refused = await secretary.send(`/en/desk/meetings/${code}/outcome`, fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Members left for this topic: 2; needed: 3.')
    expect((await everybody.open(`/meetings/${code}`)).text).toContain('۲ عضو هنگام این موضوع حاضر بودند')
  })

  test('an item of another meeting is nobody’s seat', async () => {
    const [one, other] = [await inSession(), await inSession()]
    const seat = { person: members[0]?.id ?? '', presence: 'absent', item: other.item, member: 'on' }
    expect((await secretary.send(`/en/desk/meetings/${one.code}/presence`, seat)).status).toBe(404)
  })
})

const idOf = (at: number) => members[at]?.id ?? ''
const seatsIn = async (id: string) => (await seatsOf(city.db, id)).map(({ seat }) => seat)

describe('the roll', () => {
  test('takes all members by one tap, and the meeting begins', async () => {
    const { code, id } = await called()
    const page = await (await secretary.open(`/desk/meetings/${code}`)).submit({}, 'All are present')
    expect(page.text).toContain('Members present: 4; quorum: 3')
    expect((await seatsIn(id)).map(({ personId }) => personId)).toEqual(members.map((member) => member.id))
    expect((await page.submit({}, 'Begin the meeting')).status).toBe(200)
  })

  test('has a row for each member; whoever has no answer is present by the second button', async () => {
    const { code, id } = await called()
    const roll = await secretary.open(`/desk/meetings/${code}/roll`)
    for (const { name } of members) expect(roll.text).toContain(name)
    expect(roll.text).not.toContain(they.worker.name)
    await roll.submit({ [`marks.${idOf(0)}`]: 'excused', [`marks.${idOf(1)}`]: 'remote' }, 'Everybody else is present')
    expect((await seatsIn(id)).map(({ presence }) => presence)).toEqual(['excused', 'remote', 'present', 'present'])
    const again = await secretary.open(`/desk/meetings/${code}/roll`)
    expect(again.text).not.toContain('Everybody else is present')
    await again.submit({ [`marks.${idOf(0)}`]: 'present' }, 'Save the roll')
    expect((await seatsIn(id)).filter(({ presence }) => presence === 'present')).toHaveLength(3)
  })

  test('of an item keeps apart only who came or left for it', async () => {
    const { code, id, item } = await inSession()
    const roll = await secretary.open(`/desk/meetings/${code}/roll/${item}`)
    const page = await roll.submit({ [`marks.${idOf(0)}`]: 'absent' }, 'Save the roll')
    expect(page.text).toContain('Members present for this topic: 3')
    expect((await seatsIn(id)).filter(({ itemId }) => itemId === item).map(({ personId }) => personId)).toEqual([
      idOf(0),
    ])
  })

  test('knows who came to the meeting before where no membership says it', async () => {
    const wish = {
      bodyId: they.office.id,
      secretariatId: they.office.id,
      minutes: 60,
      isPublic: true,
      openToAll: false,
    }
    const meet = async (day: number) => {
      const startsAt = new Date(`2026-05-0${day}T10:00:00+03:30`)
      const code = await createSitting(await work(), { ...wish, title: { fa: 'میز دستگاه‌ها' }, startsAt })
      const { id } = (await getSitting(city.db, code)).sitting
      await callSitting(await work(), id)
      return { code, id }
    }
    const first = await meet(3)
    expect((await secretary.open(`/desk/meetings/${first.code}/roll`)).text).toContain('are not known')
    const seat = { organisationId: they.agency.id, presence: 'present', member: true } as const
    await recordPresence(await work(), first.id, { ...seat, personId: they.liaison.id })
    const second = await meet(4)
    const page = await (await secretary.open(`/desk/meetings/${second.code}`)).submit({}, 'All are present')
    expect(page.text).toContain(they.liaison.name)
    expect(await seatsIn(second.id)).toMatchObject([{ organisationId: they.agency.id, member: true }])
  })

  test('is the secretary’s alone, names nobody else, and closes with the meeting', async () => {
    const { code } = await called()
    const here = `/desk/meetings/${code}/roll`
    const to = `/en${here}`
    expect((await city.visitor(they.worker, 'en').open(here)).status).toBe(403)
    expect((await city.visitor(they.worker, 'en').send(to, { rest: 'present' })).status).toBe(403)
    const strange = { [`marks.${they.worker.id}`]: 'present' }
    expect((await secretary.send(to, strange)).status).toBe(422)
    expect((await secretary.send(to, { [`marks.${idOf(0)}`]: 'asleep' })).status).toBe(422)
    expect((await secretary.open(`${here}/${crypto.randomUUID()}`)).status).toBe(404)
    await secretary.send(`/en/desk/meetings/${code}/cancel`, { reason: 'برف' })
    expect((await secretary.open(here)).status).toBe(409)
    expect((await secretary.send(to, { rest: 'present' })).status).toBe(409)
  })
})
