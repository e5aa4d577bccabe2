import { eq, sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '#city/people/tables.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { givenPromises, plainRule, sampleLink, sampleReason } from '../fixtures.ts'
import commitment from '../module.ts'
import { verifyHistory } from './chain.ts'
import { addEvidence } from './evidence.ts'
import { withdraw } from './handing.ts'
import { issueLink } from './links.ts'
import { dismissMatter, narrowMatter, publishRule } from './matters.ts'
import { redact, sendMessage } from './notes.ts'
import { offerCommitment } from './offer.ts'
import { accept, claimDone } from './steps.ts'
import { courseOf, getCommitment } from '../queries/commitments.ts'
import { eventsOf, historyOf } from '../queries/events.ts'
import { getMatter } from '../queries/matters.ts'
import { fold } from '../rules/course.ts'
import { due, matters, texts } from '../tables.ts'
import { words } from '../words.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, open, offer, offered, claimed } = await givenPromises(city)
const by = (person: Person) => city.work(person)
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { kind?: string }) => error.kind,
  )

/** The row is what its events come to, and the history of its matter holds. */
async function isWhole(id: string) {
  const row = await getCommitment(city.db, id)
  expect(courseOf(row)).toEqual(fold(await eventsOf(city.db, id)))
  expect(await verifyHistory(city.db, row.matterId)).not.toHaveProperty('brokenAt')
}
describe('for ever', () => {
  test.each([
    'delete from commitment',
    'delete from commitment_matters',
    'delete from commitment_events',
    `update commitment_events set data = '{}'`,
    'delete from commitment_evidence',
    'update commitment_evidence set amount = 1',
    'update commitment_rules set version = 9',
    'delete from commitment_links',
    'delete from commitment_texts',
    `update commitment_texts set body = 'x'`,
    `update commitment set due_original = '2030-01-01'`,
    `update commitment set statement = '{"fa":"x"}'`,
    'truncate commitment cascade',
    'truncate commitment_events cascade',
  ])('nobody may %s', async (attempt) => {
    const { id } = await claimed()
    await sendMessage(await by(they.worker), id, { text: 'پیام' })
    await issueLink(await by(they.coordinator), id, { carries: 'owner' })
    await expect(city.db.execute(sql.raw(attempt))).rejects.toMatchObject({ cause: { message: /append-only/ } })
  })

  test('words are erased, the event and the chain stay', async () => {
    const { id, matterId } = await offered()
    const { seq: place } = await city.db
      .select()
      .from(matters)
      .where(eq(matters.id, matterId))
      .then(([row]) => row ?? { seq: 0 })
    await sendMessage(await by(they.worker), id, { text: 'شمارهٔ خانهٔ آقای نمونه' })
    expect(await refusal(redact(await by(they.worker), id, place + 1, sampleReason))).toBe('forbidden')
    await redact(await by(they.coordinator), id, place + 1, sampleReason)
    const erased = (await historyOf(city.db, matterId)).find(({ event }) => event.seq === place + 1)
    expect(erased).toMatchObject({ text: null, redactedFor: sampleReason })
    expect(await city.db.select().from(texts).where(eq(texts.body, 'شمارهٔ خانهٔ آقای نمونه'))).toEqual([])
    await isWhole(id)
  })

  test('whichever words are erased, in whatever order, the chain holds', async () => {
    const coordinator = await by(they.coordinator)
    const erased = fc.sample(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 2 }), 3)
    for (const places of erased) {
      const { id, matterId } = await offered()
      const { seq: first } = await getMatter(city.db, matterId)
      for (const n of [1, 2, 3, 4, 5, 6]) await sendMessage(await by(they.worker), id, { text: `پیام شمارهٔ ${n}` })
      for (const place of places) {
        await redact(coordinator, id, first + 1 + place, sampleReason)
        const { brokenAt } = await verifyHistory(city.db, matterId)
        expect(brokenAt).toBeUndefined()
      }
    }
  })

  test('an event somebody altered behind the house’s back breaks the chain there', async () => {
    const { matterId } = await offered()
    await city.db.execute(sql`alter table commitment_events disable trigger user`)
    await city.db.execute(sql`update commitment_events set actor_id = null where matter_id = ${matterId} and seq = 2`)
    await city.db.execute(sql`alter table commitment_events enable trigger user`)
    expect(await verifyHistory(city.db, matterId)).toEqual({ length: 1, brokenAt: 2 })
  })
})

describe('matters', () => {
  test('what is not public tells the record nothing but that something happened', async () => {
    const { matterId } = await open('assigned')
    await offerCommitment(await by(they.coordinator), matterId, offer())
    const told = (await city.db.select().from(record)).filter(({ detail }) => JSON.stringify(detail).includes(matterId))
    expect(told.map(({ name }) => name)).toEqual(['commitment.quietly', 'commitment.quietly'])
  })

  test('one is shown to fewer, never to more; and closed only when nothing is open', async () => {
    const { matterId, id } = await offered()
    const coordinator = await by(they.coordinator)
    await narrowMatter(coordinator, matterId, 'assigned', sampleReason)
    expect(await refusal(narrowMatter(coordinator, matterId, 'public', sampleReason))).toBe('invalid')
    expect(await refusal(dismissMatter(coordinator, matterId, sampleReason))).toBe('conflict')
    await withdraw(coordinator, id, { text: sampleReason })
    expect(await refusal(dismissMatter(await by(they.deputy), matterId, sampleReason))).toBe('forbidden')
    await dismissMatter(coordinator, matterId, sampleReason)
    await expect(offerCommitment(coordinator, matterId, offer())).rejects.toMatchObject({
      reason: words.dismissedAlready,
    })
  })

  test('milestones stand in the lists, and what they are milestones of does not', async () => {
    const { id, matterId } = await offered()
    await accept(await by(they.worker), id)
    await offerCommitment(await by(they.coordinator), matterId, offer({ parentId: id }))
    expect(await city.db.select().from(due).where(eq(due.commitmentId, id))).toEqual([])
    expect(await refusal(claimDone(await by(they.worker), city.keyring, id))).toBe('conflict')
  })

  test('a version of a rule is for life', async () => {
    const { id } = await offered()
    await publishRule(await by(they.deputy), 'plain', '2026-01-01', { ...plainRule, evidence: { least: 5 } })
    await accept(await by(they.worker), id)
    await addEvidence(await by(they.worker), id, sampleLink)
    await claimDone(await by(they.worker), city.keyring, id)
    await publishRule(await by(they.deputy), 'plain', '2026-01-01', plainRule)
    expect(await refusal(publishRule(await by(they.coordinator), 'plain', '2026-01-01', plainRule))).toBe('forbidden')
  })
})
