import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { isSilent, latenessOf, type Spell } from '../rules/clock.ts'
import { type Coverage, coverageOf, type Covered, type Need, treeProgress } from '../rules/progress.ts'
import { type Commitment, commitments } from '../tables.ts'
import { courseOf } from './commitments.ts'
import { spellsAround } from './spells.ts'

/** A matter with its parts, as its module has split it; without parts it is one by itself. */
export interface Parted {
  readonly matterId: string
  readonly parts?: readonly { readonly key: string; readonly needs: Need }[] | undefined
}

export interface Standing {
  readonly coverage: Coverage
  /** 0 to 10,000; nothing where there is nothing to do. `shownPercent` says it to readers. */
  readonly progress: number | undefined
  readonly commitments: number
}

const whole = [{ key: '', needs: 'owner' as const }]

/**
 * How much of some matters is owned, verified and late, and how far they are: all of them in one query, and the formulas
 * of `rules/progress.ts`. Thousands of commitments, tens of matters.
 */
export async function standingOfMatters(
  db: Db,
  now: Date,
  asked: readonly Parted[],
): Promise<ReadonlyMap<string, Standing>> {
  if (asked.length === 0) return new Map()
  const all = await branchesOf(
    db,
    asked.map(({ matterId }) => matterId),
  )
  const spellOf = await spellsAround({ db, now }, all)
  const byMatter = Map.groupBy(all, ({ matterId }) => matterId)
  return new Map(
    asked.map(({ matterId, parts = whole }) => {
      const own = byMatter.get(matterId) ?? []
      const isWhole = parts === whole
      const covered = leavesOf(own).map((row) => coveredBy(row, spellOf(row), isWhole))
      return [matterId, { coverage: coverageOf(parts, covered), progress: treeProgress(own), commitments: own.length }]
    }),
  )
}

const branchesOf = (db: Db, matterIds: readonly string[]): Promise<Commitment[]> =>
  db
    .select()
    .from(commitments)
    .where(inArray(commitments.matterId, [...matterIds]))
    .orderBy(asc(commitments.matterId), asc(commitments.position))
    .limit(20_000)

/** What consists of milestones is covered by them. */
function leavesOf(own: readonly Commitment[]): Commitment[] {
  const parents = new Set(own.map(({ parentId }) => parentId))
  return own.filter(({ id }) => !parents.has(id))
}

function coveredBy(row: Commitment, spell: Spell, isWhole: boolean): Covered {
  const course = courseOf(row)
  const { overdue, late } = latenessOf(course, spell)
  const { state, replaced } = row
  return { part: isWhole ? '' : row.part, state, replaced, silent: isSilent(course, spell.at), overdue, late }
}

/** Open commitments whose counted due date may move, because offices close on a day between their start and their end. */
export const movableBy = (db: Db, closed: string): Promise<{ id: string }[]> =>
  db
    .select({ id: commitments.id })
    .from(commitments)
    .where(
      and(
        inArray(commitments.state, ['offered', 'accepted', 'doing', 'returned', 'claimed']),
        sql`${commitments.basis} ->> 'unit' = 'workday'`,
        sql`${commitments.startOn} < ${closed}::date and ${commitments.dueOn} >= ${closed}::date`,
      ),
    )
    .orderBy(asc(commitments.id))
    .limit(20_000)

/** How far ahead of a due date the night looks: more days than the earliest warning of a rule has work days. */
const daysAhead = 30

/**
 * Open commitments the night has something to do with: near or past their day, unanswered, unjudged, or paused. By keys.
 */
export const wakefulAfter = (db: Db, day: string, after: string | undefined, most: number): Promise<{ id: string }[]> =>
  db
    .select({ id: commitments.id })
    .from(commitments)
    .where(
      and(
        inArray(commitments.state, ['offered', 'accepted', 'doing', 'returned', 'claimed', 'declined']),
        eq(commitments.gate, 'open'),
        after === undefined ? undefined : sql`${commitments.id} > ${after}`,
        sql`(${commitments.answerBy} < ${day}::date or ${commitments.dueOn} <= ${day}::date + ${daysAhead}::int
          or ${commitments.pausedSince} is not null)`,
      ),
    )
    .orderBy(asc(commitments.id))
    .limit(most)
