import { describe, expect, test } from 'vitest'
import { addClosure } from '#city/occasions/actions.ts'
import occasions from '#city/occasions/module.ts'
import { sealMobile } from '#city/people/contacts.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import type { Person } from '#city/people/tables.ts'
import { messages } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import { givenPromises, plainRule, sampleLink, sampleReason } from '../fixtures.ts'
import commitment from '../module.ts'
import { getCommitment } from '../queries/commitments.ts'
import { standingOfMatters } from '../queries/coverage.ts'
import { historyOf } from '../queries/events.ts'
import { dueHead, dueList } from './due-list.ts'
import { sendDigests } from './digest.ts'
import { addEvidence } from './evidence.ts'
import { publishRule } from './matters.ts'
import { moveDueOver, watchOver } from './night.ts'
import { offerCommitment } from './offer.ts'
import { accept, verify } from './steps.ts'
import { pause, resume } from './time.ts'

/** A Wednesday. */
const city = await openCity({ modules: [occasions, commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, open, offer, offered, claimed } = await givenPromises(city)
const by = (person: Person | 'rules') => city.work(person)
const on = async (day: string) => ({ ...(await by('rules')), now: new Date(`${day}T05:20:00+03:30`) })
const kindsOf = async (matterId: string) => (await historyOf(city.db, matterId)).map(({ event }) => event.kind)

describe('the night', () => {
  test('warns once for each step of the rule, and of an offer nobody answers', async () => {
    const { id, matterId } = await offered({ due: '2026-04-28' })
    await watchOver(await on('2026-04-26'))
    expect((await historyOf(city.db, matterId)).at(-1)?.event.data).toMatchObject({ step: '-3', to: 'responsible' })
    await watchOver(await on('2026-04-27'))
    await watchOver(await on('2026-04-27'))
    expect((await kindsOf(matterId)).filter((kind) => kind === 'escalated')).toHaveLength(2)
    expect((await historyOf(city.db, matterId)).at(-1)?.event.data).toMatchObject({ step: 'silent', to: 'coordinator' })
    expect((await getCommitment(city.db, id)).state).toBe('offered')
  })

  test('lets the key pass on, until the inspector has it', async () => {
    const { id } = await claimed()
    await watchOver(await on('2026-05-03'))
    expect(await getCommitment(city.db, id)).toMatchObject({ state: 'claimed', keyAt: 1 })
    await watchOver(await on('2026-05-20'))
    expect(await getCommitment(city.db, id)).toMatchObject({ state: 'claimed', keyAt: 1, verdict: null })
    await verify(await by(they.inspector), id, { text: sampleReason })
  })

  test('takes silence for a verdict only where the rule says so, and never without a sound photograph', async () => {
    const rule = { ...plainRule, silence: 'unconfirmed', keys: ['reporter', 'inspector'] } as const
    await publishRule(await by(they.deputy), 'quiet', '2026-01-01', rule)
    const reporter = await city.person('گزارش‌دهنده نمونه')
    const { id } = await claimed({ rule: 'quiet', keys: [{ kind: 'reporter', holderId: reporter.id }] })
    await watchOver(await on('2026-05-03'))
    expect(await getCommitment(city.db, id)).toMatchObject({ state: 'claimed', keyAt: 1 })
  })

  test('ends a pause whose days are used up', async () => {
    await publishRule(await by(they.deputy), 'short', '2026-01-01', {
      ...plainRule,
      pauses: { reasons: ['season'], cap: 2 },
    })
    const { id } = await offered({ rule: 'short' })
    await accept(await by(they.worker), id)
    await pause(await by(they.worker), id, 'season')
    await watchOver(await on('2026-04-25'))
    expect(await getCommitment(city.db, id)).toMatchObject({ pausedDays: 0, dueOn: '2026-05-13' })
    await watchOver(await on('2026-04-27'))
    expect(await getCommitment(city.db, id)).toMatchObject({ pausedSince: null, pausedDays: 2, dueOn: '2026-05-17' })
  })

  test('a closure moves what stands still too', async () => {
    await publishRule(await by(they.deputy), 'halting', '2026-01-01', { ...plainRule, due: { n: 45, unit: 'workday' } })
    const { id } = await offered({ rule: 'halting', due: undefined })
    await accept(await by(they.worker), id)
    await pause(await by(they.worker), id, 'season')
    const dueOn = async () => (await getCommitment(city.db, id)).dueOn ?? ''
    const before = await dueOn()
    const head = await city.work(await city.staff('رئیس نمونه', 'head-of-unit'))
    await addClosure(head, { title: { fa: 'آلودگی هوا' }, date: '2026-06-21', off: 'full', source: 'استانداری' })
    await city.settle()
    const after = await dueOn()
    expect(after > before).toBe(true)
    await resume(await by(they.worker), id)
    expect(await dueOn()).toBe(after)
  })

  test('a closure that is told moves what was counted over it, once, and nothing a person has set', async () => {
    await publishRule(await by(they.deputy), 'tenth', '2026-01-01', { ...plainRule, due: { n: 10, unit: 'workday' } })
    const { id, matterId } = await offered({ rule: 'tenth', due: undefined })
    const fixed = await offered({ due: '2026-05-06' })
    const head = await city.work(await city.staff('رئیس نمونه', 'head-of-unit'))
    await addClosure(head, { title: { fa: 'برف' }, date: '2026-04-29', off: 'full', source: 'استانداری' })
    await city.settle()
    expect(await getCommitment(city.db, id)).toMatchObject({ dueOn: '2026-05-09', dueOriginal: '2026-05-06' })
    expect((await historyOf(city.db, matterId)).at(-1)?.event).toMatchObject({
      kind: 'due-moved',
      data: { cause: '2026-04-29' },
    })
    expect((await getCommitment(city.db, fixed.id)).dueOn).toBe('2026-05-06')
    expect(await moveDueOver(await by('rules'), '2026-04-29')).toBe(0)
  })
})

describe('the list of what is due', () => {
  test('shows a unit what it owes, late first, page after page the same as all at once', async () => {
    const { matterId } = await open()
    const coordinator = await by(they.coordinator)
    const owner = { ownerId: they.agency.id, keys: [] }
    const days = ['2026-05-13', '2026-04-22', '2026-04-26', '2026-06-10', null, '2026-05-13']
    for (const [at, day] of days.entries()) {
      const late = { due: '2026-04-08', past: true }
      const { commitmentId } = await offerCommitment(
        coordinator,
        matterId,
        offer({ ...owner, due: day, weight: 1 + at }),
      )
      if (at % 2 === 0) await accept(await by(they.liaison), commitmentId)
      if (at === 3) await offerCommitment(coordinator, matterId, offer({ ...owner, ...late }))
    }
    const liaison = await by(they.liaison)
    const all = await dueList(liaison, { holderIds: [they.agency.id] })
    expect(all.next).toBeUndefined()
    expect(all.rows.map(({ bucket }) => bucket)).toEqual([
      'overdue',
      'today',
      'soon',
      'answer',
      'answer',
      'later',
      'undated',
    ])
    expect(all.rows[0]?.lateness).toMatchObject({ overdue: true, due: '2026-04-08' })

    const seen: string[] = []
    let next: (typeof all)['next']
    do {
      const page = await dueList(liaison, { holderIds: [they.agency.id], after: next, most: 2 })
      seen.push(...page.rows.map((row) => row.commitment.id))
      next = page.next
    } while (next)
    expect(seen).toEqual(all.rows.map((row) => row.commitment.id))
    expect(await dueHead(liaison, [they.agency.id])).toEqual({
      overdue: 1,
      today: 1,
      soon: 1,
      check: 0,
      answer: 2,
      later: 1,
      undated: 1,
    })
  })

  test('is one’s own: a person’s, or that of a body one is a member of', async () => {
    const asked = dueList(await by(they.worker), { holderIds: [they.agency.id] })
    await expect(asked).rejects.toMatchObject({ kind: 'forbidden' })
    await dueList(await by(they.worker), { holderIds: [they.works.id, they.worker.id] })
    await dueList(await by(they.deputy), { holderIds: [they.agency.id] })
    await expect(dueList(await city.work(null), { holderIds: [they.agency.id] })).rejects.toMatchObject({
      kind: 'signed-out',
    })
  })

  test('shows each commitment once, to the responsible person too, and claims to whoever has the key', async () => {
    const { id } = await offered({ responsibleId: they.worker.id })
    const mine = await dueList(await by(they.worker), { holderIds: [they.works.id, they.worker.id] })
    expect(mine.rows.filter((row) => row.commitment.id === id)).toHaveLength(1)
    const done = await claimed()
    const theirs = await dueList(await by(they.supervisor), { holderIds: [they.board.id] })
    expect(theirs.rows.find((row) => row.commitment.id === done.id)?.bucket).toBe('check')
  })

  test('a paused one stands where its pause has moved it, over the closure of 29 April too', async () => {
    const { id } = await offered({ due: '2026-04-26', responsibleId: they.colleague.id })
    await accept(await by(they.worker), id)
    await pause(await by(they.worker), id, 'season')
    const later = { ...(await by(they.colleague)), now: new Date('2026-04-28T09:00:00+03:30') }
    const { rows } = await dueList(later, { holderIds: [they.colleague.id] })
    expect(rows.map(({ bucket, place }) => [bucket, place.on])).toEqual([['soon', '2026-05-03']])
  })
})

test('a matter’s coverage and progress are one query and one formula', async () => {
  const { matterId } = await open()
  const coordinator = await by(they.coordinator)
  const made = []
  for (const part of ['1', '2', '3']) {
    const wish = part === '2' ? { due: '2026-04-08', past: true } : {}
    made.push(await offerCommitment(coordinator, matterId, offer({ part, weight: 2, ...wish })))
  }
  const [first, second] = made.map(({ commitmentId }) => commitmentId)
  for (const id of [first, second]) await accept(await by(they.worker), id ?? '')
  await addEvidence(await by(they.worker), first ?? '', sampleLink)
  const parts = ['1', '2', '3', '4'].map((key) => ({ key, needs: 'owner' as const }))
  const asked = [{ matterId, parts: [...parts, { key: '5', needs: 'nothing' as const }] }]
  const standing = (await standingOfMatters(city.db, city.now, asked)).get(matterId)
  expect(standing).toMatchObject({
    commitments: 3,
    progress: 0,
    coverage: { parts: 5, executable: 4, noAction: 1, owned: 3, verified: 0, late: 1, undecided: 0 },
  })
  const alone = await offered()
  const whole = (await standingOfMatters(city.db, city.now, [alone])).get(alone.matterId)
  expect(whole?.coverage).toMatchObject({ parts: 1, owned: 1 })
})

test('the morning’s message goes once to everybody it concerns, and to nobody on a day off', async () => {
  const sealed = sealMobile(city.keyring, they.worker.id, '+989000000001')
  const contact = {
    personId: they.worker.id,
    kind: 'mobile',
    sealed,
    hmac: Buffer.alloc(32, 1),
    verifiedAt: city.now,
  } as const
  await tryInsertContact(city.db, contact)
  await offered({ due: '2026-05-13', responsibleId: they.worker.id })
  const work = await by('rules')
  const friday = { ...work, now: new Date('2026-04-24T07:40:00+03:30') }
  expect(await sendDigests(friday, city.keyring)).toBe(0)
  expect(await sendDigests(work, city.keyring)).toBe(1)
  expect(await sendDigests(work, city.keyring)).toBe(0)
  const [message] = await city.db.select().from(messages)
  expect(message).toMatchObject({
    template: 'commitment.morning-digest',
    personId: they.worker.id,
    params: { overdue: 0 },
  })
})
