import { z } from 'zod'
import { locales } from '#platform/locale.ts'
import type { SearchSource } from '#platform/search/source.ts'
import { organisationChanged, organisationRegistered, standingSet } from './facts.ts'
import { findOrganisation, slugsAfter, standingsOf } from './queries.ts'
import { isPublic } from './rules.ts'
import { kindNames, words } from './words.ts'

const Detail = z.object({ slug: z.string() })
const slugIn = (detail: unknown) => Detail.safeParse(detail).data?.slug

/** What the public register shows can be found; offices and people cannot. */
export const searchableOrganisations: SearchSource = {
  kind: 'organisation',
  label: words.register,
  one: words.organisation,
  documentsOf: async (db, slug) => {
    const found = await findOrganisation(db, slug)
    if (!found || !isPublic(found.kind) || (await standingsOf(db, found.id)).length === 0) return []
    return locales.flatMap((locale) => {
      const title = found.name[locale]
      if (!title) return []
      return {
        ref: slug,
        locale,
        title,
        lead: found.summary?.[locale] ?? '',
        tags: [kindNames[found.kind][locale] ?? ''].filter((tag) => tag !== ''),
        body: '',
        url: `/organisations/${slug}`,
        published: found.createdAt,
        zoneId: found.zoneId ?? undefined,
      }
    })
  },
  refsAfter: slugsAfter,
  changedBy: {
    [organisationRegistered.name]: slugIn,
    [organisationChanged.name]: slugIn,
    [standingSet.name]: slugIn,
  },
}
