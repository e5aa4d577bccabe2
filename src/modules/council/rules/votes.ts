/** A share as two whole numbers, so that nothing is rounded but once. */
export interface Share {
  readonly n: number
  readonly of: number
}

/** The rule of a body: when it can decide, and how many it takes. To be confirmed with the city. */
export interface BodyRule {
  /** Of all members. */
  readonly quorum: Share
  /** Of those present, and more than that. */
  readonly majority: Share
  /** Of those present in a closed session, and at least that. */
  readonly closedMajority: Share
}

export const usualBodyRule: BodyRule = {
  quorum: { n: 2, of: 3 },
  majority: { n: 1, of: 2 },
  closedMajority: { n: 2, of: 3 },
}

export const voteMethods = ['show', 'roll-call', 'secret', 'unanimous'] as const
export type VoteMethod = (typeof voteMethods)[number]

export const voteOptions = ['for', 'against', 'abstain', 'present', 'absent'] as const
/** Absent is recorded at a roll-call only; present is whoever was there and said nothing. */
export type VoteOption = (typeof voteOptions)[number]

export type VoteCounts = Readonly<Record<VoteOption, number>>

export const noVotes: VoteCounts = { for: 0, against: 0, abstain: 0, present: 0, absent: 0 }

/** How many members make a body able to decide: ⌈q·n⌉. Of 13 it is 9, of 7 it is 5, of 5 it is 4. */
export const quorumOf = (members: number, { n, of } = usualBodyRule.quorum): number => Math.ceil((members * n) / of)

/** How many have to be for it: more than half of those present. Of 9 it is 5, of 10 it is 6, of 13 it is 7. */
export const majorityOf = (present: number, { n, of } = usualBodyRule.majority): number =>
  Math.floor((present * n) / of) + 1

/** The same in a closed session: at least two thirds of those present. */
export const closedMajorityOf = (present: number, { n, of } = usualBodyRule.closedMajority): number =>
  Math.ceil((present * n) / of)

export interface Poll {
  readonly method: VoteMethod
  readonly closed: boolean
  readonly members: number
  readonly present: number
  readonly counts: VoteCounts
}

/** Why counts cannot be right: what was counted, and what it should have come to. */
export interface Mismatch {
  readonly counted: number
  readonly expected: number
  readonly of: 'members' | 'present' | 'for'
}

const sum = (counts: VoteCounts, without: readonly VoteOption[] = []) =>
  voteOptions.reduce((total, option) => total + (without.includes(option) ? 0 : counts[option]), 0)

/**
 * Whether counts add up. At a roll-call every member is somewhere, so all options come to the members; at a show of hands
 * and a secret vote they come to those present; unanimous means everybody present.
 */
export function mismatchIn({ method, members, present, counts }: Poll): Mismatch | undefined {
  if (present > members) return { counted: present, expected: members, of: 'members' }
  const here = sum(counts, ['absent'])
  if (here !== present) return { counted: here, expected: present, of: 'present' }
  if (method === 'unanimous' && counts.for !== present) return { counted: counts.for, expected: present, of: 'for' }
  if (method === 'roll-call' && sum(counts) !== members)
    return { counted: sum(counts), expected: members, of: 'members' }
  return undefined
}

export const voteOutcomes = ['passed', 'failed', 'no-quorum'] as const
export type VoteOutcome = (typeof voteOutcomes)[number]

/** The count with everything it was decided by, so that anybody can follow it. */
export interface VoteResult {
  readonly outcome: VoteOutcome
  readonly quorum: number
  readonly needed: number
  readonly present: number
  readonly for: number
}

/** What a vote came to: without a quorum nothing was decided; a tie has failed. */
export function resultOf({ members, present, closed, counts }: Poll, rule: BodyRule = usualBodyRule): VoteResult {
  const quorum = quorumOf(members, rule.quorum)
  const needed = closed ? closedMajorityOf(present, rule.closedMajority) : majorityOf(present, rule.majority)
  const trace = { quorum, needed, present, for: counts.for }
  if (present < quorum) return { outcome: 'no-quorum', ...trace }
  return { outcome: counts.for >= needed ? 'passed' : 'failed', ...trace }
}

/** Counts from the votes of members by name. */
export function countsOf(votes: readonly { readonly option: VoteOption }[]): VoteCounts {
  const counts = { ...noVotes }
  for (const { option } of votes) counts[option] += 1
  return counts
}
