import { chargesOf } from '#city/money/queries.ts'
import {
  type Enrolment,
  enrolmentFacts,
  getEnrolment,
  getOffering,
  getSession,
  type Offering,
  sessionsOf,
} from '#engines/enrolment/index.ts'
import type { FactRow } from '#platform/facts/tables.ts'
import { type Reaction, when, type Work } from '#platform/work.ts'
import { tell } from './actions/tell.ts'
import { enrolmentsOfSession, entriesOfDraw, everybodyIn, type Receiver, receiversOf } from './queries/subjects.ts'
import { kindOf, kindOfChange, newsFor } from './rules.ts'

type Detail = ReturnType<typeof enrolmentFacts.changeShape.parse>

/** What became of an enrolment is told to whoever it concerns, if there is anything they have not seen themselves. */
async function onChange(work: Work, detail: Detail, fact: FactRow) {
  // What the clock gave on is told by the clock, in other words.
  const isByClock = detail.state === 'withdrawn' && fact.actorKind === 'rules'
  if (isByClock) return
  const { enrolmentId, until } = detail
  const enrolment = await getEnrolment(work.db, enrolmentId)
  const [receiver] = await receiversOf(work.db, [enrolmentId])
  if (!receiver) return
  const kind = await kindFor(work, { detail, fact, enrolment, receiver })
  if (kind === undefined) return
  await tell(work, {
    kind,
    what: fact.id,
    to: [receiver],
    bundle: enrolment.sessionId ?? enrolment.offeringId,
    detail: until === null ? {} : { until: new Date(until).toISOString() },
  })
}

interface Happened {
  readonly detail: Detail
  readonly fact: FactRow
  readonly enrolment: Enrolment
  readonly receiver: Receiver
}

async function kindFor(work: Work, { detail, fact, enrolment, receiver }: Happened) {
  const { from, state, reason } = detail
  return kindOf({
    from,
    state,
    how: mannerIn(await getOffering(work.db, enrolment.offeringId), enrolment.phase),
    isWeb: fact.channel === 'web',
    reason,
    owes: enrolment.due > 0n && enrolment.paymentId === null,
    isOwn: fact.actorId === receiver.personId,
    givesBack: await givesBack(work, enrolment.id),
  })
}

const mannerIn = ({ phases }: Offering, phase: string | null) => phases.find(({ id }) => id === phase)?.how

const givesBack = async ({ db }: Work, enrolmentId: string) =>
  (await chargesOf(db, `enrolment:${enrolmentId}`)).some(({ state }) => state === 'refund-due')

const { confirmed, waiting, offered, held, refused, lapsed, withdrawn, cancelled } = enrolmentFacts

const changes = [confirmed, waiting, offered, held, refused, lapsed, withdrawn, cancelled].map((fact) =>
  when(fact, `notices.${fact.name.replace('enrolment.', '')}`, onChange),
)

/** A session moved: everybody who is in it or hopes to be hears from when to when. */
const onMoved = when(enrolmentFacts.sessionMoved, 'notices.session-moved', async (work, detail, fact) => {
  const { sessionId, from } = detail
  for await (const to of everybodyIn((after) => enrolmentsOfSession(work.db, { sessionId, whose: 'all', after }))) {
    await tell(work, { kind: 'moved', what: fact.id, to, bundle: sessionId, sessionId, detail: { from } })
  }
})

/** A session is held elsewhere, until another hour, or on the network. */
const onOtherwise = when(enrolmentFacts.sessionChanged, 'notices.session-changed', async (work, detail, fact) => {
  const { sessionId, what, isMoved = false } = detail
  const { channel } = await getSession(work.db, sessionId)
  const kind = kindOfChange(what, { isOnline: channel === 'network', isMoved })
  if (kind === undefined) return
  for await (const to of everybodyIn((after) => enrolmentsOfSession(work.db, { sessionId, whose: 'all', after }))) {
    await tell(work, { kind, what: fact.id, to, bundle: sessionId, sessionId })
  }
})

/**
 * A session of a run was called off: its members keep the others, if any are left. Who came for it alone, and everybody
 * where the whole is called off, hears of their own enrolment.
 */
const onCalledOff = when(enrolmentFacts.sessionCancelled, 'notices.session-off', async (work, detail, fact) => {
  const { sessionId, offeringId } = detail
  if ((await getOffering(work.db, offeringId)).state === 'cancelled') return
  const isAnyLeft = (await sessionsOf(work.db, offeringId)).some(
    ({ cancelledAt, startsAt }) => cancelledAt === null && (startsAt === null || startsAt > work.now),
  )
  const kind = isAnyLeft ? 'off' : 'cancelled'
  for await (const to of everybodyIn((after) => enrolmentsOfSession(work.db, { sessionId, whose: 'run', after }))) {
    await tell(work, { kind, what: fact.id, to, bundle: sessionId, sessionId })
  }
})

/** A session was added to a run, often in place of one that was off: its members come to it as well. Many at once are told as one. */
const onAdded = when(enrolmentFacts.sessionAdded, 'notices.session-added', async (work, detail, fact) => {
  const { sessionId, offeringId } = detail
  for await (const to of everybodyIn((after) => enrolmentsOfSession(work.db, { sessionId, whose: 'run', after }))) {
    await tell(work, { kind: 'added', what: fact.id, to, bundle: offeringId, sessionId })
  }
})

/** A draw is void: everybody with an entry hears that it will be repeated. */
const onVoid = when(enrolmentFacts.drawVoided, 'notices.draw-void', async (work, { code }, fact) => {
  for await (const to of everybodyIn((after) => entriesOfDraw(work.db, code, after))) {
    await tell(work, { kind: 'void', what: fact.id, to, bundle: code })
  }
})

export const noticeReactions: readonly Reaction[] = [
  ...changes,
  onMoved,
  onOtherwise,
  onCalledOff,
  onAdded,
  onVoid,
].map((reaction) => ({
  ...reaction,
  newsFor,
}))
