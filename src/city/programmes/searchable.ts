import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { locales } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { programmeChanged, programmeRegistered, programmeStateChanged } from './facts.ts'
import { type Programme, programmes } from './tables.ts'
import { audienceNames, words } from './words.ts'

const Detail = z.object({ code: z.int() })
const programmeOf = (detail: unknown) => {
  const { data } = Detail.safeParse(detail)
  return data && String(data.code)
}

/** Programmes, as readers may find them. */
export const searchableProgrammes: SearchSource = {
  kind: 'programme',
  label: words.programmes,
  one: words.programme,
  documentsOf: async (db, ref) => {
    const [programme] = await db
      .select()
      .from(programmes)
      .where(eq(programmes.code, Number(ref)))
    return programme ? documentsOf(programme) : []
  },
  refsAfter: async (db, ref, most) => {
    const found = await db
      .select({ code: programmes.code })
      .from(programmes)
      .where(and(ref ? gt(programmes.code, Number(ref)) : undefined))
      .orderBy(asc(programmes.code))
      .limit(most)
    return found.map(({ code }) => String(code))
  },
  changedBy: {
    [programmeRegistered.name]: programmeOf,
    [programmeChanged.name]: programmeOf,
    [programmeStateChanged.name]: programmeOf,
  },
}

const documentsOf = (programme: Programme): SearchDocument[] =>
  locales.flatMap((locale) => {
    const title = programme.name[locale]
    if (!title) return []
    return {
      ref: String(programme.code),
      locale,
      title,
      lead: programme.summary[locale] ?? '',
      tags: programme.audience.map((group) => audienceNames[group][locale] ?? '').filter((name) => name !== ''),
      body: '',
      url: `/programmes/${programme.slug}`,
      published: programme.createdAt,
      boost: 1.2,
    }
  })
