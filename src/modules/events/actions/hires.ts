import type { Clash } from '#city/booking/actions.ts'
import { askForHire, offerOtherTime } from '#city/booking/hires.ts'
import { decideOnHire } from '#city/booking/permissions.ts'
import type { Stretch } from '#city/booking/rules.ts'
import { insertNotes } from '#city/facts/queries.ts'
import { fullDate, timeOfDay } from '#platform/calendar/format.ts'
import { instantAt, today } from '#platform/calendar/instant.ts'
import type { Text } from '#platform/locale.ts'
import { demand, type Scope } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import type { Hire, OtherTimeSent } from '../forms/venues.ts'
import { venueWords as words } from '../words/venues.ts'

/** Asks for a hall, or for a part of it, and writes beside it what for. */
export async function requestHire(work: Work, hallId: string, leaves: readonly string[], hire: Hire): Promise<void> {
  await transact(work, async (inner) => {
    const [noteId = ''] = await insertNotes(inner.db, [hire.purpose], inner.now)
    const { clashes } = await askForHire(inner, {
      organisationId: hire.organisation,
      resources: leaves,
      time: timeOf(hire),
      sex: hire.sex === '' ? undefined : hire.sex,
      subject: `hire:${noteId}`,
      placeIds: [hallId],
      loans: hire.lend,
    })
    demandFree(clashes)
  })
}

/** Offers an association another time for the same hall. */
export async function offerTime(
  work: Work,
  hire: { readonly id: string; readonly placeId: string; readonly scope: Scope },
  sent: OtherTimeSent,
): Promise<void> {
  demand(work.actor, decideOnHire, hire.scope)
  const { reason, sex } = sent
  const other = { time: timeOf(sent), reason, placeIds: [hire.placeId], sex: sex === '' ? undefined : sex }
  await transact(work, async (inner) => {
    const { clashes } = await offerOtherTime(inner, hire.id, other, hire.scope)
    demandFree(clashes)
  })
}

function demandFree([clash]: readonly Clash[]): void {
  if (!clash) return
  const { alternatives } = clash
  throw refuse.conflict(alternatives.length === 0 ? words.takenAll : words.taken(said(alternatives)))
}

function timeOf({ day, from, minutes }: Pick<Hire, 'day' | 'from' | 'minutes'>): Stretch {
  const start = instantAt(day, from)
  return { from: start, to: new Date(start.getTime() + minutes * 60_000) }
}

/** «شنبه ۲۹ آذر ۱۸:۰۰، یکشنبه …» */
function said(times: readonly Stretch[]): Text {
  const each = times.map(({ from }) => ({ day: fullDate(today(from)), time: timeOfDay(from) }))
  return {
    fa: each.map(({ day, time }) => `${day.fa} ${time.fa}`).join('، '),
    en: each.map(({ day, time }) => `${day.en} ${time.en}`).join(', '),
  }
}
