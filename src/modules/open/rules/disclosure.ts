import { activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import type { OrganisationKind } from '#city/organisations/tables.ts'
import type { Precision } from '#city/places/tables.ts'
import { fewestPeople } from '#platform/ui/figure.tsx'

/** Bodies of the city itself: always open. Others are open when the public register shows them. */
export const ownKinds = ['unit', 'affiliated', 'district', 'agency'] as const satisfies readonly OrganisationKind[]

export interface Disclosed {
  readonly value: number | null
  readonly unit: 'people' | 'things'
  readonly withheld: boolean
}

/** What a quantity of a kind counts; nobody knows of a strange kind, so it is taken for people. */
export const unitOf = (kind: string | null): Disclosed['unit'] =>
  kind !== null && isActivityKind(kind) ? activityKinds[kind].counts : 'people'

/** One count: exact from ten people on, else withheld. A correction by few would tell the few, so its size counts too. */
export function disclosed(value: number, unit: Disclosed['unit']): Disclosed {
  if (unit === 'things') return { value, unit, withheld: false }
  const withheld = Math.abs(value) < fewestPeople
  return { value: withheld ? null : value, unit, withheld }
}

/**
 * A total: people are rounded to five. The counts it is made of are shown each by itself, so an exact total would give a
 * withheld one away by subtraction; a rounded one leaves it vague, at the edges by little.
 */
export function disclosedTotal(value: number, unit: Disclosed['unit']): Disclosed {
  const { withheld } = disclosed(value, unit)
  if (withheld) return { value: null, unit, withheld }
  return { value: unit === 'people' ? Math.round(value / 5) * 5 : Math.round(value), unit, withheld }
}

/** Which kinds of zones may be told of a place whose position is published in this form. */
export function zonesTold(form: Precision | null): 'all' | readonly string[] {
  if (form === 'exact' || form === 'street') return 'all'
  if (form === 'neighbourhood') return ['neighbourhood', 'sub-district', 'district']
  return form === 'district' ? ['district'] : []
}
