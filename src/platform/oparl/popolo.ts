import { withOffset } from '../calendar/iso-time.ts'

/** How somebody voted, in the words of Popolo (https://www.popoloproject.com/specs/vote-event.html). */
export type PopoloOption = 'yes' | 'no' | 'abstain' | 'present' | 'absent'

export interface VotedOn {
  /** Addresses of the vote, of what it was about, of the body and of each voter. */
  readonly id: string
  readonly motionId: string
  readonly organizationId: string
  readonly text: string
  /** The number of the resolution; nothing where it has none. */
  readonly identifier: string | undefined
  readonly on: string
  /** `secret` */
  readonly method: string
  readonly passed: boolean
  readonly counts: readonly (readonly [PopoloOption, number])[]
  readonly votes: readonly { readonly voterId: string; readonly name: string; readonly option: PopoloOption }[]
  readonly createdAt: Date
  readonly modifiedAt: Date
  readonly source: string
}

/** A motion with the one vote on it, as Popolo has it: Motion, VoteEvent, Count, Vote. */
export function popoloMotion(vote: VotedOn) {
  const result = vote.passed ? 'pass' : 'fail'
  const dates = { created_at: withOffset(vote.createdAt), updated_at: withOffset(vote.modifiedAt) }
  const sources = [{ url: vote.source }]
  return {
    id: vote.motionId,
    organization_id: vote.organizationId,
    text: vote.text,
    ...(vote.identifier !== undefined && { identifier: vote.identifier }),
    classification: 'resolution',
    date: vote.on,
    result,
    vote_events: [
      {
        id: vote.id,
        organization_id: vote.organizationId,
        motion_id: vote.motionId,
        classification: vote.method,
        start_date: vote.on,
        result,
        counts: vote.counts.map(([option, value]) => ({ option, value })),
        votes: vote.votes.map(({ voterId, name, option }) => ({ voter_id: voterId, voter: { name }, option })),
        ...dates,
        sources,
      },
    ],
    ...dates,
    sources,
  }
}
