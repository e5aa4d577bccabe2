import { describe, expect, test } from 'vitest'
import type { Person } from '#city/people/tables.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { givenPromises, plainRule, sampleLink, sampleReason } from '../fixtures.ts'
import commitment from '../module.ts'
import { verifyHistory } from './chain.ts'
import { addEvidence } from './evidence.ts'
import { openMatter, publishRule } from './matters.ts'
import { sendMessage } from './notes.ts'
import { offerCommitment } from './offer.ts'
import { accept, claimDone, decline, reopen, reportProgress, sendBack, start, verify } from './steps.ts'
import { courseOf, getCommitment } from '../queries/commitments.ts'
import { eventsOf, historyOf } from '../queries/events.ts'
import { fold } from '../rules/course.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, offer, offered, claimed } = await givenPromises(city)
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
test('a promise is offered, taken on, done, sent back, done again and verified by somebody else', async () => {
  const { id, matterId } = await offered()
  const [worker, supervisor] = [await by(they.worker), await by(they.supervisor)]
  expect(await refusal(claimDone(worker, city.keyring, id))).toBe('conflict')
  await accept(worker, id)
  await start(worker, id)
  await reportProgress(worker, id, { percent: 40 })
  expect(await refusal(claimDone(worker, city.keyring, id))).toBe('invalid')
  await addEvidence(worker, id, sampleLink)
  await claimDone(worker, city.keyring, id)
  await sendBack(supervisor, id, { text: 'عکس گوشهٔ شمالی سقف نیست' })
  expect(await refusal(claimDone(worker, city.keyring, id))).toBe('invalid')
  await addEvidence(worker, id, { kind: 'measure', amount: 240, unit: 'm2' })
  await claimDone(worker, city.keyring, id)
  // Half of what was ever sent back is drawn by lot for the inspector.
  const { sampled } = await getCommitment(city.db, id)
  const verdict = sampled ? 'inspected' : 'supervised'
  const judge = sampled ? await by(they.inspector) : supervisor
  const done = await verify(judge, id, { text: 'سقف را ۱۰ اردیبهشت در باران دیدم' })
  expect(done.state).toBe('verified')

  const row = await getCommitment(city.db, id)
  expect(row).toMatchObject({ verdict, returns: 1, claims: 2, dueOriginal: '2026-05-13', percent: 40 })
  const history = await historyOf(city.db, matterId)
  expect(history.map(({ event }) => event.kind)).toEqual([
    'opened',
    'offered',
    'accepted',
    'started',
    'progress',
    'evidence',
    'claimed',
    'returned',
    'evidence',
    'claimed',
    'verified',
  ])
  expect(history.find(({ event }) => event.kind === 'returned')?.text).toContain('گوشهٔ شمالی')
  const told = (await city.db.select().from(record)).filter(({ name }) => name === 'commitment.verified')
  expect(told.at(-1)).toMatchObject({
    detail: { commitmentId: id, verdict },
    organisationId: they.works.id,
  })
  await isWhole(id)
})

describe('two keys', () => {
  test.each(['worker', 'colleague', 'coordinator', 'deputy', 'administrator', 'liaison'] as const)(
    'the %s does not close it',
    async (who) => {
      const { id } = await claimed()
      expect(await refusal(verify(await by(they[who]), id, { text: sampleReason }))).toBe('forbidden')
      expect(await refusal(sendBack(await by(they[who]), id, { text: sampleReason }))).toBe('forbidden')
      expect(await stateOf(id)).toBe('claimed')
    },
  )

  test('the inspector waits for the turn, unless the lot gave it at once', async () => {
    const { id } = await claimed()
    expect(await refusal(verify(await by(they.inspector), id, { text: sampleReason }))).toBe('forbidden')
    await publishRule(await by(they.deputy), 'drawn', '2026-01-01', { ...plainRule, sampling: 5000 })
    for (let tries = 0; tries < 40; tries += 1) {
      const drawn = await claimed({ rule: 'drawn' })
      if (!(await getCommitment(city.db, drawn.id)).sampled) continue
      expect(await refusal(verify(await by(they.supervisor), drawn.id, { text: sampleReason }))).toBe('forbidden')
      await verify(await by(they.inspector), drawn.id, { text: sampleReason })
      return expect(await getCommitment(city.db, drawn.id)).toMatchObject({ verdict: 'inspected' })
    }
    throw new Error('The lot never fell in forty draws of one half')
  })

  test('what a person promised is not closed by a colleague of the same unit', async () => {
    await publishRule(await by(they.deputy), 'minuted', '2026-01-01', {
      ...plainRule,
      keys: ['secretary', 'inspector'],
    })
    const keys = [{ kind: 'secretary', holderId: they.colleague.id }] as const
    const { id } = await claimed({ ownerId: they.worker.id, rule: 'minuted', keys })
    expect(await getCommitment(city.db, id)).toMatchObject({ keyAt: 1 })
    expect(await refusal(verify(await by(they.colleague), id, { text: sampleReason }))).toBe('forbidden')
    await verify(await by(they.inspector), id, { text: sampleReason })
  })

  test('a holder of a key who belongs to the doers loses it, and the next one has the turn', async () => {
    const { id } = await claimed({ keys: [{ kind: 'supervisor', holderId: they.section.id }] })
    expect(await getCommitment(city.db, id)).toMatchObject({ keyAt: 1 })
    expect(await refusal(verify(await by(they.colleague), id, { text: sampleReason }))).toBe('forbidden')
    await verify(await by(they.inspector), id, { text: sampleReason })
  })

  test('nobody signed in is asked to sign in, before anything is looked at', async () => {
    const nobody = await city.work(null)
    expect(await refusal(accept(nobody, 'no id at all'))).toBe('signed-out')
    expect(await refusal(verify(nobody, 'no id at all', { text: '' }))).toBe('signed-out')
    expect(
      await refusal(openMatter(await by(they.liaison), { kind: 'x', title: { fa: 'x' }, coordinatorId: 'x' })),
    ).toBe('forbidden')
  })

  test('opened again it is the owner’s, with new days', async () => {
    const { id } = await claimed()
    await verify(await by(they.supervisor), id, { text: sampleReason })
    expect(await refusal(reopen(await by(they.worker), id, { text: sampleReason }))).toBe('forbidden')
    await reopen(await by(they.inspector), id, { text: sampleReason })
    expect(await getCommitment(city.db, id)).toMatchObject({
      state: 'returned',
      returns: 1,
      dueCurrent: '2026-04-29',
      verdict: null,
    })
    await isWhole(id)
  })
})

describe('many at once', () => {
  test('the second of two who press at the same time is told, and nothing is done twice', async () => {
    const { id } = await offered()
    const work = await by(they.worker)
    const outcomes = await Promise.all([
      refusal(accept(work, id)),
      refusal(decline(work, id, 'unclear', { text: sampleReason })),
    ])
    expect(outcomes.toSorted()).toEqual(['conflict', 'done'])
    await isWhole(id)
  })

  test('a page that is old is refused, and words from it are taken', async () => {
    const { id } = await offered()
    const work = await by(they.worker)
    const { seq: seen } = await getCommitment(city.db, id)
    await accept(work, id, { seen })
    expect(await refusal(start(work, id, { seen }))).toBe('conflict')
    await sendMessage(work, id, { seen, text: 'از فردا آغاز می‌کنیم' })
  })

  test('a form sent again gives the first answer', async () => {
    const { id, matterId } = await offered()
    const work = await by(they.worker)
    const once = crypto.randomUUID()
    const first = await accept(work, id, { once })
    expect(await accept(work, id, { once })).toEqual(first)
    const key = crypto.randomUUID()
    const made = await offerCommitment(await by(they.coordinator), matterId, offer(), key)
    expect(await offerCommitment(await by(they.coordinator), matterId, offer(), key)).toEqual(made)
  })

  test('twenty who write at once leave one unbroken history', async () => {
    const { id, matterId } = await offered()
    const work = await by(they.worker)
    await Promise.all(Array.from({ length: 20 }, (_, at) => sendMessage(work, id, { text: `پیام ${at}` })))
    expect(await verifyHistory(city.db, matterId)).toEqual({ length: 22 })
  })
})
