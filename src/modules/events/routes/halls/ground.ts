import { managePlaceTimes } from '#city/booking/permissions.ts'
import { scopeOfPlace } from '#city/places/actions.ts'
import { getPlace, placesById, smallestOf } from '#city/places/queries.ts'
import type { Place } from '#city/places/tables.ts'
import type { Choice } from '#platform/forms/fields.tsx'
import type { Visit } from '#platform/http/env.ts'
import { anywhere, demand, type Scope } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { hallWords as words } from '../../words/halls.ts'
import { venueWords } from '../../words/venues.ts'

export interface HallGround {
  readonly hall: Place
  readonly scope: Scope
  /** The smallest places of it, in the order they were made. */
  readonly leaves: readonly Place[]
}

/** The hall in the address, for whoever manages its times: asked before any form is read. */
export async function hallOf(c: Visit): Promise<HallGround> {
  const { db, actor } = c.var.work
  demand(actor, managePlaceTimes, anywhere)
  const hall = await getPlace(db, c.req.param('code') ?? '')
  const scope = await scopeOfPlace(db, hall.id)
  demand(actor, managePlaceTimes, scope)
  const found = await smallestOf(db, [hall.id])
  const leaves = await placesById(
    db,
    found.map(({ leaf }) => leaf),
  )
  return { hall, scope, leaves }
}

export const idsOf = ({ leaves }: Pick<HallGround, 'leaves'>): string[] => leaves.map(({ id }) => id)

/** The whole hall first, then each of its parts. */
export function partChoices({ hall, leaves }: HallGround): Choice[] {
  const own = leaves.filter(({ id }) => id !== hall.id)
  return [{ value: hall.id, label: words.wholeHall }, ...own.map(({ id, name }) => ({ value: id, label: name }))]
}

/** The smallest places somebody means by a part of a hall, or by all of it. */
export function leavesMeant(ground: HallGround, part: string): string[] {
  const ids = idsOf(ground)
  if (part === ground.hall.id) return ids
  if (!ids.includes(part)) throw refuse.invalid(venueWords.noSuchPart)
  return [part]
}
