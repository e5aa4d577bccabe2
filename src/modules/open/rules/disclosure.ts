import type { OrganisationKind } from '#city/organisations/tables.ts'
import type { Precision } from '#city/places/tables.ts'

/** Bodies of the city itself: always open. Others are open when the public register shows them. */
export const ownKinds = ['unit', 'affiliated', 'district', 'agency'] as const satisfies readonly OrganisationKind[]

/** Which kinds of zones may be told of a place whose position is published in this form. */
export function zonesTold(form: Precision | null): 'all' | readonly string[] {
  if (form === 'exact' || form === 'street') return 'all'
  if (form === 'neighbourhood') return ['neighbourhood', 'sub-district', 'district']
  return form === 'district' ? ['district'] : []
}
