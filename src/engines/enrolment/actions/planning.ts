import { findProgrammeById } from '#city/programmes/queries.ts'
import { refuse } from '#platform/refusal.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { offeringChanged, offeringPlanned } from '../facts.ts'
import { planOfferings } from '../permissions.ts'
import { getOffering, holdOffering, insertOffering, updateOffering } from '../queries/offerings.ts'
import { everybody } from '../rules/audience.ts'
import { freeOfCharge } from '../rules/fees.ts'
import { whyNotPhases, withRush } from '../rules/phases.ts'
import { isSame } from '../rules/same.ts'
import type { Offering, offerings } from '../tables.ts'
import { words } from '../words.ts'
import { planWords } from '../words/planning.ts'
import { aboutOf, demandOver } from './authority.ts'

type Row = typeof offerings.$inferInsert

/** What is said about an offering, and may be said otherwise until it ends. */
export type Description = Pick<
  Row,
  | 'title'
  | 'summary'
  | 'zoneId'
  | 'agreementId'
  | 'audience'
  | 'visibility'
  | 'activity'
  | 'category'
  | 'access'
  | 'gathers'
  | 'noOverlap'
  | 'reconfirms'
  | 'asksHealth'
  | 'setUpMinutes'
  | 'clearMinutes'
  | 'travelMinutes'
  | 'drawSeries'
>

/** On what conditions one gets a place. A change of these after publication is a new version of the terms. */
export type Terms = Pick<
  Row,
  'phases' | 'price' | 'refunds' | 'consents' | 'questions' | 'terms' | 'quota' | 'passKind' | 'rushMinutes' | 'missed'
>

/** A new offering. What is left out is for everybody, free of charge, and says nothing of when places can be taken. */
export type OfferingPlan = Partial<Description & Terms> &
  Pick<Row, 'title' | 'kind' | 'ownerModule' | 'organiserId' | 'programmeId' | 'admitBy'> &
  Partial<Pick<Row, 'ownerRef' | 'unitId' | 'sample' | 'copiedFromId'>>

/**
 * Plans an offering: a draft that its unit sees. Sessions and seats are added to it.
 * @throws {Refusal} forbidden outside the unit or zone; invalid without a title or a programme, or with phases that overlap
 */
export async function planOffering(work: Work, plan: OfferingPlan): Promise<Offering> {
  const { zoneId = null, ...rest } = plan
  await demandOver(work, planOfferings, { ...rest, zoneId })
  checkSaid(plan)
  if (!(await findProgrammeById(work.db, plan.programmeId))) throw refuse.invalid(planWords.noSuchProgramme)
  return transact(work, async ({ db, now, announce }) => {
    const made = await insertOffering(db, {
      audience: everybody,
      price: freeOfCharge,
      ...plan,
      phases: withRush(plan.phases ?? [], plan.rushMinutes ?? null),
      code: newTrackingCode(),
      state: 'draft',
      createdAt: now,
      changedAt: now,
    })
    await announce(offeringPlanned, { offeringId: made.id }, aboutOf(made))
    return made
  })
}

/**
 * Says something else about an offering. With `rev`, only if nobody has changed it since.
 * @throws {Refusal} conflict when it is cancelled or archived, or was changed meanwhile
 */
export const changeOffering = (work: Work, id: string, change: Partial<Description>, rev?: number): Promise<Offering> =>
  changeSaid(work, id, { change, rev, isTerms: false })

/** Other conditions. Who has a place already keeps it on those of its version. */
export const setTerms = (work: Work, id: string, change: Partial<Terms>, rev?: number): Promise<Offering> =>
  changeSaid(work, id, { change, rev, isTerms: true })

interface Changing {
  readonly change: Partial<Description & Terms>
  readonly rev: number | undefined
  readonly isTerms: boolean
}

async function changeSaid(work: Work, id: string, { change, rev, isTerms }: Changing): Promise<Offering> {
  await demandOver(work, planOfferings, await getOffering(work.db, id))
  return transact(work, async ({ db, now, announce }) => {
    const offering = await holdOffering(db, id)
    checkOpen(offering)
    const { phases = offering.phases, rushMinutes = offering.rushMinutes } = change
    const next = { ...offering, ...change, phases: withRush(phases, rushMinutes) }
    const what = Object.keys(change).filter((name) => isOther(offering, next, name))
    if (what.length === 0) return offering
    if (rev !== undefined && rev !== offering.rev) throw refuse.conflict(words.changedMeanwhile)
    checkSaid(next)
    const isNewVersion = isTerms && offering.state === 'published'
    const termsVersion = offering.termsVersion + (isNewVersion ? 1 : 0)
    await updateOffering(db, id, { ...change, phases: next.phases, termsVersion, changedAt: now })
    const changed = await getOffering(db, id)
    await announce(offeringChanged, { offeringId: id, what, termsVersion }, aboutOf(changed))
    return changed
  })
}

const isOther = (before: object, after: object, name: string) =>
  !isSame(Reflect.get(before, name), Reflect.get(after, name))

/** What has ended does not change any more. */
export function checkOpen({ state }: Pick<Offering, 'state'>): void {
  if (state === 'cancelled' || state === 'archived') throw refuse.conflict(planWords.isClosed)
}

/** A draft may be unfinished, but not contradict itself. */
function checkSaid({ title, phases = [] }: Pick<Row, 'title'> & Partial<Pick<Row, 'phases'>>) {
  if (title.fa.trim() === '') throw refuse.invalid(planWords.titleNeeded)
  const wrong = phases.length === 0 ? undefined : whyNotPhases(phases)
  if (wrong === 'backwards') throw refuse.invalid(words.phasesBackwards)
  if (wrong === 'overlap') throw refuse.invalid(words.phasesOverlap)
}
