import { locales } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { z } from 'zod'
import { changing } from '../facts.ts'
import type { Clause, Resolution } from '../tables.ts'
import { addressText, words } from '../words.ts'
import { addressesAfter, findResolution } from './resolutions.ts'
import { clausesOf } from './texts.ts'

const Detail = z.object({ address: z.string() })
const resolutionOf = (detail: unknown) => Detail.safeParse(detail).data?.address

/** Resolutions with their clauses, as readers may find them. */
export const searchableResolutions: SearchSource = {
  kind: 'resolution',
  label: words.resolutions,
  one: words.resolution,
  documentsOf: async (db, ref) => {
    const found = await findResolution(db, ref)
    return found?.state === 'published' ? documentsOf(found, await clausesOf(db, found)) : []
  },
  refsAfter: addressesAfter,
  changedBy: Object.fromEntries(changing.map(({ name }) => [name, resolutionOf])),
}

const documentsOf = (resolution: Resolution, clauses: readonly Clause[]): SearchDocument[] =>
  locales.flatMap((locale) => {
    const title = resolution.title[locale]
    if (!title) return []
    const { address, number, created } = resolution
    return {
      ref: address,
      locale,
      title,
      lead: addressText(address)[locale] ?? addressText(address).fa,
      tags: [String(number)],
      body: locale === 'fa' ? clauses.map(({ text }) => text).join('\n') : '',
      url: `/council/resolutions/${address}`,
      published: created,
    }
  })
