import {
  type Checked,
  checkParty,
  type Companion,
  demandOver,
  enrol,
  enrolmentPermissions,
  getOffering,
  type Told,
} from '#engines/enrolment/index.ts'
import { refuse } from '#platform/refusal.ts'
import { numeral } from '#platform/text/numbers.ts'
import type { Work } from '#platform/work.ts'
import type { GroupSent, PartySent } from '../../forms/desk/desk-registration.ts'
import { registerWords } from '../../words/register.ts'

/** The clerk acts, and the fact names for whom and by which way they came. */
const servedWork = (work: Work, { channel, person }: Pick<PartySent, 'channel' | 'person'>): Work => ({
  ...work,
  channel,
  onBehalfOf: person,
})

const wishOf = (offeringId: string, { key, session, party }: PartySent) => ({
  key,
  offeringId,
  sessionId: session,
  party,
})

/** What the rules say to a party before anything is taken. */
export async function readBack(work: Work, offeringId: string, sent: PartySent): Promise<Checked> {
  await demandOver(work, enrolmentPermissions.listEnrolments, await getOffering(work.db, offeringId))
  return checkParty(servedWork(work, sent), wishOf(offeringId, sent))
}

/** Takes a place for somebody at the counter or on the phone. Outside a transaction: the engine has its own. */
export async function registerFor(work: Work, offeringId: string, sent: PartySent): Promise<Told> {
  await demandOver(work, enrolmentPermissions.listEnrolments, await getOffering(work.db, offeringId))
  return enrol(servedWork(work, sent), wishOf(offeringId, sent))
}

/** A class or a group: the grown-up first, then everybody by first name and initial, or by number. */
export async function registerGroup(
  work: Work,
  offeringId: string,
  sent: GroupSent & { readonly fromFile: readonly Companion[] },
): Promise<Told> {
  await demandOver(work, enrolmentPermissions.listEnrolments, await getOffering(work.db, offeringId))
  const listed = [...sent.roster, ...sent.fromFile]
  const children = listed.length > 0 ? listed : counted(sent)
  if (children.length === 0) throw refuse.invalid(registerWords.emptyGroup)
  const teacher: Companion = {
    guestName: sent.teacher,
    birthYear: sent.teacherBorn,
    sex: sent.teacherSex,
    role: 'companion',
  }
  const { key, session: sessionId, organisation: organisationId, channel } = sent
  const wish = { key, offeringId, sessionId, organisationId, party: [teacher, ...children] }
  return enrol({ ...work, channel, onBehalfOf: organisationId }, wish)
}

const counted = ({ count, countBorn, countSex }: GroupSent): Companion[] =>
  Array.from({ length: count }, (_, at) => ({
    guestName: registerWords.oneOf(numeral(at + 1)).fa,
    birthYear: countBorn ?? null,
    sex: countSex === '' ? null : countSex,
  }))
