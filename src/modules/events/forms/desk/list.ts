import { z } from 'zod'
import { offeringKinds } from '../../rules/kinds.ts'

const short = (most: number) => z.string().min(1).max(most).optional().catch(undefined)

export const offeringStandings = ['draft', 'coming', 'waiting', 'ended', 'cancelled'] as const
export type OfferingStanding = (typeof offeringStandings)[number]

/** What an address of the list may ask for; what it gets wrong is left aside. */
export const offeringQuery = z.object({
  q: short(100),
  kind: z.enum(offeringKinds).optional().catch(undefined),
  standing: z.enum(offeringStandings).optional().catch(undefined),
  programme: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional()
    .catch(undefined),
  zone: short(20),
  organiser: z.uuid().optional().catch(undefined),
  below: z.uuid().optional().catch(undefined),
})

export type OfferingQuery = z.output<typeof offeringQuery>
