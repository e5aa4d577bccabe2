import { describe, expect, test } from 'vitest'
import { accept, commitmentsOf, getMatter, historyOf, isClosed } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { givenCouncil, givenSettled } from '../fixtures.ts'
import council from '../module.ts'
import { getResolutionById } from '../queries/resolutions.ts'
import { clauseThroughTime, legalEventsOf, textsOf } from '../queries/texts.ts'
import { decideClause, settleClauses } from './divide.ts'
import { standingOf } from './keep.ts'
import { openDueGates, recordLegalEvent } from './legal.ts'
import { offerClause } from './offer.ts'
import { writeVersion } from './texts.ts'

const city = await openCity({ modules: [commitment, council], now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
const they = await givenCouncil(db)
const clerk = await city.work(they.clerk)
const chief = await city.work(they.chief)
const ofNow = () => ({ ...clerk, now: city.now })

const served = (on = '2026-04-01') => ({ kind: 'notified', on, letterNumber: '۱۲/۳۴', boardId: they.board.id }) as const
const offer = (address = '1') => ({
  address,
  ownerId: they.works.id,
  statement: { fa: 'خانهٔ محله بازسازی می‌شود' },
  doneWhen: { fa: 'سقف و دیوارها در باران آزموده شده باشد' },
})

const read = (id: string) => getResolutionById(db, id)
const promisesOf = async (id: string) => commitmentsOf(db, [(await read(id)).matterId])

describe('before the law', () => {
  test('promises wait until the fourteenth day is over, and are counted from then', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await decideClause(clerk, id, '2.a', { executable: 'yes' })
    await offerClause(clerk, id, offer('2.a'))
    const [waiting] = await promisesOf(id)
    expect(waiting).toMatchObject({ state: 'offered', gate: 'closed', dueOn: null, part: '2.a' })
    await expect(accept(await city.work(they.worker), waiting?.id ?? '')).rejects.toMatchObject({ kind: 'conflict' })

    await recordLegalEvent(clerk, id, served('2026-04-01'))
    expect(await standingOf(ofNow(), await read(id))).toMatchObject({ state: 'waiting', day: 3, of: 14 })
    const rules = await city.work('rules')
    const later = (date: string) => ({ ...rules, now: new Date(`${date}T00:02:00+03:30`) })
    await openDueGates(later('2026-04-15'))
    expect((await read(id)).gateOpenedOn).toBeNull()
    await openDueGates(later('2026-04-16'))
    expect(await read(id)).toMatchObject({ phase: 'enforceable', gateOpenedOn: '2026-04-16' })
    const [begun, board] = await promisesOf(id)
    expect(begun).toMatchObject({ gate: 'open', startOn: '2026-04-16', dueOriginal: '2026-05-16' })
    expect(board).toMatchObject({ part: 'board', state: 'verified', verdict: 'by-law', dueOriginal: '2026-04-15' })
  })

  test('whoever follows it hears that it binds, though nobody promised anything of it', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await recordLegalEvent(clerk, id, { ...served(), boardId: undefined })
    const night = { ...(await city.work('rules')), now: new Date('2026-04-16T00:02:00+03:30') }
    await openDueGates(night)
    await openDueGates(night)
    const history = await historyOf(db, (await read(id)).matterId)
    expect(history.filter(({ event: { data } }) => data['what'] === 'enforceable')).toHaveLength(1)
  })

  test('the board owes its answer by the fourteenth day, in its own list', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await recordLegalEvent(clerk, id, served('2026-04-02'))
    const [owed] = await promisesOf(id)
    expect(owed).toMatchObject({ ownerId: they.board.id, state: 'accepted', dueOriginal: '2026-04-16', gate: 'open' })
  })

  test('a letter of no objection gives effect at once and is the board’s answer', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await offerClause(clerk, id, offer())
    await recordLegalEvent(clerk, id, served())
    await recordLegalEvent(clerk, id, { kind: 'no-objection', on: '2026-04-03', letterNumber: '۵' })
    const [promise, board] = await promisesOf(id)
    expect([promise?.gate, board?.state]).toEqual(['open', 'verified'])
    expect((await read(id)).enforceableOn).toBe('2026-04-03')
  })

  test('a letter in time that comes late stops what had begun, and what is lifted goes on', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await offerClause(clerk, id, offer())
    await recordLegalEvent(clerk, id, served('2026-03-12'))
    expect((await read(id)).phase).toBe('enforceable')
    const [promise] = await promisesOf(id)
    await accept(await city.work(they.worker), promise?.id ?? '')
    const late = { kind: 'objected', on: '2026-03-20', receivedOn: '2026-04-03', letterNumber: '۹' } as const
    await recordLegalEvent(clerk, id, late)
    expect((await promisesOf(id))[0]?.pausedSince).not.toBeNull()
    await recordLegalEvent(clerk, id, { kind: 'upheld', on: '2026-04-03' })
    await recordLegalEvent(clerk, id, { kind: 'dispute-upheld', on: '2026-04-04' })
    expect((await promisesOf(id))[0]).toMatchObject({ state: 'accepted', pausedSince: null })
    expect((await promisesOf(id)).length).toBeGreaterThan(0)
  })

  test('an objection dated after the limit is recorded and marked, and only a ruling makes it count', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await recordLegalEvent(clerk, id, served('2026-03-12'))
    await recordLegalEvent(clerk, id, { kind: 'objected', on: '2026-04-02', letterNumber: '۹' })
    const standing = await standingOf(clerk, await read(id))
    expect(standing).toMatchObject({ state: 'enforceable', lateObjection: '2026-04-02' })
    const ruling = { kind: 'ruled-in-time', on: '2026-04-04' } as const
    await expect(recordLegalEvent(clerk, id, ruling)).rejects.toMatchObject({ kind: 'forbidden' })
    await recordLegalEvent(chief, id, ruling)
    expect((await read(id)).phase).toBe('objected')
  })

  test('annulled, it takes back what was promised; nothing more is promised for it', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await offerClause(clerk, id, offer())
    await recordLegalEvent(clerk, id, served('2026-03-25'))
    await recordLegalEvent(clerk, id, { kind: 'objected', on: '2026-03-30', letterNumber: '۹' })
    await recordLegalEvent(clerk, id, { kind: 'voided', on: '2026-04-02' })
    expect((await promisesOf(id)).map(({ state }) => state)).toEqual(['withdrawn', 'verified'])
    await expect(offerClause(clerk, id, offer('2'))).rejects.toMatchObject({ kind: 'conflict' })
    const matter = await getMatter(db, (await read(id)).matterId)
    expect(isClosed(matter, await promisesOf(id))).toBe(true)
  })

  test('annulled in part, the clauses that were named and what hangs on them are over; the others bind', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await decideClause(clerk, id, '2.a', { executable: 'yes' })
    for (const address of ['1', '2.a']) await offerClause(clerk, id, offer(address))
    await recordLegalEvent(clerk, id, served('2026-03-25'))
    await recordLegalEvent(clerk, id, { kind: 'objected', on: '2026-03-28', letterNumber: '۹' })
    await recordLegalEvent(clerk, id, { kind: 'upheld', on: '2026-03-30' })
    const partly = { kind: 'dispute-partly', on: '2026-04-02' } as const
    const unknown = recordLegalEvent(clerk, id, { ...partly, addresses: ['2', '9'] })
    await expect(unknown).rejects.toMatchObject({ kind: 'invalid' })
    await recordLegalEvent(clerk, id, { ...partly, addresses: ['2'] })
    const promises = (await promisesOf(id)).map(({ part, state, gate }) => [part, state, gate])
    expect(promises).toContainEqual(['1', 'offered', 'open'])
    expect(promises).toContainEqual(['2.a', 'withdrawn', 'closed'])
    await expect(offerClause(clerk, id, offer('2.a'))).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('of two that would take each other’s place the second is refused, and the chain is told', async () => {
    const first = await givenSettled(clerk, they)
    const second = await givenSettled(clerk, they, { supersedes: first.address })
    for (const { resolutionId } of [first, second]) await recordLegalEvent(clerk, resolutionId, served('2026-03-12'))
    await recordLegalEvent(clerk, first.resolutionId, { kind: 'repealed', on: '2026-04-01', by: second.address })
    expect((await read(second.resolutionId)).supersedesId).toBe(first.resolutionId)
    expect((await read(first.resolutionId)).phase).toBe('repealed')
    const back = { kind: 'repealed', on: '2026-04-02', by: first.address } as const
    await expect(recordLegalEvent(clerk, second.resolutionId, back)).rejects.toMatchObject({ kind: 'conflict' })
    const own = { kind: 'repealed', on: '2026-04-02', by: second.address } as const
    await expect(recordLegalEvent(clerk, second.resolutionId, own)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('what cannot be is refused: no number, a day to come, the wrong order', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    const { letterNumber: _none, ...bare } = served()
    await expect(recordLegalEvent(clerk, id, bare)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(recordLegalEvent(clerk, id, served('2026-04-05'))).rejects.toMatchObject({ kind: 'invalid' })
    await expect(recordLegalEvent(clerk, id, served('2026-03-01'))).rejects.toMatchObject({ kind: 'invalid' })
    await expect(recordLegalEvent(clerk, id, { kind: 'upheld', on: '2026-04-01' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await legalEventsOf(db, id)).toEqual([])
  })

  test('an amendment is a new text, which is served anew; the clauses keep their addresses', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await recordLegalEvent(clerk, id, served('2026-03-25'))
    await recordLegalEvent(clerk, id, { kind: 'objected', on: '2026-03-30', letterNumber: '۹' })
    await recordLegalEvent(clerk, id, { kind: 'amended', on: '2026-04-01' })
    const body = '۱- معاونت موظف است خانهٔ محله را ظرف چهار ماه بازسازی کند.\n۲- تنها همین.'
    const reason = 'مهلت بند ۱ به خواست هیأت تطبیق بیشتر شد'
    expect(await writeVersion(clerk, id, { kind: 'amendment', body, reason })).toBe(2)
    expect((await clauseThroughTime(db, id, '1')).map(({ version }) => version)).toEqual([1, 2])
    expect(await textsOf(db, id)).toHaveLength(2)
    await settleClauses(clerk, id)
    await recordLegalEvent(clerk, id, { ...served('2026-04-02'), letterNumber: '۱۳' })
    expect(await standingOf(clerk, await read(id))).toMatchObject({ state: 'waiting', day: 2 })
  })
})
