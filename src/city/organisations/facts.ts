import { z } from 'zod'
import { fact, insideFact } from '#platform/facts/fact.ts'
import { roles } from '#platform/permission.ts'
import { organisationKinds, standingStates } from './tables.ts'
import { words } from './words.ts'

/** Which organisation stands in the fact's `organisationId`. */
const slug = z.string()

export const organisationRegistered = fact(
  'organisations.registered',
  words.organisationRegistered,
  z.object({ slug, kind: z.enum(organisationKinds) }),
)

export const organisationChanged = fact(
  'organisations.changed',
  words.organisationChanged,
  z.object({ slug, fields: z.array(z.string()) }),
)

export const standingSet = fact(
  'organisations.standing-set',
  words.standingSet,
  z.object({
    slug,
    standingId: z.uuid(),
    state: z.enum(standingStates),
    since: z.iso.date(),
    until: z.iso.date().optional(),
    /** The row it puts right. */
    corrects: z.uuid().optional(),
  }),
)

/** Whose post it is stands in `personId`. */
export const membershipBegun = insideFact(
  'organisations.membership-begun',
  words.membershipBegun,
  z.object({ membershipId: z.uuid(), role: z.enum(roles), acting: z.boolean(), from: z.iso.date() }),
)

export const membershipEnded = insideFact(
  'organisations.membership-ended',
  words.membershipEnded,
  z.object({ membershipId: z.uuid(), role: z.enum(roles), on: z.iso.date() }),
)
