import { z } from 'zod'
import type { DraftGuest, DraftParty } from '../rules/party.ts'
import { isBlank } from '../rules/party.ts'
import { cleanText } from '#platform/forms/clean-text.ts'

const line = cleanText(80, { optional: true }).catch('')

const guest = z.object({
  name: line.default(''),
  born: line.default(''),
  sex: z.enum(['female', 'male', '']).catch('').default(''),
  carer: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
})

/** By the id of the person. */
const byPerson = z.record(z.string(), z.string()).optional().catch(undefined)

/** Rows for guests that a form may have at the most; a larger party is a group. */
export const mostGuests = 40

/** Who comes. Rows of guests are called guest1, guest2 …, and whatever of them is empty is nobody. */
export const partyForm = z
  .looseObject({
    session: z.uuid().optional().catch(undefined),
    with: byPerson,
    born: byPerson,
    sex: byPerson,
    carer: byPerson,
    act: z.string().optional(),
  })
  .transform(({ session, with: ticked = {}, born = {}, sex = {}, carer = {}, act, ...rest }) => ({
    sessionId: session,
    act,
    sexes: sex,
    party: {
      members: Object.keys(ticked)
        .filter((id) => z.uuid().safeParse(id).success)
        .slice(0, mostGuests)
        .map((personId) => ({ personId, born: (born[personId] ?? '').slice(0, 80), carer: personId in carer })),
      guests: guestsIn(rest),
    } satisfies DraftParty,
  }))

function guestsIn(rest: Readonly<Record<string, unknown>>): DraftGuest[] {
  return Array.from({ length: mostGuests + 1 }, (_, at) => guest.safeParse(rest[`guest${at + 1}`]).data)
    .filter((one) => one !== undefined)
    .filter((one) => !isBlank(one))
}
