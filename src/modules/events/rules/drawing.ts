import type { OfferingKind } from './kinds.ts'

/** The drawings of `art/offerings.svg`, by the names of their symbols. */
export const drawings = [
  'ball',
  'water',
  'hill',
  'rope',
  'bike',
  'saz',
  'mask',
  'frame',
  'pennants',
  'kite',
  'book',
  'table',
  'sapling',
  'tent',
  'sheet',
  'people',
] as const
export type Drawing = (typeof drawings)[number]

interface Drawn {
  readonly kind: string
  readonly category: string | null
  readonly activity: string | null
}

const byKind: Partial<Record<OfferingKind, Drawing>> = {
  camp: 'tent',
  exam: 'sheet',
  shift: 'sapling',
  sitting: 'table',
}

const byActivity: Readonly<Record<string, Drawing>> = {
  swimming: 'water',
  mountaineering: 'hill',
  walking: 'hill',
  cycling: 'bike',
  aerobics: 'rope',
  skipping: 'rope',
  yoga: 'rope',
}

const byCategory: Readonly<Record<string, Drawing>> = {
  sport: 'ball',
  music: 'saz',
  theatre: 'mask',
  exhibition: 'frame',
  festival: 'pennants',
  children: 'kite',
  education: 'book',
  civic: 'table',
  volunteering: 'sapling',
}

const ofKind: Readonly<Record<string, Drawing>> = byKind

/** What stands for an offering: by what it is, else by what is done there, else by its subject. */
export const drawingOf = ({ kind, category, activity }: Drawn): Drawing =>
  ofKind[kind] ?? byActivity[activity ?? ''] ?? (kind === 'tour' ? 'hill' : byCategory[category ?? '']) ?? 'people'
