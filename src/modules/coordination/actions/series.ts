import { z } from 'zod'
import { calendarAround } from '#engines/commitment/index.ts'
import { instantAt, today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { keepMeetings } from '../permissions.ts'
import { changeSeries, holdSeries, insertSeries, lastNumber } from '../queries/series.ts'
import type { Series } from '../tables.ts'
import { seriesWords as words } from '../words/series.ts'
import { createSitting, demandSecretary } from './meetings.ts'

export interface NewSeries {
  readonly name: Said
  readonly purpose?: Said | undefined
  readonly bodyId: string
  readonly secretariatId: string
  readonly usualMinutes: number
  readonly circulationDays: number
  readonly isPublic: boolean
  readonly sample?: boolean | undefined
}

const lettersOfCode = 6

/** Begins a series of meetings, by a member of its secretariat. Gives its code. */
export async function createSeries(work: Work, wish: NewSeries, key?: string): Promise<string> {
  demand(work.actor, keepMeetings, anywhere)
  return once(work, key, z.string(), async (held) => {
    await demandSecretary(held, wish)
    const slug = newLetterCode(lettersOfCode)
    await insertSeries(held.db, { ...wish, slug, created: held.now, modified: held.now })
    return slug
  })
}

export interface Rhythm {
  readonly first: IsoDay
  /** `HH:MM`. */
  readonly at: string
  readonly weeks: number
  readonly count: number
  /** Members of the body, where a quorum is asked for. */
  readonly members?: number | undefined
  readonly where?: Said | undefined
}

/** Plans the next meetings of a series as drafts, each on its weekday or the first work day after it. Gives their codes. */
export async function planSittings(work: Work, slug: string, rhythm: Rhythm, key?: string): Promise<string[]> {
  demand(work.actor, keepMeetings, anywhere)
  return once(work, key, z.array(z.string()), async (held) => {
    const series = await holdSeries(held.db, slug)
    await demandSecretary(held, series)
    if (series.ended) throw refuse.conflict(words.alreadyEnded)
    if (rhythm.first < today(held.now)) throw refuse.invalid(words.inPast)
    const calendar = await calendarAround(held.db, rhythm.first, {})
    const before = await lastNumber(held.db, series.id)
    const codes: string[] = []
    for (let n = 0; n < rhythm.count; n += 1) {
      const day = addWorkdays(calendar, addDays(rhythm.first, 7 * rhythm.weeks * n), 0)
      codes.push(await createSitting(held, sittingOf(series, rhythm, { day, number: before + n + 1 })))
    }
    return codes
  })
}

function sittingOf(series: Series, { at, members, where }: Rhythm, { day, number }: { day: IsoDay; number: number }) {
  const { name, bodyId, secretariatId, usualMinutes, isPublic, id, sample } = series
  return {
    bodyId,
    secretariatId,
    seriesId: id,
    number,
    title: words.sittingOf({ fa: name.fa, en: name.en ?? name.fa }, number),
    startsAt: instantAt(day, at),
    minutes: usualMinutes,
    members,
    where,
    isPublic,
    openToAll: false,
    sample,
  }
}

/** No further meetings come; those that were stay. */
export async function endSeries(work: Work, slug: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const series = await holdSeries(held.db, slug)
    await demandSecretary(held, series)
    await changeSeries(held.db, series.id, { ended: true, modified: held.now })
  })
}
