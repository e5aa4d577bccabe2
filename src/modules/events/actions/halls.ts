import { releaseBooking } from '#city/booking/actions.ts'
import { closePlace } from '#city/booking/opening.ts'
import { hoursOf, putHours } from '#city/booking/queries.ts'
import { managePlaceTimes } from '#city/booking/permissions.ts'
import { insertNotes } from '#city/facts/queries.ts'
import { createPlace, scopeOfPlace } from '#city/places/actions.ts'
import { smallestOf, zonesOfPlaces } from '#city/places/queries.ts'
import type { Place } from '#city/places/tables.ts'
import { longDate } from '#platform/calendar/format.ts'
import { endOfDay, startOfDay, today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { inLocale, type Locale, type Said, type Text } from '#platform/locale.ts'
import { demand, type Scope } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { lazily } from '#platform/text/digits.ts'
import { transact, type Work } from '#platform/work.ts'
import { closingsOf, isTakenFrom, slotsTaken, type TakenSlot } from '../queries/halls/listing.ts'
import { hallWords as words } from '../words/halls.ts'

interface Closing {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly purpose: 'closed' | 'maintenance'
  readonly why: string
}

/** Closes a hall, or a part of it, for some days; names what stands in the way. */
export async function closeHall(work: Work, leaves: readonly string[], closing: Closing, scope: Scope): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  const { from, to, purpose, why } = closing
  await transact(work, async (inner) => {
    const [noteId = ''] = await insertNotes(inner.db, [why], inner.now)
    const wish = { resources: leaves, from, to, purpose, subject: `closing:${noteId}`, scope }
    const { clashes } = await closePlace(inner, wish)
    if (clashes.length === 0) return
    const span = { from: startOfDay(from), to: endOfDay(to) }
    throw refuse.conflict(words.inTheWay(named(await slotsTaken(inner.db, leaves, span, inner.now))))
  })
}

/** The first few of what is booked, each with its day. */
function named(taken: readonly TakenSlot[]): Text {
  const each = [...new Map(taken.map((one) => [one.id, one])).values()].slice(0, 3)
  return lazily((locale) => each.map((one) => nameIn(one, locale)).join(locale === 'en' ? ', ' : '، '))
}

function nameIn({ title, organisation, from }: TakenSlot, locale: Locale): string {
  const name = title ?? organisation
  const day = inLocale(longDate(today(from)), locale)
  return name ? `${inLocale(name, locale)} (${day})` : day
}

/** Opens a hall again on days it was closed. Whatever else the booking may be stays as it is. */
export async function reopenHall(work: Work, leaves: readonly string[], id: string, scope: Scope): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  const closings = await closingsOf(work.db, leaves, work.now)
  if (closings.some((closing) => closing.id === id)) await releaseBooking(work, id, scope)
}

interface NewPart {
  readonly name: Said
  readonly capacity?: number | undefined
}

/** Adds a court or a room to a hall. It is open like the part before it, or like the hall, and lies where the hall lies. */
export async function addPart(work: Work, hall: Place, { name, capacity }: NewPart): Promise<void> {
  const scope = await scopeOfPlace(work.db, hall.id)
  demand(work.actor, managePlaceTimes, scope)
  await transact(work, async (inner) => {
    if (await isTakenFrom(inner.db, hall.id, inner.now)) throw refuse.conflict(words.isTakenWhole)
    const zones = await zonesOfPlaces(inner.db, [hall.id])
    const zoneId = zones.find(({ kind }) => kind === 'district')?.zone.id
    const wish = { name, kinds: hall.kinds, parentId: hall.id, sample: hall.sample }
    const [{ leaf: usual } = { leaf: hall.id }] = await smallestOf(inner.db, [hall.id])
    const part = await createPlace(inner, { ...wish, ...(capacity && { capacity }), ...(zoneId && { zoneId }) })
    const hours = await hoursOf(inner.db, [usual])
    await putHours(
      inner.db,
      part.id,
      hours.map(({ resource: _hall, ...hour }) => hour),
    )
  })
}
