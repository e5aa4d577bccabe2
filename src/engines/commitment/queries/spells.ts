import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { serviceRule } from '../forms.ts'
import { dueNow, type Spell } from '../rules/clock.ts'
import { usualRule } from '../rules/service.ts'
import type { Commitment } from '../tables.ts'
import { calendarsAround, type Counted } from './calendars.ts'
import { courseOf } from './commitments.ts'
import { versionsNamed } from './matters.ts'

interface Reading {
  readonly db: Db
  readonly now: Date
}

type Timed = Counted & Pick<Commitment, 'pausedSince' | 'ruleKey' | 'ruleVersion'>

/**
 * How the time of each of many promises is counted now, as its own page counts it: a fixed number of queries, however many
 * there are. Rules are read only where a clock stands still, and that are few.
 */
export async function spellsAround({ db, now }: Reading, all: readonly Timed[]): Promise<(one: Timed) => Spell> {
  const calendarOf = await calendarsAround(db, today(now), all)
  const capOf = await capsOf(
    db,
    all.filter(({ pausedSince }) => pausedSince !== null),
  )
  return (one) => ({ calendar: calendarOf(one), at: now, cap: capOf(one) })
}

/**
 * Promises as lists print them: the day of each that is paused now stands where the pause has moved it. For showing alone;
 * whoever counts with them counts the pause twice.
 */
export async function asDueNow(reading: Reading, all: readonly Commitment[]): Promise<readonly Commitment[]> {
  const paused = all.filter(({ pausedSince }) => pausedSince !== null)
  if (paused.length === 0) return all
  const spellOf = await spellsAround(reading, paused)
  return all.map((one) => ({ ...one, dueOn: dueNow(courseOf(one), spellOf(one)).due }))
}

/** The most days of pause that the rule of each allows. Of a rule that was not read nobody asks: no clock of it stands still. */
async function capsOf(db: Db, paused: readonly Timed[]): Promise<(one: Timed) => number> {
  const ofRule = paused.filter(({ ruleVersion }) => ruleVersion > 0)
  const versions = await versionsNamed(db, [...new Set(ofRule.map(({ ruleKey }) => ruleKey))])
  const caps = new Map(
    versions.map(({ key, version, data }) => [nameOf(key, version), serviceRule.parse(data).pauses.cap]),
  )
  return ({ ruleKey, ruleVersion }) => caps.get(nameOf(ruleKey, ruleVersion)) ?? usualRule.pauses.cap
}

const nameOf = (key: string, version: number) => `${version} ${key}`
