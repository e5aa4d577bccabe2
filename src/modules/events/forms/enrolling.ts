import { z } from 'zod'
import type { DraftGuest, DraftMember, DraftParty } from '../rules/party.ts'
import { isBlank } from '../rules/party.ts'
import { cleanText } from '#platform/forms/clean-text.ts'

const Sex = z.enum(['female', 'male'])
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
const byPerson = z
  .record(z.string(), cleanText(1000, { optional: true }).catch(''))
  .optional()
  .catch(undefined)

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
    party: {
      members: described(Object.keys(ticked), { born, sex, carer }),
      others: described(
        Object.keys({ ...born, ...sex }).filter((id) => !(id in ticked)),
        { born, sex, carer },
      ).filter((other) => other.born !== '' || other.sex !== undefined),
      guests: guestsIn(rest),
    } satisfies DraftParty,
  }))

type ByPerson = Readonly<Record<string, string>>

/** What a form tells of people of the household; ids that are none are nobody. */
function described(ids: readonly string[], told: Readonly<Record<'born' | 'sex' | 'carer', ByPerson>>): DraftMember[] {
  return ids
    .filter((id) => z.uuid().safeParse(id).success)
    .slice(0, mostGuests)
    .map((personId) => ({
      personId,
      born: (told.born[personId] ?? '').slice(0, 80),
      sex: Sex.safeParse(told.sex[personId]).data,
      carer: personId in told.carer,
    }))
}

function guestsIn(rest: Readonly<Record<string, unknown>>): DraftGuest[] {
  return Array.from({ length: mostGuests + 1 }, (_, at) => guest.safeParse(rest[`guest${at + 1}`]).data)
    .filter((one) => one !== undefined)
    .filter((one) => !isBlank(one))
}
