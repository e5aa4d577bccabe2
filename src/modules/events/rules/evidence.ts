import type { ActivityKind } from '#city/facts/kinds.ts'

const kinds: Readonly<Record<string, ActivityKind>> = {
  sport: 'session',
  slot: 'session',
  camp: 'session',
  shift: 'session',
  class: 'class',
  course: 'class',
  exam: 'class',
  tour: 'visit',
  sitting: 'meeting',
  club: 'meeting',
}

const ofCategory: Readonly<Record<string, ActivityKind>> = {
  sport: 'session',
  exhibition: 'exhibition',
  education: 'class',
}

/** What a session adds to the record of its programme when people came to it. */
export const activityOf = (kind: string, category: string): ActivityKind =>
  kinds[kind] ?? ofCategory[category] ?? 'performance'
