import { commitmentsOf, courseOf, latenessOf, partyNames } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, toJalali } from '#platform/calendar/jalali.ts'
import { once } from '#platform/forms/once.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { newDocumentCode } from '#platform/text/codes.ts'
import type { Work } from '#platform/work.ts'
import { z } from 'zod'
import { briefMade } from '../facts.ts'
import { keepResolutions } from '../permissions.ts'
import { calendarAroundCity } from '../queries/calendar.ts'
import { briefsOf, insertBrief } from '../queries/reading.ts'
import { resolutionsBetween } from '../queries/resolutions.ts'
import { type ListedResolution, listedOf } from '../routes/listing.ts'
import { type BriefClause, type BriefContent, changesSince, summed } from '../rules/brief.ts'
import { publicWords } from '../words/public.ts'
import { hashOf } from './enter.ts'
import { personOf } from './keep.ts'

/** Two years: what a committee still follows. */
const behind = 730

/** Freezes how the resolutions of a committee stand today, under a code; kept for ever. Gives the code. */
export async function makeBrief(work: Work, bodyId: string, key?: string): Promise<string> {
  demand(work.actor, keepResolutions, anywhere)
  return once(work, key, z.string(), async (held) => {
    const { db, now, announce } = held
    const content = await contentOf(held, bodyId)
    const code = newDocumentCode()
    const row = {
      code,
      bodyId,
      year: toJalali(today(now)).y,
      on: today(now),
      content,
      hash: hashOf(JSON.stringify(content)),
    }
    await insertBrief(db, { ...row, madeBy: personOf(held), madeAt: now })
    await announce(briefMade, { code }, { organisationId: bodyId })
    return code
  })
}

async function contentOf(held: Work, bodyId: string): Promise<BriefContent> {
  const { db, now } = held
  const found = await resolutionsBetween(db, bodyId, addDays(today(now), -behind), today(now))
  const listed = await listedOf(held, found)
  const resolutions = listed.map(({ resolution, standing, progress }) => ({
    address: resolution.address,
    title: resolution.title,
    state: standing.state,
    progress: progress ?? null,
  }))
  const coverage = summed(listed.map((each) => each.coverage))
  const [before] = await briefsOf(db, bodyId, 1)
  const { late, returned } = await clausesIn(held, listed)
  const states = Object.fromEntries(
    [...Map.groupBy(resolutions, ({ state }) => state)].map(([state, some]) => [state, some.length]),
  )
  return {
    resolutions,
    states,
    coverage,
    late,
    returned,
    changes: changesSince(before, { coverage, resolutions }),
    pictures: [],
  }
}

/** What is late, the longest first, and what came back. */
async function clausesIn({ db, now }: Work, listed: readonly ListedResolution[]) {
  const addresses = new Map(listed.map(({ resolution }) => [resolution.matterId, resolution.address]))
  const all = addresses.size === 0 ? [] : await commitmentsOf(db, [...addresses.keys()])
  const calendar = await calendarAroundCity(db, today(now))
  const names = await partyNames(
    db,
    all.map(({ ownerId }) => ownerId),
  )
  const read = all.map((commitment) => {
    const { overdue, late, due } = latenessOf(courseOf(commitment), { calendar, at: now })
    const clause: BriefClause = {
      resolution: addresses.get(commitment.matterId) ?? '',
      clause: commitment.part ?? '',
      statement: commitment.statement,
      owner: names.get(commitment.ownerId) ?? publicWords.somebody,
      dueOriginal: commitment.dueOriginal,
      due,
      late,
    }
    return { clause, overdue, isReturned: commitment.state === 'returned' }
  })
  return {
    late: read
      .filter(({ overdue }) => overdue)
      .map(({ clause }) => clause)
      .toSorted((a, b) => b.late - a.late)
      .slice(0, 60),
    returned: read
      .filter(({ isReturned }) => isReturned)
      .map(({ clause }) => clause)
      .slice(0, 40),
  }
}
