import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { dateStatuses, offs } from './tables.ts'
import { words } from './words.ts'

export const datesProposed = fact('occasions.proposed', words.factProposed, z.object({ year: z.int(), count: z.int() }))

/** A date announced, confirmed, moved or cancelled. Whatever is pinned to the occasion reads the shift. */
export const dateSet = fact(
  'occasions.date-set',
  words.factSet,
  z.object({
    key: z.string(),
    dateId: z.uuid(),
    from: z.iso.date(),
    to: z.iso.date(),
    before: z.enum(dateStatuses),
    after: z.enum(dateStatuses),
    /** Days later; negative when earlier. */
    shift: z.int(),
  }),
)

export const closureAdded = fact(
  'occasions.closure-added',
  words.factClosure,
  z.object({ key: z.string(), dateId: z.uuid(), date: z.iso.date(), off: z.enum(offs) }),
)

const weekend = z.object({
  weekdays: z.array(z.int()),
  opensAt: z.string(),
  closesAt: z.string(),
  from: z.iso.date(),
})

/** A new weekend of the city, or of the organisation it is about. */
export const weekendChanged = fact('occasions.weekend-changed', words.factWeekend, weekend)

/** An organisation keeps the weekend of the city again. */
export const weekendEnded = fact('occasions.weekend-ended', words.factWeekendEnded, weekend)
