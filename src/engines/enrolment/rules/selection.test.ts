import { array, assert, bigInt, boolean, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { awardMoney, type Claimant } from './selection/awards.ts'
import { findingsBetween, leavesCall, mayBeWaived } from './selection/conflicts.ts'
import { compare, fraction, twoDecimals, whole, zero } from './selection/fractions.ts'
import { type Candidacy, rank } from './selection/ranking.ts'
import { gapsIn, needTalk, pastPerformance, priceValue, scoreOf, type Sheet } from './selection/scores.ts'
import { firmnessOf, fundedIn, select, type Selection } from './selection/selection.ts'
import { traceOf } from './selection/trace.ts'
import { strictnessOf } from './selection/strictness.ts'

const criteria = [
  { id: 'quality', weight: whole(60), by: 'jury' },
  { id: 'reach', weight: whole(40), by: 'jury' },
] as const
const sheet = (juror: string, application: string, quality: number, reach: number): Sheet => ({
  juror,
  application,
  marks: new Map([
    ['quality', quality * 2],
    ['reach', reach * 2],
  ]),
})
const three = (code: string, quality: number, reach: number) =>
  ['a', 'b', 'c'].map((juror) => sheet(juror, code, quality, reach))
const candidacy = (code: string, supported = false): Candidacy => ({ code, supported, record: new Map() })
const marking = (sheets: readonly Sheet[], trim = false) => ({ criteria, sheets, trim })
const terms = { threshold: whole(12), seed: 'a'.repeat(64) }

test('a score is the weighted mean of the marks, exact, and 0 to 20', () => {
  const sheets = [sheet('a', 'x', 20, 10), sheet('b', 'x', 19.5, 10), sheet('c', 'x', 20, 10.5)]
  const { total, sheets: counted } = scoreOf(candidacy('x'), marking(sheets))
  // 0.6 · 59.5/3 + 0.4 · 30.5/3 = 47.9/3
  expect([compare(total, fraction(479, 30)), twoDecimals(total), counted]).toEqual([0, '15.97', 3])
  expect(twoDecimals(fraction(1, 200))).toBe('0.01')
})

test('of five marks the highest and the lowest are left out where the call says so', () => {
  const sheets = [1, 10, 10, 10, 20].map((mark, at) => sheet(String(at), 'x', mark, mark))
  expect(twoDecimals(scoreOf(candidacy('x'), marking(sheets, true)).total)).toBe('10.00')
  expect(twoDecimals(scoreOf(candidacy('x'), marking(sheets)).total)).toBe('10.20')
})

test('an incomplete or struck sheet does not count, and gaps stop the ranking', () => {
  const half: Sheet = { juror: 'c', application: 'x', marks: new Map([['quality', 20]]) }
  const struck = { ...sheet('d', 'x', 10, 10), struck: true }
  const sheets = [sheet('a', 'x', 10, 10), sheet('b', 'x', 10, 10), half, struck]
  expect(gapsIn([candidacy('x')], marking(sheets))).toEqual([{ code: 'x', lacking: 1 }])
  expect(scoreOf(candidacy('x'), marking(sheets)).sheets).toBe(2)
})

test('equals go by the heaviest criterion, then by who had no support, then by a lot that anybody recomputes', () => {
  const sheets = [...three('p', 14, 14), ...three('q', 16, 11), ...three('r', 14, 14), ...three('s', 14, 14)]
  const all = [candidacy('p', true), candidacy('q'), candidacy('r'), candidacy('s')]
  const { ranked } = rank(all, marking(sheets), terms)
  expect(ranked.map(({ code }) => code).filter((code) => code === 'q' || code === 'p')).toEqual(['q', 'p'])
  expect(ranked.map(({ tie }) => tie)).toEqual(['heaviest', 'lot', 'unsupported', 'score'])
  const again = rank(all.toReversed(), marking(sheets.toReversed()), terms)
  expect(again.ranked.map(({ code }) => code)).toEqual(ranked.map(({ code }) => code))
})

test('below the threshold or a criterion’s least mean an application is not fundable, and it says which', () => {
  const least = [{ ...criteria[0], least: whole(15) }, criteria[1]]
  const sheets = ['a', 'b', 'c'].flatMap((juror) => [sheet(juror, 'low', 5, 5), sheet(juror, 'thin', 14, 20)])
  const { unfundable, ranked } = rank(
    [candidacy('low'), candidacy('thin')],
    { criteria: least, sheets, trim: false },
    terms,
  )
  expect(ranked).toEqual([])
  expect(unfundable.map(({ code, below }) => [code, below])).toEqual([
    ['low', 'quality'],
    ['thin', 'quality'],
  ])
  expect(rank([candidacy('low')], marking(sheets), terms).unfundable).toMatchObject([{ below: 'total' }])
})

const asks = (code: string, asked: bigint, more: Partial<Claimant> = {}): Claimant => ({
  code,
  axis: 'art',
  lanes: [],
  asked,
  least: asked,
  headroom: asked,
  ...more,
})
const purse = {
  axes: [{ id: 'art', amount: 100n }],
  lanes: [],
  maximum: 1000n,
  pooled: false,
  whenFull: 'stop',
} as const

test('money goes by the order: a smaller sum where that suffices, the list stops or skips, the rest are reserve', () => {
  const order = [asks('a', 70n), asks('b', 50n, { least: 30n }), asks('c', 10n)]
  expect(awardMoney(order, purse)).toEqual([
    { code: 'a', is: 'funded', amount: 70n, from: 'art' },
    { code: 'b', is: 'funded', amount: 30n, from: 'art' },
    { code: 'c', is: 'reserve', place: 1 },
  ])
  const big = [asks('a', 70n), asks('b', 50n), asks('c', 10n)]
  expect(awardMoney(big, purse).map(({ is }) => is)).toEqual(['funded', 'reserve', 'reserve'])
  expect(awardMoney(big, { ...purse, whenFull: 'skip' }).map(({ is }) => is)).toEqual(['funded', 'reserve', 'funded'])
  const ceiling = [asks('a', 70n, { headroom: 20n })]
  expect(awardMoney(ceiling, purse)).toEqual([{ code: 'a', is: 'ceiling' }])
})

test('lanes are least sums within their axis; what they leave, and what axes leave, goes on', () => {
  const lanes = [{ id: 'new', axis: 'art', amount: 30n }]
  const order = [asks('a', 90n), asks('n', 20n, { lanes: ['new'] }), asks('s', 10n, { axis: 'sport' })]
  const axes = [
    { id: 'art', amount: 100n },
    { id: 'sport', amount: 0n },
  ]
  const awards = awardMoney(order, { ...purse, axes, lanes, whenFull: 'skip', pooled: true })
  expect(awards.map(({ code, is }) => [code, is])).toEqual([
    ['a', 'reserve'],
    ['n', 'funded'],
    ['s', 'funded'],
  ])
})

test('never more is given than there is, and nobody gets more than asked, allowed or less than the least', () => {
  const claimant = record({ asked: bigInt(1n, 50n), least: bigInt(1n, 50n), headroom: bigInt(0n, 60n) })
  assert(
    property(array(claimant, { maxLength: 20 }), bigInt(0n, 200n), boolean(), (many, amount, isSkip) => {
      const order = many.map((one, at) =>
        asks(`c${at}`, one.asked, { least: one.least < one.asked ? one.least : one.asked, headroom: one.headroom }),
      )
      const given = awardMoney(order, {
        ...purse,
        axes: [{ id: 'art', amount }],
        maximum: 40n,
        whenFull: isSkip ? 'skip' : 'stop',
      })
      const funded = given.flatMap((award) => (award.is === 'funded' ? [award] : []))
      expect(funded.reduce((all, award) => all + award.amount, 0n) <= amount).toBe(true)
      for (const { code, amount: got } of funded)
        expectFair(
          got,
          order.find((one) => one.code === code),
        )
      const isStopped = given.findIndex(({ is }) => is === 'reserve')
      const after = isStopped === -1 ? [] : given.slice(isStopped)
      expect(isSkip || after.every(({ is }) => is !== 'funded')).toBe(true)
    }),
  )
})

function expectFair(got: bigint, own = asks('', 0n)) {
  expect([got >= own.least, got <= own.asked, got <= own.headroom, got <= 40n]).toEqual([true, true, true, true])
}

const selection = (sheets: readonly Sheet[], amount: bigint): Selection => ({
  ...terms,
  marking: marking(sheets),
  candidates: ['x', 'y'].map((code) => ({ ...asks(code, 50n), ...candidacy(code) })),
  purse: { ...purse, axes: [{ id: 'art', amount }] },
})

test('a result is firm where it does not hang on one juror or one weight, and says where it does', () => {
  const jurors = ['a', 'b', 'c']
  const clear = jurors.flatMap((juror) => [sheet(juror, 'x', 18, 18), sheet(juror, 'y', 13, 13)])
  expect(firmnessOf(selection(clear, 50n))).toMatchObject({ whoeverJudges: ['x'], howeverWeighed: ['x'] })
  const one = [...clear.slice(0, 4), sheet('c', 'x', 12, 12), sheet('c', 'y', 20, 20)]
  const close = one.map((row) => (row.juror === 'a' ? sheet('a', row.application, 16, 16) : row))
  const outcome = select(selection(close, 50n))
  if ('gaps' in outcome) throw new Error('There are no gaps')
  const firm = firmnessOf(selection(close, 50n)).whoeverJudges
  expect(fundedIn(outcome)).toHaveLength(1)
  expect(firm).toEqual([])
})

test('a juror without whom a file would keep one sheet cannot be left out', () => {
  const sheets = [sheet('a', 'x', 15, 15), sheet('b', 'x', 15, 15), sheet('a', 'y', 14, 14), sheet('b', 'y', 14, 14)]
  expect(firmnessOf(selection(sheets, 50n)).indispensable).toEqual(['a', 'b'])
})

test('each application is told in one sentence why it is in or out', () => {
  const outcome = select(selection([...three('x', 15, 15), ...three('y', 11, 11)], 50n))
  if ('gaps' in outcome) throw new Error('There are no gaps')
  const said = traceOf(outcome, () => ({ fa: 'کیفیت', en: 'quality' }))
  expect([said.get('x')?.en, said.get('y')?.en]).toEqual([
    'Place 1; it gets 50 rials.',
    'Its score of 11.00 is below the threshold.',
  ])
})

test('jurors far apart are asked to talk', () => {
  const sheets = [sheet('a', 'x', 19, 19), sheet('b', 'x', 12, 12), sheet('a', 'y', 15, 15), sheet('b', 'y', 14, 14)]
  expect(needTalk([candidacy('x'), candidacy('y')], marking(sheets))).toEqual(['x'])
})

test('strictness is told from merit where jurors and files hang together, and not where they do not', () => {
  const totals = ['x', 'y', 'z'].flatMap((application, at) => [
    { juror: 'mild', application, total: 12 + at + 2 },
    { juror: 'strict', application, total: 12 + at },
  ])
  const found = strictnessOf(totals)
  expect(found?.jurors.get('mild')).toBeCloseTo(1, 8)
  expect(found?.jurors.get('strict')).toBeCloseTo(-1, 8)
  const apart = [
    { juror: 'a', application: 'x', total: 10 },
    { juror: 'b', application: 'y', total: 15 },
  ]
  expect(strictnessOf(apart)).toBeUndefined()
})

test('what is known between a juror and an applicant locks the sheet; family and membership are never waived', () => {
  const juror = {
    personId: 'j',
    memberships: [{ organisationId: 'ngo', until: '2024-01-01' }],
    boards: ['house'],
    family: ['cousin'],
    contacts: ['m1'],
    unitId: 'unit',
    paidBy: [{ organisationId: 'ngo', on: '2023-01-01' }],
  }
  const applicant = {
    organisations: ['ngo'],
    people: ['cousin'],
    contacts: ['m1'],
    vouchedBy: ['house'],
    supervisedBy: 'unit',
  }
  const since = { memberships: '2023-11-22', payments: '2024-11-22' }
  expect(findingsBetween(juror, applicant, since)).toEqual(['membership', 'family', 'contact', 'vouch', 'unit'])
  const stranger = { ...juror, memberships: [], boards: [], family: [], contacts: [], unitId: undefined }
  expect(findingsBetween(stranger, applicant, since)).toEqual([])
  expect([mayBeWaived(['contact', 'unit']), mayBeWaived(['family'])]).toEqual([true, false])
  expect([leavesCall(1, 3), leavesCall(2, 5)]).toEqual([false, true])
})

test('computed criteria: the last two evaluations, the price, and nothing where nothing is known', () => {
  expect(pastPerformance([])).toEqual(whole(12))
  expect(pastPerformance([whole(2), whole(10), whole(15)])).toEqual(fraction(25, 2))
  expect(priceValue(200n, [100n, 200n], 'city')).toEqual(whole(10))
  expect(priceValue(200n, [100n, 200n], 'operator')).toEqual(whole(20))
  expect(priceValue(0n, [], 'city')).toEqual(zero)
})
