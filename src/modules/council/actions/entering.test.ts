import { describe, expect, test } from 'vitest'
import { getMatter } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { givenCouncil, givenResolution, givenSettled } from '../fixtures.ts'
import council from '../module.ts'
import { getResolutionById } from '../queries/resolutions.ts'
import { clausesOf } from '../queries/texts.ts'
import { resolutions, texts } from '../tables.ts'
import { decideClause, saveDivision, settleClauses } from './divide.ts'

const city = await openCity({ modules: [commitment, council], now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
const they = await givenCouncil(db)
const clerk = await city.work(they.clerk)

const read = (id: string) => getResolutionById(db, id)

describe('a resolution', () => {
  test('is entered with its matter, its text and the clauses that the splitter finds', async () => {
    const { resolutionId, address } = await givenResolution(clerk, they)
    const resolution = await read(resolutionId)
    expect(address).toBe(`${resolution.number}-1404`)
    const matter = await getMatter(db, resolution.matterId)
    expect(matter).toMatchObject({ kind: 'resolution', coordinatorId: they.office.id, visibility: 'partners' })
    expect((await clausesOf(db, resolution)).map((clause) => clause.address)).toEqual(['1', '2', '2.a', '3'])
  })

  test('of a number that is taken in its term is refused; in another term it has an address of its own', async () => {
    await givenResolution(clerk, they, { number: 7, term: 5, adoptedOn: '2025-08-01' })
    await expect(givenResolution(clerk, they, { number: 7, term: 5 })).rejects.toMatchObject({ kind: 'conflict' })
    const other = await givenResolution(clerk, they, { number: 7, term: 6, adoptedOn: '2025-09-01' })
    expect(other.address).toBe('7-1404-6')
  })

  test.each([
    { number: 0 },
    { number: -5 },
    { number: 100_000 },
    { number: 99_999_999_999 },
    { term: 0 },
    { term: 99_999 },
  ])('numbered %o is refused before anything is written', async (numbered) => {
    await expect(givenResolution(clerk, they, numbered)).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('sent twice is entered once', async () => {
    const key = crypto.randomUUID()
    const wish = {
      number: 900,
      term: 6,
      title: { fa: 'دو بار' },
      adoptedOn: '2026-03-01',
      text: '۱- یک',
      bodyId: they.council.id,
      coordinatorId: they.office.id,
    }
    const { enterResolution } = await import('./enter.ts')
    expect(await enterResolution(clerk, wish, key)).toEqual(await enterResolution(clerk, wish, key))
  })

  test('is entered by the unit that coordinates it alone, and on no day to come', async () => {
    await expect(givenResolution(await city.work(they.stranger), they)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(givenResolution(await city.work(null), they)).rejects.toMatchObject({ kind: 'signed-out' })
    await expect(givenResolution(clerk, they, { adoptedOn: '2026-04-05' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('and its text are deleted by nobody, not even by the database’s own hand', async () => {
    await givenSettled(clerk, they)
    await expect(db.delete(resolutions)).rejects.toThrow()
    await expect(db.delete(texts)).rejects.toThrow()
    await expect(db.update(texts).set({ body: 'دیگر' })).rejects.toThrow()
  })
})

describe('dividing a text', () => {
  test('clauses are merged, cut and given other addresses until they are settled', async () => {
    const { resolutionId: id } = await givenResolution(clerk, they)
    const addresses = async () => (await clausesOf(db, await read(id))).map(({ address }) => address)
    await saveDivision(clerk, id, [], { merge: '2.a' })
    expect(await addresses()).toEqual(['1', '2', '3'])
    const [first] = await clausesOf(db, await read(id))
    const typed = (first?.text ?? '').replace(' را ظرف', '\n\nرا ظرف')
    await saveDivision(clerk, id, [{ address: '1', executable: 'yes', text: typed }])
    expect(await addresses()).toEqual(['1', '1.1', '2', '3'])
    await saveDivision(clerk, id, [{ address: '1.1', executable: 'yes', to: '1.b' }])
    expect(await addresses()).toEqual(['1', '1.b', '2', '3'])
    await settleClauses(clerk, id)
    await expect(saveDivision(clerk, id, [], { merge: '2' })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('does not let letters be changed on the way, nor addresses be given twice', async () => {
    const { resolutionId: id } = await givenResolution(clerk, they)
    const first = { address: '1', executable: 'yes' } as const
    for (const wanted of [{ text: 'چیز\n\nدیگری' }, { to: '2' }, { to: '../2' }]) {
      await expect(saveDivision(clerk, id, [{ ...first, ...wanted }])).rejects.toMatchObject({ kind: 'invalid' })
    }
    await expect(saveDivision(clerk, id, [], { merge: '1' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('a clause without action says why', async () => {
    const { resolutionId: id } = await givenResolution(clerk, they)
    await expect(decideClause(clerk, id, '3', { executable: 'no', reason: 'نه' })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })
})
