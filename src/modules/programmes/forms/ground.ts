import type { WholeProgramme } from '#city/programmes/queries.ts'
import type { Zone } from '#city/zones/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'

/** A zone in which somebody may record, with every zone above it. */
export type OpenZone = Pick<Zone, 'id' | 'code' | 'name' | 'nameKey' | 'kind'> & { readonly chain: readonly string[] }

/** What recording under a programme stands on: its period and zones, the day it is, and where this person may record. */
export interface RecordingGround {
  readonly programme: WholeProgramme
  readonly today: IsoDay
  /** Zones of the programme that lie within the person's post. */
  readonly zones: readonly OpenZone[]
  readonly mayWholeCity: boolean
}
