import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Person } from '#city/people/tables.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { beginWork } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { givenPromises, sampleLink, sampleReason } from '../fixtures.ts'
import commitment from '../module.ts'
import { addEvidence } from './evidence.ts'
import { dueList } from './due-list.ts'
import { issueLink, issueMatterLink, openLink, revokeLink } from './links.ts'
import { offerCommitment } from './offer.ts'
import { accept, claimDone, verify } from './steps.ts'
import { links } from '../tables.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, offer, offered } = await givenPromises(city)
const by = (person: Person) => city.work(person)
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { kind?: string }) => error.kind,
  )

const linkWork = async (token: string) => {
  const { actor } = await openLink(await city.work(null), token)
  return beginWork({ db: city.db, actor, now: city.now, channel: 'link' })
}
describe('links', () => {
  test('an agency without an account answers one commitment, and no other', async () => {
    const { id, matterId } = await offered({ ownerId: they.agency.id })
    const other = await offerCommitment(await by(they.coordinator), matterId, offer({ ownerId: they.agency.id }))
    const { token } = await issueLink(await by(they.coordinator), id, { carries: 'owner' })
    const work = await linkWork(token)
    await accept(work, id)
    await addEvidence(work, id, sampleLink)
    await claimDone(work, city.keyring, id)
    expect(await refusal(accept(work, other.commitmentId))).toBe('forbidden')
    expect(await refusal(verify(work, id, { text: sampleReason }))).toBe('forbidden')
    expect((await city.db.select().from(record)).filter(({ name }) => name === 'commitment.link-used')).toHaveLength(1)
  })

  test('one to all that a body owes of a matter reaches neither another’s promises nor other matters', async () => {
    const { matterId, id } = await offered({ ownerId: they.agency.id })
    const other = await offered({ ownerId: they.agency.id })
    const coordinator = await by(they.coordinator)
    const theirs = await offerCommitment(coordinator, matterId, offer({ ownerId: they.works.id }))
    const { token } = await issueMatterLink(coordinator, matterId, they.agency.id, {})
    const work = await linkWork(token)
    const holderIds = [they.agency.id]
    const { rows } = await dueList(work, { holderIds, matterId })
    expect(rows.map((row) => row.commitment.id)).toEqual([id])
    await accept(work, id)
    expect(await refusal(accept(work, other.id))).toBe('forbidden')
    expect(await refusal(accept(work, theirs.commitmentId))).toBe('forbidden')
    expect(await refusal(issueMatterLink(await by(they.worker), matterId, they.agency.id, {}))).toBe('forbidden')
  })

  test('only its hash is kept', async () => {
    const { id } = await offered()
    const { token, linkId } = await issueLink(await by(they.coordinator), id, { carries: 'owner' })
    const [row] = await city.db.select().from(links).where(eq(links.id, linkId))
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row?.tokenHash).toHaveLength(32)
  })

  test('revoked or over it opens nothing, also for whoever has opened it', async () => {
    const { id } = await offered({ ownerId: they.agency.id })
    const coordinator = await by(they.coordinator)
    const { token, linkId } = await issueLink(coordinator, id, { carries: 'owner', days: 1 })
    const work = await linkWork(token)
    const tomorrow = { ...work, now: new Date(city.now.getTime() + 86_400_000) }
    expect(await refusal(accept(tomorrow, id))).toBe('forbidden')
    expect(await refusal(openLink({ ...(await city.work(null)), now: tomorrow.now }, token))).toBe('gone')
    expect(await refusal(revokeLink(await by(they.worker), linkId))).toBe('forbidden')
    await revokeLink(coordinator, linkId)
    expect(await refusal(accept(work, id))).toBe('forbidden')
    expect(await refusal(openLink(await city.work(null), token))).toBe('gone')
    expect(await refusal(openLink(await city.work(null), 'x'.repeat(22)))).toBe('absent')
    expect(await refusal(openLink(await city.work(null), '../../etc'))).toBe('absent')
  })
})
