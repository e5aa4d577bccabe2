import { describe, expect, test } from 'vitest'
import type { Person } from '#city/people/tables.ts'
import { openCity } from '#test/city.ts'
import { givenPromises, plainRule, sampleLink, sampleReason } from '../fixtures.ts'
import commitment from '../module.ts'
import { verifyHistory } from './chain.ts'
import { addEvidence } from './evidence.ts'
import { offerAgain, transfer, askTransfer, withdraw } from './handing.ts'
import { openMatter, publishRule } from './matters.ts'
import { offerCommitment } from './offer.ts'
import { accept, claimDone, decline, recall } from './steps.ts'
import { askExtension, grantExtension, openGate, pause, resume } from './time.ts'
import { courseOf, getCommitment } from '../queries/commitments.ts'
import { eventsOf, historyOf } from '../queries/events.ts'
import { fold } from '../rules/course.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, open, offer, offered } = await givenPromises(city)
const by = (person: Person) => city.work(person)
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { kind?: string }) => error.kind,
  )
const stateOf = async (id: string) => (await getCommitment(city.db, id)).state

/** The row is what its events come to, and the history of its matter holds. */
async function isWhole(id: string) {
  const row = await getCommitment(city.db, id)
  expect(courseOf(row)).toEqual(fold(await eventsOf(city.db, id)))
  expect(await verifyHistory(city.db, row.matterId)).not.toHaveProperty('brokenAt')
}
describe('handing on', () => {
  test('a transfer is a new offer that has to be accepted, with the old promise’s day', async () => {
    const { id, matterId } = await offered()
    await askTransfer(await by(they.worker), id, { text: sampleReason, to: they.agency.id })
    expect(await refusal(transfer(await by(they.worker), id, { ownerId: they.agency.id }))).toBe('forbidden')
    const once = crypto.randomUUID()
    const next = await transfer(await by(they.coordinator), id, { ownerId: they.agency.id, once })
    expect(await transfer(await by(they.coordinator), id, { ownerId: they.agency.id, once })).toEqual(next)
    expect(await stateOf(id)).toBe('transferred')
    expect(await getCommitment(city.db, next.commitmentId)).toMatchObject({
      state: 'offered',
      originId: id,
      handed: 1,
      dueOriginal: '2026-05-13',
      dueCurrent: '2026-05-13',
      matterId,
    })
    expect(await refusal(accept(await by(they.worker), next.commitmentId))).toBe('forbidden')
    await accept(await by(they.liaison), next.commitmentId)
    await isWhole(id)
    await isWhole(next.commitmentId)
  })

  test('nobody is handed what they have: their lateness would be gone', async () => {
    const { id } = await offered()
    expect(await refusal(transfer(await by(they.coordinator), id, { ownerId: they.works.id }))).toBe('invalid')
    expect(await stateOf(id)).toBe('offered')
  })

  test('what consists of milestones is handed on milestone by milestone', async () => {
    const { id, matterId } = await offered()
    const coordinator = await by(they.coordinator)
    const step = await offerCommitment(coordinator, matterId, offer({ parentId: id }))
    expect(await refusal(transfer(coordinator, id, { ownerId: they.agency.id }))).toBe('conflict')
    await transfer(coordinator, step.commitmentId, { ownerId: they.agency.id })
  })

  test('the third time wants a reason in writing', async () => {
    let { id } = await offered()
    const coordinator = await by(they.coordinator)
    for (const ownerId of [they.agency.id, they.works.id])
      id = (await transfer(coordinator, id, { ownerId })).commitmentId
    expect(await refusal(transfer(coordinator, id, { ownerId: they.agency.id }))).toBe('invalid')
    await transfer(coordinator, id, { ownerId: they.agency.id, text: sampleReason })
  })

  test('what was declined is offered to another, once', async () => {
    const { id } = await offered()
    expect(await refusal(decline(await by(they.worker), id, 'not-ours', { text: 'نه' }))).toBe('invalid')
    await decline(await by(they.worker), id, 'not-ours', { text: sampleReason })
    const coordinator = await by(they.coordinator)
    await offerAgain(coordinator, id, { ownerId: they.agency.id })
    expect(await refusal(offerAgain(coordinator, id, { ownerId: they.agency.id }))).toBe('conflict')
    expect(await refusal(withdraw(coordinator, id, { text: sampleReason }))).toBe('conflict')
  })

  test('withdrawing says who, when and sampleReason, and is never the owner’s', async () => {
    const { id, matterId } = await offered()
    expect(await refusal(withdraw(await by(they.worker), id, { text: sampleReason }))).toBe('forbidden')
    expect(await refusal(withdraw(await by(they.coordinator), id, { text: 'بس' }))).toBe('invalid')
    await withdraw(await by(they.coordinator), id, { text: sampleReason })
    const last = (await historyOf(city.db, matterId)).at(-1)
    expect(last).toMatchObject({
      text: sampleReason,
      event: { kind: 'withdrawn', actorId: they.coordinator.id, at: city.now },
    })
  })

  test('where the rule says so, only with a matter that takes its place', async () => {
    await publishRule(await by(they.deputy), 'bound', '2026-01-01', { ...plainRule, withdrawal: 'superseded' })
    const { id, matterId } = await offered({ rule: 'bound' })
    const coordinator = await by(they.coordinator)
    expect(await refusal(withdraw(coordinator, id, { text: sampleReason }))).toBe('conflict')
    await openMatter(coordinator, {
      kind: 'sample',
      title: { fa: 'نو' },
      coordinatorId: they.office.id,
      supersedesId: matterId,
    })
    await withdraw(coordinator, id, { text: sampleReason })
  })
})

describe('time', () => {
  test('a day off is refused with the next work day, and a day gone by is for records of the past', async () => {
    const { matterId } = await open()
    const coordinator = await by(they.coordinator)
    const off = offerCommitment(coordinator, matterId, offer({ due: '2026-05-15' }))
    await expect(off).rejects.toMatchObject({ kind: 'invalid', reason: { fa: expect.stringContaining('شنبه') } })
    expect(await refusal(offerCommitment(coordinator, matterId, offer({ due: '2026-04-01' })))).toBe('invalid')
    await offerCommitment(coordinator, matterId, offer({ due: '2026-04-01', past: true }))
    expect(await refusal(offerCommitment(coordinator, matterId, offer({ due: undefined })))).toBe('invalid')
  })

  test('a day twenty years off is no day of a calendar yet', async () => {
    const { matterId } = await open()
    await offerCommitment(await by(they.coordinator), matterId, offer({ due: '2040-01-03' }))
    const beyond = offerCommitment(await by(they.coordinator), matterId, offer({ due: '2090-01-04' }))
    expect(await refusal(beyond)).toBe('invalid')
  })

  test('an extension ends on a day on which offices work, and on one that the calendar knows', async () => {
    const { id } = await offered()
    const worker = await by(they.worker)
    await accept(worker, id)
    const ask = (until: string) => refusal(askExtension(worker, id, until, { text: sampleReason }))
    expect([await ask('2026-05-22'), await ask('2090-01-04'), await ask('2026-05-23')]).toEqual([
      'invalid',
      'invalid',
      'done',
    ])
    const friday = grantExtension(await by(they.coordinator), id, { until: '2026-05-22' })
    expect(await refusal(friday)).toBe('invalid')
  })

  test('an extension is asked and granted; the first day stays', async () => {
    const { id } = await offered()
    await accept(await by(they.worker), id)
    for (const until of ['2026-05-20', '2026-05-27', '2026-06-03']) {
      await askExtension(await by(they.worker), id, until, { text: sampleReason })
      const isThird = until === '2026-06-03'
      if (isThird) expect(await refusal(grantExtension(await by(they.coordinator), id, {}))).toBe('forbidden')
      await grantExtension(await by(isThird ? they.deputy : they.coordinator), id, {})
    }
    expect(await getCommitment(city.db, id)).toMatchObject({
      dueOriginal: '2026-05-13',
      dueOn: '2026-06-03',
      extensions: 3,
    })
    await isWhole(id)
  })

  test('a pause moves the day by its work days, and a claim ends it', async () => {
    const { id } = await offered()
    const pausing = { ...(await by(they.worker)), now: new Date('2026-04-25T09:00:00+03:30') }
    await accept(pausing, id)
    expect(await refusal(resume(pausing, id))).toBe('conflict')
    await pause(pausing, id, 'season')
    const later = { ...pausing, now: new Date('2026-04-28T09:00:00+03:30') }
    await addEvidence(later, id, sampleLink)
    await claimDone(later, city.keyring, id)
    expect(await getCommitment(city.db, id)).toMatchObject({
      state: 'claimed',
      pausedDays: 3,
      dueOn: '2026-05-18',
      pausedSince: null,
    })
    await recall(later, id)
    await isWhole(id)
  })

  test('behind a gate nothing is due; it is counted when the matter takes effect', async () => {
    await publishRule(await by(they.deputy), 'tenth', '2026-01-01', { ...plainRule, due: { n: 10, unit: 'workday' } })
    const { id, matterId } = await offered({ rule: 'tenth', due: undefined, gate: 'closed' })
    expect(await getCommitment(city.db, id)).toMatchObject({ dueOn: null, answerBy: null })
    expect(await refusal(accept(await by(they.worker), id))).toBe('conflict')
    expect(await openGate(await by(they.coordinator), matterId)).toBe(1)
    expect(await openGate(await by(they.coordinator), matterId)).toBe(0)
    expect(await getCommitment(city.db, id)).toMatchObject({
      dueOn: '2026-05-06',
      dueOriginal: '2026-05-06',
      answerBy: '2026-04-26',
    })
    await accept(await by(they.worker), id)
    await isWhole(id)
  })

  test('a standing acceptance is the rule’s', async () => {
    await publishRule(await by(they.deputy), 'standing', '2026-01-01', { ...plainRule, acceptance: 'standing' })
    const { id, matterId } = await offered({ rule: 'standing' })
    expect(await stateOf(id)).toBe('accepted')
    expect((await historyOf(city.db, matterId)).at(-1)?.event).toMatchObject({ actorKind: 'rules', actorId: null })
    await isWhole(id)
  })
})
