import { anywhere, demand, may } from '#platform/permission.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { lookedAt } from '../facts.ts'
import { answerCommitments, seeAllDue } from '../permissions.ts'
import { isSilent, type Lateness, latenessOf, lateVerdict } from '../rules/clock.ts'
import { handsOf, whyNotCheck } from '../rules/hands.ts'
import type { Key } from '../rules/keys.ts'
import type { ServiceRule } from '../rules/service.ts'
import { type Hand, type Step } from '../rules/states.ts'
import { whyNotStep } from '../rules/whether.ts'
import type { Commitment, Matter } from '../tables.ts'
import { words } from '../words.ts'
import { glance, type Situation, spellOf } from './situation.ts'
import { permissionFor } from './take.ts'

/** One commitment as one person sees it, and what that person may do with it now. */
export interface Look {
  readonly matter: Matter
  readonly commitment: Commitment
  readonly rule: ServiceRule
  readonly keys: readonly Key[]
  readonly supporterIds: readonly string[]
  readonly lateness: Lateness
  /** Work days by which the one who checks is late. */
  readonly lateVerdict: number
  readonly silent: boolean
  readonly hands: ReadonlySet<Hand>
  /** Why a step is not to be taken now, by whoever looks; nothing for one that would be taken with all it needs. */
  readonly whyNot: (step: Step) => Refusal | undefined
  /** Why whoever looks gives no verdict on a claim that waits for one. */
  readonly whyNoVerdict: Refusal | undefined
}

/**
 * What a page shows of a commitment. One that only those see to whom it is assigned looks to all others as if it were
 * not there, and that somebody read it is written down.
 * @throws {Refusal} `signed-out`, `forbidden`, `absent`
 */
export async function lookAt(work: Work, commitmentId: string): Promise<Look> {
  demand(work.actor, answerCommitments, anywhere)
  const situation = await glance(work, commitmentId)
  const hands = handsOf(situation.who, situation.around, 'message')
  if (!isSeen(situation, hands.hands)) throw refuse.absent(words.noSuchCommitment)
  if (situation.matter.visibility === 'assigned') await noteReading(situation)
  return { ...(await timesOf(situation)), ...partsOf(situation), hands: hands.hands }
}

/** Everybody who may act sees what is public; partners what is theirs too; what is assigned only who has a hand in it. */
function isSeen({ work: { actor }, matter, who, around }: Situation, hands: ReadonlySet<Hand>): boolean {
  if (matter.visibility !== 'assigned' && actor?.kind !== 'link') return true
  const holdsKey = handsOf(who, around, 'reopened').key !== undefined
  return !hands.has('stranger') || holdsKey || may(actor, seeAllDue, anywhere)
}

const noteReading = ({ work, matter, commitment }: Situation) =>
  transact(work, (held) => held.announce(lookedAt, { matterId: matter.id, commitmentId: commitment.id }))

async function timesOf(situation: Situation) {
  const { course } = situation
  const spell = await spellOf(situation)
  return {
    lateness: latenessOf(course, spell),
    lateVerdict: lateVerdict(course, spell),
    silent: isSilent(course, spell.at),
  }
}

function partsOf(situation: Situation) {
  const { matter, commitment, rule, around, course } = situation
  const asking = (step: Step) => whyNot(situation, step)
  const whyNoVerdict = course.state === 'claimed' ? whyNotCheck(handsOf(situation.who, around, 'verified')) : undefined
  return {
    matter,
    commitment,
    rule,
    keys: around.keys,
    supporterIds: around.supporterIds,
    whyNoVerdict,
    whyNot: asking,
  }
}

function whyNot({ work, who, around, course }: Situation, step: Step): Refusal | undefined {
  const wanted = permissionFor(step)
  if (!may(work.actor, wanted, anywhere)) return refuse.forbidden(words.notYourHand)
  const holding = handsOf(who, around, step)
  const isVerdict = wanted.name === 'commitment.check'
  return (isVerdict ? whyNotCheck(holding) : undefined) ?? whyNotStep(course, step, holding.hands)
}
