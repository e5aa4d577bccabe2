import { beforeAll, describe, expect, test } from 'vitest'
import { equipmentOf, lentDuring } from '#city/booking/equipment-queries.ts'
import { expiredHires, hiresToTell, slotsOf } from '#city/booking/hire-queries.ts'
import { agreementsAfter, getAgreement, kinOf, unremindedBetween } from '#modules/coordination/queries/agreements.ts'
import {
  askedOf,
  consultationsWanted,
  getConsultation,
  invitationsOf,
  unremindedUntil,
} from '#modules/coordination/queries/consultations.ts'
import { getSeries, lastNumber, sittingsOfSeries } from '#modules/coordination/queries/series.ts'
import { closingsOf, isTakenFrom, slotsTaken } from '#modules/events/queries/halls/listing.ts'
import { findInvitation, homeOf, homesCount, isEnrolledSomewhere, sealedNeeds } from '#modules/families/queries.ts'
import { fixturesIn, leaguesListed, teamsOf } from '#modules/leagues/queries/leagues.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { openDatabase } from './support/city.ts'
import { fillRooms, many, nth } from './support/large-rooms.ts'
import { planWatcher, type Scan } from './support/plans.ts'

/** Whatever is asked of rooms that are full after many years is found by an index, and looks at few rows. Nothing is timed. */
const { db, url } = await openDatabase()
const scansOf = planWatcher(url)
const now = new Date()
const aDay = 86_400_000
const on = today(now)

beforeAll(() => fillRooms(db), 180_000)

/** Bodies, series and halls are counted in hundreds; all else grows for ever. */
const small = new Set(['organisations', 'coordination_series', 'places'])

/** The work is done by indexes and looks at so many rows of a table at the most. */
async function expectFew(most: number, ask: (watched: Db) => PromiseLike<unknown>) {
  const scans: readonly Scan[] = await scansOf(ask)
  expect(scans.length).toBeGreaterThan(0)
  const whole = scans.filter(({ table, how, looked }) => how === 'Seq Scan' && looked > 0 && !small.has(table))
  expect(whole).toEqual([])
  expect(scans.filter(({ looked }) => looked > most)).toEqual([])
}

describe('leagues', () => {
  const after = { at: new Date(now.getTime() - 1500 * 60_000), id: nth('1', 1500) }

  test.each([undefined, after])('a page of the list, after %o', (place) =>
    expectFew(500, (watched) => leaguesListed(watched, place, 25)),
  )

  test('one league, its teams and its matches', () =>
    expectFew(50, async (watched) => {
      await teamsOf(watched, nth('1', 700))
      await fixturesIn(watched, nth('1', 700))
    }))
})

describe('families', () => {
  test('where somebody lives, with whom, and whether they have a place anywhere', () =>
    expectFew(50, async (watched) => {
      await homeOf(watched, nth('6', 4321))
      await homesCount(watched, nth('6', 4321))
      await isEnrolledSomewhere(watched, nth('6', 4321))
      await sealedNeeds(watched, [nth('6', 1), nth('6', 2)])
    }))

  test('an invitation by its code', () =>
    expectFew(5, (watched) => findInvitation(watched, Buffer.from('1'.padStart(64, '0'), 'hex'), now)))
})

describe('halls', () => {
  const week = { from: now, to: new Date(now.getTime() + 7 * aDay) }
  const leaves = [nth('a', 1), nth('a', 2)]

  test('what takes a hall in a week, when it is closed, and whether it is taken', () =>
    expectFew(300, async (watched) => {
      await slotsTaken(watched, leaves, week, now)
      await closingsOf(watched, leaves, now)
      await isTakenFrom(watched, nth('a', 3), now)
    }))

  test('what goes with a hall, and how much of it is away: no more than all halls are taken in a week', () =>
    expectFew(3000, async (watched) => {
      await equipmentOf(watched, nth('a', 4))
      await lentDuring(watched, [nth('b', 16)], week, now)
    }))

  test('requests nobody answered in time, and answers nobody was told of', () =>
    expectFew(500, async (watched) => {
      await expiredHires(watched, now, 50)
      await hiresToTell(watched, 50)
      await slotsOf(watched, nth('9', 77))
    }))
})

describe('agreements', () => {
  test.each<Parameters<typeof agreementsAfter>[1]>([
    { onlySigned: true },
    { onlySigned: true, after: nth('c', 10_000) },
  ])('a page of the list, %o', (wish) => expectFew(800, (watched) => agreementsAfter(watched, wish, 25)))

  test('a page of those that end soon: newer ones are looked at until it is full', () => {
    const wish = { onlySigned: false, ending: [on, addDays(on, 60)] } as const
    return expectFew(many.agreements / 2, (watched) => agreementsAfter(watched, wish, 25))
  })

  test('one by its address, with those it renews, and those that end soon', () =>
    expectFew(800, async (watched) => {
      const { agreement } = await getAgreement(watched, 'agreement-4321')
      await kinOf(watched, agreement)
      await unremindedBetween(watched, on, addDays(on, 60))
    }))
})

describe('meetings in series', () => {
  test('one series, its meetings, and the number of its next', () =>
    expectFew(200, async (watched) => {
      await getSeries(watched, 'series-77')
      await sittingsOfSeries(watched, nth('d', 77), true, 25)
      await lastNumber(watched, nth('d', 77))
    }))
})

describe('rounds of advice', () => {
  const after = { at: new Date(now.getTime() - 9000 * 60_000), id: nth('f', 9000) }

  test.each<Parameters<typeof consultationsWanted>[1]>([{ onlyPublic: true }, { onlyPublic: false, after }])(
    'a page of the list, %o',
    (wish) => expectFew(200, (watched) => consultationsWanted(watched, wish, 25)),
  )

  test('one round with those who were asked, and all that an expert was asked', () =>
    expectFew(300, async (watched) => {
      await getConsultation(watched, 'C4321')
      await invitationsOf(watched, nth('f', 4321))
      await askedOf(watched, nth('6', 17))
    }))

  test('whom to remind before the day comes', () =>
    expectFew(1500, (watched) => unremindedUntil(watched, addDays(on, 3), on)))
})
