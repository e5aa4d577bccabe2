import { findProgrammeById } from '#city/programmes/queries.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { offeringPublished } from '../facts.ts'
import { publishOfferings } from '../permissions.ts'
import { getOffering, holdOffering, sessionsOf, updateOffering } from '../queries/offerings.ts'
import { unbookedSessions } from '../queries/planning.ts'
import { poolsOf } from '../queries/pools.ts'
import type { Audience, Profile } from '../rules/audience.ts'
import { whyNotPhases } from '../rules/phases.ts'
import type { Offering, Session } from '../tables.ts'
import { words } from '../words.ts'
import { planWords } from '../words/planning.ts'
import { aboutOf, demandOver } from './authority.ts'

/** What a check looks at, in the order in which the Desk shows it. */
export const checks = ['programme', 'sessions', 'booking', 'seats', 'phases', 'audience', 'access', 'poster'] as const
export type Check = (typeof checks)[number]

export interface Obstacle {
  readonly check: Check
  readonly refusal: Refusal
}

const phaseObstacles = { none: words.needsPhase, backwards: words.phasesBackwards, overlap: words.phasesOverlap }

/** The longest text that fits the poster beside the dates. */
const posterLength = 600

/**
 * Everything that stands between an offering and its publication, each in a sentence; none when it can be published.
 * Publishing refuses with the first of them.
 */
export async function publishCheck({ db, now }: Pick<Work, 'db' | 'now'>, offering: Offering): Promise<Obstacle[]> {
  const { id } = offering
  const [programme, all] = [await findProgrammeById(db, offering.programmeId), await sessionsOf(db, id)]
  const coming = all.filter(({ cancelledAt }) => cancelledAt === null)
  const [pools, unbooked] = [await poolsOf(db, { offeringId: id }), await unbookedSessions(db, id, now)]
  const bare = coming.filter((session) => unbooked.some((one) => one.id === session.id))
  const found: [Check, Refusal | undefined][] = [
    ['programme', isOver(programme) ? refuse.conflict(planWords.programmeOver) : undefined],
    ['sessions', whyNotSessions(offering, coming, now)],
    ...bare.map((session): [Check, Refusal] => ['booking', refuse.conflict(planWords.notBooked(momentOf(session)))]),
    ['seats', lacksSeats(offering, coming, pools) ? refuse.invalid(words.needsPool) : undefined],
    ['phases', whyNotTimes(offering)],
    ['audience', canNobodyCome(offering.audience) ? refuse.invalid(planWords.nobodyMayCome) : undefined],
    ['access', lacksAccess(offering, coming) ? refuse.invalid(planWords.noAccess) : undefined],
    ['poster', whyNotPoster(offering)],
  ]
  return found.flatMap(([check, refusal]) => (refusal ? [{ check, refusal }] : []))
}

const isOver = (programme: { readonly state: string } | undefined) =>
  programme?.state === 'ended' || programme?.state === 'stopped'

const momentOf = ({ startsAt }: Session) => shortMoment(startsAt ?? new Date(0))

function whyNotSessions({ admitBy }: Offering, coming: readonly Session[], now: Date): Refusal | undefined {
  if (admitBy === 'none') return undefined
  if (coming.length === 0) return refuse.invalid(words.needsSession)
  const isPast = coming.every(({ endsAt }) => endsAt !== null && endsAt <= now)
  return isPast ? refuse.invalid(planWords.allPast) : undefined
}

function whyNotTimes({ phases }: Offering): Refusal | undefined {
  const wrong = whyNotPhases(phases)
  return wrong && refuse.invalid(phaseObstacles[wrong])
}

function lacksSeats(
  { admitBy }: Offering,
  coming: readonly Session[],
  pools: readonly { readonly sessionId: string | null }[],
): boolean {
  if (admitBy === 'run' || admitBy === 'none') return pools.length === 0
  const seated = new Set(pools.map(({ sessionId }) => sessionId))
  return pools.length === 0 || coming.some(({ id }) => !seated.has(id))
}

function canNobodyCome({ profiles, party }: Audience): boolean {
  if (party.max < 1 || party.min > party.max) return true
  return profiles.length > 0 && profiles.every(isForNobody)
}

const isForNobody = ({ ageMin = 0, ageMax = Number.POSITIVE_INFINITY }: Profile) => ageMin > ageMax

/** Where people meet it has to be said whether one can come without steps: yes or no, but not nothing. */
const lacksAccess = ({ access }: Offering, coming: readonly Session[]) =>
  coming.some(({ channel, placeId }) => channel === 'place' && placeId !== null) && access['step-free'] === undefined

function whyNotPoster({ summary }: Offering): Refusal | undefined {
  const text = summary?.fa.trim() ?? ''
  if (text === '') return refuse.invalid(planWords.noPosterText)
  return text.length > posterLength ? refuse.invalid(planWords.posterTooLong) : undefined
}

/** Opens an offering to the public, once nothing stands in its way. Done twice, it is done once. */
export async function publishOffering(work: Work, id: string): Promise<void> {
  await demandOver(work, publishOfferings, await getOffering(work.db, id))
  await transact(work, async ({ db, now, announce }) => {
    const offering = await holdOffering(db, id)
    if (offering.state === 'published') return
    if (offering.state !== 'draft') throw refuse.conflict(words.notADraft)
    const [first] = await publishCheck({ db, now }, offering)
    if (first) throw first.refusal
    const sessions = (await sessionsOf(db, id)).length
    await updateOffering(db, id, { state: 'published', changedAt: now })
    await announce(offeringPublished, { offeringId: id, sessions }, aboutOf(offering))
  })
}
