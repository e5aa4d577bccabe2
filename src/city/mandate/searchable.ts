import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { inLocale, locales } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { mandateChanged } from './facts.ts'
import { mandate, type MandateItem } from './tables.ts'
import { groupNames, words } from './words.ts'

const Detail = z.object({ id: z.string() })

const isDuty = eq(mandate.kind, 'duty')

/** Duties, by our wording and the official one. */
export const searchableMandate: SearchSource = {
  kind: 'duty',
  label: words.duties,
  one: words.duty,
  documentsOf: async (db, ref) => {
    const [item] = await db
      .select()
      .from(mandate)
      .where(and(eq(mandate.id, ref), isDuty))
    return item ? documentsOf(item) : []
  },
  refsAfter: async (db, ref, most) => {
    const found = await db
      .select({ id: mandate.id })
      .from(mandate)
      .where(and(isDuty, ref ? gt(mandate.id, ref) : undefined))
      .orderBy(asc(mandate.id))
      .limit(most)
    return found.map(({ id }) => id)
  },
  changedBy: { [mandateChanged.name]: (detail) => Detail.safeParse(detail).data?.id },
}

const documentsOf = ({ id, title, official, group, changedAt }: MandateItem): SearchDocument[] =>
  locales.flatMap((locale) => {
    const name = title[locale]
    if (!name) return []
    return {
      ref: id,
      locale,
      title: name,
      lead: group ? inLocale(groupNames[group], locale) : '',
      tags: [],
      body: locale === 'fa' ? (official ?? '') : '',
      url: `/glance/${id}`,
      published: changedAt,
      code: id,
      boost: 1.2,
    }
  })
