import { guardiansOf } from '#city/households/queries.ts'
import { checkParty, type Checked, type Companion, type Offering } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Text } from '#platform/locale.ts'
import { isProblem } from '#platform/text/problem.ts'
import type { Work } from '#platform/work.ts'
import { alreadyIn, type Inside } from '../queries/enrolling/seats.ts'
import { readBirth } from '../rules/birth.ts'
import { companionsOf, type DraftParty, type ReadGuest, type ReadMember } from '../rules/party.ts'
import type { Draft } from '../tables.ts'
import { enrolWords } from '../words/enrolling.ts'
import { lowSupply } from './low-supply.ts'

/** Somebody on the form: `with.<id>` for a member of the household, `guest1` for a guest. */
export type Key = string

interface Read {
  readonly companions: readonly Companion[]
  /** The key of each, in the order of the companions. */
  readonly keys: readonly Key[]
  readonly problems: ReadonlyMap<Key, Text>
}

/** The party as it can be read, and what is wrong where it cannot. */
export function readParty({ members, guests }: DraftParty, now: Date): Read {
  const on = today(now)
  const problems = new Map<Key, Text>()
  const read = <Who extends { readonly born: string }>(who: Who, key: Key) => {
    const birth = readBirth(who.born, on)
    if (!isProblem(birth)) return { ...who, ...birth }
    problems.set(key, birth.reason)
    return { ...who, birthYear: null, bornOn: undefined }
  }
  const readMembers: ReadMember[] = members.map((member) => read(member, memberKey(member.personId)))
  const readGuests: ReadGuest[] = guests.map((guest, at) => read(guest, guestKey(at)))
  for (const [at, { name }] of guests.entries()) if (name === '') problems.set(guestKey(at), enrolWords.nameMissing)
  const keys = [...members.map(({ personId }) => memberKey(personId)), ...guests.map((_guest, at) => guestKey(at))]
  return { companions: companionsOf(readMembers, readGuests), keys, problems }
}

export const memberKey = (personId: string): Key => `with.${personId}`
export const guestKey = (at: number): Key => `guest${at + 1}`

/** Why somebody cannot come, and where to go instead. */
export interface WhyNot {
  readonly text: Text
  /** Of the enrolment they are in already, for who may see it. */
  readonly code?: string | undefined
}

/** What can be said of a party before it is sent. */
export interface Judged {
  readonly checked: Checked | undefined
  readonly keys: readonly Key[]
  /** By key: what cannot be read, and who cannot come. */
  readonly whyNot: ReadonlyMap<Key, WhyNot>
  /** What stands against the party as a whole. */
  readonly party: readonly Text[]
  /** Of whom the year of birth alone does not tell. */
  readonly unsure: ReadonlySet<Key>
  /** There is another form for so many. */
  readonly isTooLarge: boolean
  /** Nothing stands against it. */
  readonly isWelcome: boolean
}

/**
 * The verdict on each member, in the engine’s words. Who is in already is told beside their name, and the rest of the party
 * stays on the form.
 * `lacking` are those of whom the city has to know the sex first. @throws {Refusal} when somebody may not be brought by this person at all
 */
export async function judgeParty(
  work: Work,
  offering: Offering,
  draft: Draft,
  lacking: ReadonlySet<Key> = new Set(),
): Promise<Judged> {
  const { companions, keys, problems } = readParty(draft.party, work.now)
  const unread = new Map([...problems].map(([key, text]) => [key, { text }]))
  for (const key of keys) if (lacking.has(key)) unread.set(key, { text: enrolWords.sexMissing })
  if (companions.length === 0) return judged(undefined, keys, unread, [enrolWords.nobody])
  return unread.size > 0 ? judged(undefined, keys, unread, []) : ask(work, offering, draft, { companions, keys })
}

async function ask(
  work: Work,
  offering: Offering,
  draft: Draft,
  { companions, keys }: Pick<Read, 'companions' | 'keys'>,
) {
  const { sessionId, id: key } = draft
  const where = sessionId !== null && { sessionId }
  const wish = { key, offeringId: offering.id, party: companions, isPoorlySupplied: lowSupply(work), ...where }
  const checked = await checkParty(work, wish)
  const keyOf = new Map(checked.attendees.map(({ id }, at) => [id, keys[at] ?? '']))
  const [own, party] = [new Map<Key, WhyNot>(), [] as Text[]]
  for (const { id, reason } of checked.refusals) {
    const whose = keyOf.get(id)
    if (whose === undefined) party.push(reason.reason)
    else own.set(whose, { text: reason.reason })
  }
  for (const [whose, why] of await whoIsIn(work, offering, draft)) own.set(whose, why)
  return judged(checked, keys, own, party)
}

const judged = (
  checked: Checked | undefined,
  keys: readonly Key[],
  whyNot: ReadonlyMap<Key, WhyNot>,
  party: readonly Text[],
): Judged => ({
  checked,
  keys,
  whyNot,
  party,
  unsure: new Set(keys.filter((_key, at) => checked?.verdict.members[at]?.refusal?.why === 'unsure')),
  isTooLarge: checked?.verdict.party.includes('too-many') === true,
  isWelcome: checked !== undefined && whyNot.size === 0 && party.length === 0,
})

async function whoIsIn(work: Work, { id: offeringId }: Offering, { party, sessionId, id }: Draft) {
  const personIds = party.members.map(({ personId }) => personId)
  const found = await alreadyIn(work.db, { offeringId, sessionId, key: id }, personIds)
  const self = work.actor && 'id' in work.actor ? work.actor.id : ''
  return Promise.all(
    found.map(async (inside): Promise<[Key, WhyNot]> => {
      const { personId, state, code } = inside
      if (state !== 'asked') return [memberKey(personId), { text: byWhom(inside, self), code }]
      const isTheirs = personId === self || (await guardiansOf(work.db, personId)).includes(self)
      const text = isTheirs ? enrolWords.inDraw(inside.name, code.slice(-3)) : enrolWords.already(inside.name)
      return [memberKey(personId), { text }]
    }),
  )
}

const byWhom = ({ personId, name, actorId }: Inside, self: string): Text =>
  actorId === self || personId === self ? enrolWords.already(name) : enrolWords.byOther(name)
