import { z } from 'zod'
import { demandCoordinator } from '#engines/commitment/index.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { today } from '#platform/calendar/instant.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { voteRecorded } from '../facts.ts'
import { keepResolutions } from '../permissions.ts'
import { changeResolution, getResolutionById } from '../queries/resolutions.ts'
import { getVoteEvent, insertVoteEvent, insertVotes, membersOn, voteEventsOf } from '../queries/votes.ts'
import {
  countsOf,
  mismatchIn,
  type Poll,
  resultOf,
  type VoteCounts,
  type VoteMethod,
  type VoteOption,
} from '../rules/votes.ts'
import type { VoteSource } from '../tables.ts'
import { words } from '../words.ts'
import { aboutOf, bodyRuleOn } from './keep.ts'

/** A count as the clerk takes it down. */
export interface NewVote {
  readonly resolutionId?: string | undefined
  readonly agendaItemId?: string | undefined
  readonly bodyId: string
  readonly on: IsoDay
  readonly question?: Said | undefined
  readonly method: VoteMethod
  readonly closed: boolean
  /** By name; a secret vote has counts alone. */
  readonly votes: readonly { readonly personId: string; readonly option: VoteOption }[]
  readonly present?: number | undefined
  readonly counts?: VoteCounts | undefined
  readonly source?: VoteSource | undefined
  /** The count this one puts right. */
  readonly correctsId?: string | undefined
  readonly sample?: boolean | undefined
}

/**
 * Records a count of votes. What does not add up cannot be closed, and the refusal names the numbers; without a quorum
 * it is recorded that nothing could be decided.
 */
export async function recordVote(work: Work, wish: NewVote, key?: string): Promise<string> {
  demand(work.actor, keepResolutions, anywhere)
  return once(work, key, z.uuid(), async (held) => {
    const { db, now, announce } = held
    await demandTheirs(held, wish)
    if (wish.on > today(now)) throw refuse.invalid(words.dateAhead)
    const members = (await membersOn(db, wish.bodyId, wish.on)).map(({ id }) => id)
    if (wish.votes.some(({ personId }) => !members.includes(personId))) throw refuse.invalid(words.notAMember)
    await demandCorrectable(held, wish)
    const poll = pollOf(wish, members.length)
    demandSum(poll)
    const rule = await bodyRuleOn(db, wish.on)
    const { outcome } = resultOf(poll, rule)
    const { id } = await insertVoteEvent(db, { ...rowOf(wish, poll), rule, outcome, created: now, modified: now })
    const source = wish.source ?? 'clerk'
    if (wish.method !== 'secret') {
      await insertVotes(
        db,
        wish.votes.map((vote) => ({ ...vote, voteEventId: id, source })),
      )
    }
    await announce(
      voteRecorded,
      { voteEventId: id, outcome, ...(await named(held, wish)) },
      await aboutVote(held, wish),
    )
    return id
  })
}

/** A resolution’s votes are written down by the unit that coordinates it. */
async function demandTheirs(held: Work, { resolutionId }: NewVote) {
  if (resolutionId !== undefined) await demandCoordinator(held, await getResolutionById(held.db, resolutionId))
}

function pollOf({ method, closed, votes, counts = countsOf(votes), present }: NewVote, members: number): Poll {
  const here = counts.for + counts.against + counts.abstain + counts.present
  return { method, closed, members, counts, present: present ?? here }
}

function demandSum(poll: Poll) {
  if (poll.present === 0) throw refuse.invalid(words.nobodyVoted)
  const mismatch = mismatchIn(poll)
  if (mismatch) throw refuse.invalid(words.votesDoNotAdd(mismatch.counted, mismatch.expected))
}

async function demandCorrectable({ db }: Work, { correctsId, resolutionId }: NewVote) {
  if (correctsId === undefined) return
  await getVoteEvent(db, correctsId)
  const others = resolutionId === undefined ? [] : await voteEventsOf(db, resolutionId)
  if (others.some((each) => each.correctsId === correctsId)) throw refuse.conflict(words.correctedAlready)
}

const rowOf = (wish: NewVote, { members, present, counts }: Poll) => ({
  resolutionId: wish.resolutionId ?? null,
  agendaItemId: wish.agendaItemId ?? null,
  bodyId: wish.bodyId,
  on: wish.on,
  question: wish.question ?? null,
  method: wish.method,
  closed: wish.closed,
  members,
  present,
  counts,
  correctsId: wish.correctsId ?? null,
  sample: wish.sample ?? false,
})

async function named({ db, now }: Work, { resolutionId }: NewVote) {
  if (resolutionId === undefined) return {}
  const { address } = await getResolutionById(db, resolutionId)
  await changeResolution(db, resolutionId, { modified: now })
  return { resolutionId, address }
}

async function aboutVote(held: Work, { resolutionId, bodyId, on }: NewVote) {
  if (resolutionId === undefined) return { organisationId: bodyId, on }
  return { ...(await aboutOf(held, await getResolutionById(held.db, resolutionId))), on }
}
