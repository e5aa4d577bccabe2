import { describe, expect, test } from 'vitest'
import commitment from '#engines/commitment/module.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { facts } from '#platform/facts/tables.ts'
import { findFile } from '#platform/files/queries.ts'
import { openCity } from '#test/city.ts'
import { givenCouncil, givenSettled } from '../fixtures.ts'
import council from '../module.ts'
import { getResolutionById, resolutionsWanted } from '../queries/resolutions.ts'
import { clausesOf, getText } from '../queries/texts.ts'
import { recordLegalEvent } from './legal.ts'
import { offerClause } from './offer.ts'
import { attachFile, publishOwners, publishResolution, withdrawPublication } from './publish.ts'
import { publishCouncilRule } from './rules.ts'
import { writeVersion } from './texts.ts'
import { recordVote } from './votes.ts'

const city = await openCity({ modules: [commitment, council], now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
const they = await givenCouncil(db)
const clerk = await city.work(they.clerk)
const chief = await city.work(they.chief)

const served = (on = '2026-04-01') => ({ kind: 'notified', on, letterNumber: '۱۲/۳۴', boardId: they.board.id }) as const
const offer = (address = '1') => ({
  address,
  ownerId: they.works.id,
  statement: { fa: 'خانهٔ محله بازسازی می‌شود' },
  doneWhen: { fa: 'سقف و دیوارها در باران آزموده شده باشد' },
})

const read = (id: string) => getResolutionById(db, id)

describe('votes', () => {
  const votes = (forIt: number, against: number, absent: number) =>
    they.members
      .map(({ id: personId }, at) => ({
        personId,
        option: at < forIt ? ('for' as const) : at < forIt + against ? ('against' as const) : ('absent' as const),
      }))
      .slice(0, forIt + against + absent)
  const vote = { bodyId: they.council.id, on: '2026-03-10', method: 'roll-call', closed: false } as const

  test('by name are counted, and a correction stands beside what it corrects', async () => {
    const { resolutionId } = await givenSettled(clerk, they)
    const id = await recordVote(clerk, { ...vote, resolutionId, votes: votes(9, 2, 2) })
    await recordVote(clerk, { ...vote, resolutionId, votes: votes(8, 3, 2), correctsId: id })
    const again = recordVote(clerk, { ...vote, resolutionId, votes: votes(7, 4, 2), correctsId: id })
    await expect(again).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('that do not add up are not closed, and the refusal names the numbers', async () => {
    const counts = { for: 10, against: 2, abstain: 0, present: 0, absent: 0 }
    const wrong = recordVote(clerk, { ...vote, method: 'secret', votes: [], present: 11, counts })
    await expect(wrong).rejects.toMatchObject({
      kind: 'invalid',
      message: 'Votes counted: 12; people: 11. The count cannot be right.',
    })
    await expect(recordVote(clerk, { ...vote, votes: votes(9, 2, 1) })).rejects.toMatchObject({ kind: 'invalid' })
    const stranger = [{ personId: they.worker.id, option: 'for' as const }]
    await expect(recordVote(clerk, { ...vote, votes: stranger })).rejects.toMatchObject({ kind: 'invalid' })
  })
})

describe('in public', () => {
  test('text and owners come out in their order, and a withdrawal leaves number and reason', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    await expect(publishOwners(clerk, id)).rejects.toMatchObject({ kind: 'conflict' })
    await publishResolution(clerk, id)
    await publishResolution(clerk, id)
    await offerClause(clerk, id, offer())
    await publishOwners(clerk, id)
    expect(await read(id)).toMatchObject({ state: 'published', publishedOn: '2026-04-04', ownersOn: '2026-04-04' })
    const why = { fa: 'به حکم دادگاه، متن تا رأی نهایی همگانی نیست' }
    await expect(withdrawPublication(clerk, id, why)).rejects.toMatchObject({ kind: 'forbidden' })
    const annex = new File([`%PDF-1.4\ntrailer<<>>\n%%EOF`], 'annex.pdf')
    const upload = { content: annex.stream(), name: annex.name }
    const fileId = await attachFile(clerk, city.store, id, { kind: 'annex', title: { fa: 'پیوست' }, upload })
    await withdrawPublication(chief, id, why)
    expect((await findFile(db, fileId))?.state).toBe('withdrawn')
    expect(await read(id)).toMatchObject({ state: 'withdrawn', withdrawnWhy: why })
    const listed = await resolutionsWanted(db, { published: true, on: '2026-04-04' }, undefined, 100)
    expect(listed.map((each) => each.id)).not.toContain(id)
  })

  test('a text that is published is put right by a further version with its reason', async () => {
    const { resolutionId: id } = await givenSettled(clerk, they)
    const { body } = await getText(db, await read(id))
    const correction = {
      kind: 'correction',
      body: `${body}\n۴- بند افتاده`,
      reason: 'بند ۴ در نسخهٔ نخست افتاده بود',
    } as const
    await expect(writeVersion(clerk, id, { ...correction, reason: 'غلط' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(writeVersion(clerk, id, { ...correction, body })).rejects.toMatchObject({ kind: 'invalid' })
    await writeVersion(clerk, id, correction)
    const clauses = await clausesOf(db, await read(id))
    expect(clauses.map(({ address, executable }) => [address, executable])).toContainEqual(['3', 'no'])
    expect(clauses).toHaveLength(5)
  })

  test('the law’s figures are those that held on the day of adoption', async () => {
    const deputy = await city.work(await city.staff('معاون', 'deputy'))
    const data = { objection: 10, reexamination: 7, dispute: 15, earlyEffect: true }
    await publishCouncilRule(deputy, '2026-04-04', { key: 'legal', data })
    const [older, newer] = [
      await givenSettled(clerk, they),
      await givenSettled(clerk, they, { adoptedOn: '2026-04-04' }),
    ]
    await recordLegalEvent(clerk, older.resolutionId, served('2026-04-04'))
    await recordLegalEvent(clerk, newer.resolutionId, served('2026-04-04'))
    expect((await read(older.resolutionId)).enforceableOn).toBe(addDays('2026-04-04', 15))
    expect((await read(newer.resolutionId)).enforceableOn).toBe(addDays('2026-04-04', 11))
    await expect(publishCouncilRule(deputy, '2026-04-03', { key: 'legal', data })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  test('every step is a fact', async () => {
    const written = await db.selectDistinct({ name: facts.name }).from(facts)
    expect(written.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'council.resolution-entered',
        'council.clauses-settled',
        'council.legal-recorded',
        'council.vote-recorded',
        'council.published',
        'council.owners-published',
        'council.withdrawn',
        'council.text-changed',
      ]),
    )
  })
})
