import { wholeMandate } from '#city/mandate/queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { stateNames } from '#engines/commitment/index.ts'
import { fieldNames } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import type { Said } from '#platform/locale.ts'
import type { PromiseQuery } from '../forms/lists.ts'
import { ownersOffered } from '../queries/votes.ts'
import { publicWords as words } from '../words/public.ts'

export type Offers = Awaited<ReturnType<typeof offersOf>>

/** What the list of promises can be narrowed to. */
export async function offersOf(c: Visit) {
  const { db, now } = c.var.work
  const [owners, districts, mandate] = await Promise.all([
    ownersOffered(db),
    zonesOn(db, 'district', today(now)),
    wholeMandate(db),
  ])
  const duties = mandate.filter(({ kind }) => kind === 'duty')
  return { owners, duties, districts: districts.map(({ zone: { code, name } }) => ({ code, name })) }
}

export type FilterName = Exclude<keyof PromiseQuery, 'before' | 'after' | 'matter'>

export interface FilterOn {
  readonly name: FilterName
  readonly label: Said
  readonly value: Said
}

const kindsOfOwners = { agency: words.agencies, unit: words.units, district: words.districts } as const
export const ownerKinds = Object.entries(kindsOfOwners).map(([value, label]) => ({ value, label }))

/** The filters that are on, as a reader calls them. */
export function filtersOn(query: PromiseQuery, { owners, districts, duties }: Offers): FilterOn[] {
  const { owner, owners: of, zone, field, duty, state } = query
  const all: readonly [FilterName, Said, Said | undefined][] = [
    ['owners', words.ownersOf, of && kindsOfOwners[of]],
    ['owner', words.owner, owners.find(({ slug }) => slug === owner)?.name],
    ['zone', words.zone, districts.find(({ code }) => code === zone)?.name],
    ['field', words.field, field && fieldNames[field]],
    ['duty', words.duty, duties.find(({ id }) => id === duty)?.title],
    ['state', words.state, state && stateNames[state]],
  ]
  return all.flatMap(([name, label, value]) => (value === undefined ? [] : [{ name, label, value }]))
}

/** What such a list is called: «تعهدها: منطقهٔ ۴، پذیرفته». */
export function filterTitle(query: PromiseQuery, offers: Offers): Said {
  const values = filtersOn(query, offers).map(({ value }) => value)
  if (values.length === 0) return words.commitments
  return {
    fa: `${words.commitments.fa}: ${values.map(({ fa }) => fa).join('، ')}`,
    en: `${words.commitments.en}: ${values.map(({ fa, en }) => en ?? fa).join(', ')}`,
  }
}
