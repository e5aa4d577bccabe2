import type { Db } from '#platform/db/database.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Column, dayColumns } from '#platform/exports/columns.ts'
import { cutPage, listAddress, namePlace, readNamePlace } from '#platform/http/paging.ts'
import { inLocale } from '#platform/locale.ts'
import { key } from '#platform/text/tokens.ts'
import { type RegisterQuery, registerQuery } from './forms.ts'
import { type ListedOrganisation, organisationsWanted, type RegisterWish } from './queries.ts'
import { publicKinds } from './rules.ts'
import { kindNames, standingNames, words } from './words.ts'

const perPage = 50

/** What the Desk asks for: every kind, with or without a standing. */
export const deskWish = ({ q, kind, zone, state }: RegisterQuery, now: Date): RegisterWish => ({
  named: q === undefined ? undefined : key(q),
  kinds: kind && [kind],
  zoneId: zone,
  state,
  on: today(now),
})

/** What everybody may ask for: groups of the public kinds that have a standing. */
export const publicWish = (query: RegisterQuery, now: Date): RegisterWish => ({
  ...deskWish(query, now),
  kinds: publicKinds.filter((kind) => query.kind === undefined || kind === query.kind),
  standing: true,
})

/** One page of a list, what narrows it, and the address of the next page. */
export async function pageOfOrganisations(
  db: Db,
  asked: Record<string, string>,
  list: { readonly path: string; readonly wish: (query: RegisterQuery) => RegisterWish },
) {
  const query = registerQuery.parse(asked)
  const after = readNamePlace(query.below)
  const { rows, last } = cutPage(await organisationsWanted(db, list.wish(query), after, perPage + 1), perPage)
  const below = last && namePlace(last.organisation)
  return { rows, query, next: below && listAddress(list.path, { ...query, below }) }
}

/** The register as a file: what its page shows, no more. */
export const registerColumns: Column<ListedOrganisation>[] = [
  { label: words.name, type: 'text', value: ({ organisation }) => organisation.name.fa },
  { label: { fa: 'نام انگلیسی', en: 'English name' }, type: 'text', value: ({ organisation }) => organisation.name.en },
  { label: words.field, type: 'text', value: ({ organisation }) => inLocale(kindNames[organisation.kind], 'fa') },
  { label: words.zone, type: 'text', value: ({ zone }) => zone?.fa },
  {
    label: words.standing,
    type: 'text',
    value: ({ standing }) => standing && inLocale(standingNames[standing.state], 'fa'),
  },
  ...dayColumns<ListedOrganisation>(words.since, ({ standing }) => standing?.since),
  { label: words.slug, type: 'text', value: ({ organisation }) => organisation.slug },
]
