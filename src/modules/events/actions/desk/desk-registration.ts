import { giveConsent } from '#city/consents/actions.ts'
import {
  type Checked,
  checkParty,
  type Companion,
  demandOver,
  enrol,
  enrolmentPermissions,
  getOffering,
  type Offering,
  type Told,
  type Wish,
} from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { decodeText } from '#platform/exports/decode.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { numeral } from '#platform/text/numbers.ts'
import type { Work } from '#platform/work.ts'
import { keepCare } from '../care.ts'
import { lowSupply } from '../low-supply.ts'
import { type GroupSent, type PartySent, rosterLine } from '../../forms/desk/desk-registration.ts'
import { bringGroups } from '../../permissions.ts'
import { peopleNamed } from '../../queries/desk/people.ts'
import { type Care, careIn, isCare, noCare } from '../../rules/care.ts'
import { registerWords } from '../../words/register.ts'

/** The clerk acts, and the fact names for whom and by which way they came. */
const servedWork = (work: Work, { channel, person }: Pick<PartySent, 'channel' | 'person'>): Work => ({
  ...work,
  channel,
  onBehalfOf: person,
})

const wishOf = (work: Work, offeringId: string, { key, session, party, person }: PartySent) => ({
  key,
  offeringId,
  sessionId: session,
  party,
  partyId: person,
  isPoorlySupplied: lowSupply(work),
})

/** What the rules say to a party before anything is taken. */
export async function readBack(work: Work, offeringId: string, sent: PartySent): Promise<Checked> {
  const offering = await getOffering(work.db, offeringId)
  await demandOver(work, enrolmentPermissions.listEnrolments, offering)
  await careToldFor(work, offering, sent)
  return checkParty(servedWork(work, sent), wishOf(work, offeringId, sent))
}

/**
 * Takes a place for somebody at the counter or on the phone, with what they told on health. Outside a transaction: the
 * engine has its own.
 */
export async function registerFor(work: Work, keyring: Keyring, offeringId: string, sent: PartySent): Promise<Told> {
  const offering = await getOffering(work.db, offeringId)
  await demandOver(work, enrolmentPermissions.listEnrolments, offering)
  const care = await careToldFor(work, offering, sent)
  for (const [personId, text] of Object.entries(care.health)) {
    const consent = { purpose: 'health-note', givenBy: sent.person ?? personId, startsOn: today(work.now) } as const
    if (text !== '') await giveConsent(servedWork(work, sent), personId, consent)
  }
  const told = await enrol(servedWork(work, sent), wishOf(work, offeringId, sent))
  if (isCare(care)) await keepCare(work, keyring, told.id, care)
  return told
}

/** What the clerk was told on the health of those the city knows; each agreed to it, or their guardian did. */
async function careToldFor({ db }: Work, { asksHealth }: Offering, { party, care }: PartySent): Promise<Care> {
  if (!asksHealth) return noCare
  const people = await peopleNamed(
    db,
    party.flatMap((one) => ('personId' in one ? one.personId : [])),
  )
  const { care: told, problems } = careIn(care, people)
  const [wrong] = problems
  if (wrong) throw refuse.invalid(wrong[1])
  return told
}

type Group = Omit<GroupSent, 'channel'> & { readonly fromFile: readonly Companion[] }

/** A class or a group that a clerk registers: the grown-up first, then everybody by first name and initial, or by number. */
export async function registerGroup(
  work: Work,
  offeringId: string,
  sent: Group & Pick<GroupSent, 'channel'>,
): Promise<Told> {
  await demandOver(work, enrolmentPermissions.listEnrolments, await getOffering(work.db, offeringId))
  return enrol({ ...work, channel: sent.channel, onBehalfOf: sent.organisation }, groupWish(offeringId, sent))
}

/** The same, as its organisation registers it by itself. */
export async function bringGroup(work: Work, offeringId: string, sent: Group): Promise<Told> {
  demand(work.actor, bringGroups, { organisationId: sent.organisation })
  return enrol({ ...work, onBehalfOf: sent.organisation }, groupWish(offeringId, sent))
}

function groupWish(offeringId: string, sent: Group): Wish {
  const listed = [...sent.roster, ...sent.fromFile]
  const children = listed.length > 0 ? listed : counted(sent)
  if (children.length === 0) throw refuse.invalid(registerWords.emptyGroup)
  const teacher: Companion = {
    guestName: sent.teacher,
    birthYear: sent.teacherBorn,
    sex: sent.teacherSex,
    role: 'companion',
  }
  const { key, session: sessionId, organisation: organisationId } = sent
  return { key, offeringId, sessionId, organisationId, party: [teacher, ...children] }
}

const counted = ({ count, countBorn, countSex }: Group): Companion[] =>
  Array.from({ length: count }, (_, at) => ({
    guestName: registerWords.oneOf(numeral(at + 1)).fa,
    birthYear: countBorn ?? null,
    sex: countSex === '' ? null : countSex,
  }))

const mostBytes = 200_000

/** The lines of a file; a first line that is no person is its heading. */
export async function rosterIn(file: File | undefined): Promise<Companion[]> {
  if (!file) return []
  if (file.size > mostBytes) throw refuse.invalid(registerWords.tooManyLines)
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
  if (!('text' in decoded)) throw refuse.invalid(registerWords.badLine(String(decoded.brokenLines[0] ?? 1)))
  const lines = decoded.text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const read = lines.map(rosterLine)
  const wrong = read.findIndex((one, at) => at > 0 && 'problem' in one)
  if (wrong !== -1) throw refuse.invalid(registerWords.badLine(String(wrong + 1)))
  if (read.length > 201) throw refuse.invalid(registerWords.tooManyLines)
  return read.flatMap((one) => ('problem' in one ? [] : [one]))
}
