import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Field } from '../tables.ts'
import { decisionWords as words } from '../words/decisions.ts'

const guarded: ReadonlySet<Field> = new Set(['security', 'defence'])

/** Security and defence stay among partners unless somebody says otherwise. */
export const usualVisibility = (fields: readonly Field[]): 'public' | 'partners' =>
  fields.some((field) => guarded.has(field)) ? 'partners' : 'public'

export const mostFields = 3

export const whyNotFields = (fields: readonly Field[]): Refusal | undefined =>
  fields.length >= 1 && new Set(fields).size === fields.length && fields.length <= mostFields
    ? undefined
    : refuse.invalid(words.fieldsUnfit)

interface Link {
  readonly id: string
  readonly number: string
}

/**
 * Why a decision may not supersede another: it would supersede itself, over however many steps. The chain is shown.
 * @param own the decision that would supersede; nothing for one that is new, which nothing leads to
 * @param chain the one to be superseded and all before it, itself first
 */
export function whyNoCircle(own: string | undefined, chain: readonly Link[]): Refusal | undefined {
  const ids = chain.map(({ id }) => id)
  const isCircle = (own !== undefined && ids.includes(own)) || new Set(ids).size !== ids.length
  return isCircle ? refuse.invalid(words.circle(chain.map(({ number }) => number).join(' ← '))) : undefined
}

interface Dated {
  readonly reviewOn: string | null
}

/** Past its day of review, and nothing has taken its place. */
export const isToReview = ({ reviewOn }: Dated, isSuperseded: boolean, today: string): boolean =>
  !isSuperseded && reviewOn !== null && reviewOn <= today
