import { z } from 'zod'
import { fact, insideFact } from '#platform/facts/fact.ts'
import { agencyParts } from './tables.ts'
import { factWords } from './words/facts.ts'

const sitting = z.object({ code: z.string() })

export const sittingCalled = fact('coordination.sitting-called', factWords.called, sitting)
export const sittingBegun = fact('coordination.sitting-begun', factWords.begun, sitting.extend({ present: z.int() }))
export const sittingHeld = fact('coordination.sitting-held', factWords.held, sitting)
export const sittingFailed = fact(
  'coordination.sitting-failed',
  factWords.failed,
  sitting.extend({ present: z.int(), quorum: z.int() }),
)
export const sittingCancelled = fact('coordination.sitting-cancelled', factWords.cancelled, sitting)
export const outcomeRecorded = fact(
  'coordination.outcome-recorded',
  factWords.outcome,
  sitting.extend({ outcomeId: z.uuid(), kind: z.string() }),
)
export const minutesAdopted = fact(
  'coordination.minutes-adopted',
  factWords.adopted,
  sitting.extend({ number: z.int(), hash: z.string() }),
)
export const decisionLogged = fact(
  'coordination.decision-logged',
  factWords.decision,
  z.object({ decisionId: z.uuid(), number: z.string() }),
)

const expert = z.object({ code: z.string() })

export const expertProposed = insideFact('coordination.expert-proposed', factWords.expertProposed, expert)
export const expertChanged = insideFact('coordination.expert-changed', factWords.expertChanged, expert)
export const expertConfirmed = insideFact('coordination.expert-confirmed', factWords.expertConfirmed, expert)
export const expertListing = insideFact(
  'coordination.expert-listing',
  factWords.expertListing,
  expert.extend({ listed: z.string() }),
)
const linkOfExpert = z.object({ linkId: z.uuid() })
export const expertLinkIssued = insideFact('coordination.expert-link-issued', factWords.linkIssued, linkOfExpert)
export const expertLinkUsed = insideFact('coordination.expert-link-used', factWords.linkUsed, linkOfExpert)
export const expertLinkRevoked = insideFact('coordination.expert-link-revoked', factWords.linkRevoked, linkOfExpert)

const round = z.object({ code: z.string() })
export const consultationOpened = fact('coordination.consultation-opened', factWords.asked, round)
export const expertAsked = fact('coordination.expert-asked', factWords.invited, round)
export const adviceGiven = fact('coordination.advice-given', factWords.advised, round)
export const consultationClosed = fact(
  'coordination.consultation-closed',
  factWords.summed,
  round.extend({ advised: z.int() }),
)
export const adviceAnswered = fact(
  'coordination.advice-answered',
  factWords.answered,
  round.extend({ answer: z.string() }),
)

export const planOpened = fact('coordination.plan-opened', factWords.planOpened, round)
export const planEdited = fact('coordination.plan-edited', factWords.planEdited, round)
export const planAssessed = fact(
  'coordination.plan-assessed',
  factWords.planAssessed,
  round.extend({ grade: z.string(), independent: z.boolean() }),
)

export const agreementEntered = insideFact('coordination.agreement-entered', factWords.agreementEntered, round)
export const agreementEdited = insideFact('coordination.agreement-edited', factWords.agreementEdited, round)
export const agreementSigned = fact(
  'coordination.agreement-signed',
  factWords.agreementSigned,
  round.extend({ signedOn: z.iso.date() }),
)
export const agreementEnded = fact(
  'coordination.agreement-ended',
  factWords.agreementEnded,
  round.extend({ on: z.iso.date() }),
)

/** How a body answers was written down, and what of it is new. */
export const agencySaved = insideFact(
  'coordination.agency-saved',
  factWords.agencySaved,
  z.object({ changed: z.array(z.enum(agencyParts)) }),
)

const protocol = z.object({ protocolId: z.uuid() })
export const protocolSigned = fact(
  'coordination.protocol-signed',
  factWords.protocolSigned,
  protocol.extend({ until: z.iso.date() }),
)
export const protocolEnded = fact('coordination.protocol-ended', factWords.protocolEnded, protocol)

/** All kinds of this room, for the public record. */
export const kinds = [
  agencySaved,
  sittingCalled,
  sittingBegun,
  sittingHeld,
  sittingFailed,
  sittingCancelled,
  outcomeRecorded,
  minutesAdopted,
  decisionLogged,
  expertProposed,
  expertChanged,
  expertConfirmed,
  expertListing,
  expertLinkIssued,
  expertLinkUsed,
  expertLinkRevoked,
  consultationOpened,
  expertAsked,
  adviceGiven,
  consultationClosed,
  adviceAnswered,
  planOpened,
  planEdited,
  planAssessed,
  agreementEntered,
  agreementEdited,
  agreementSigned,
  agreementEnded,
  protocolSigned,
  protocolEnded,
]
