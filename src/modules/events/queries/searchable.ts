import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { enrolmentFacts } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { inLocale, locales, type Said } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { categoryNames, words } from '../words.ts'
import { searchWords } from '../words/search.ts'
import { searchedAs } from './calendar/conditions.ts'

const Detail = z.object({ offeringId: z.uuid() })
const offeringIn = (detail: unknown) => Detail.safeParse(detail).data?.offeringId

const Row = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.custom<Said>(),
  summary: z.custom<Said>().nullable(),
  category: z.string().nullable(),
  isOff: z.boolean(),
  zoneId: z.uuid().nullable(),
  createdAt: z.coerce.date(),
  places: z.array(z.string()),
})

const Id = z.object({ id: z.uuid() })

/** What readers may find: whatever is public. What is called off too, and it says so: who looks for it shall not look in vain. */
export const searchableEvents: SearchSource = {
  kind: searchedAs,
  label: words.events,
  one: searchWords.one,
  documentsOf: async (db, ref) => {
    const [found] = z.uuid().safeParse(ref).success ? await rowOf(db, ref) : []
    return found ? documentsOf(found) : []
  },
  refsAfter: async (db, ref, most) => {
    const found = await rows(
      db,
      Id,
      sql`select id from enrolment_offerings where state in ('published', 'cancelled') and visibility = 'public'
          and (${ref ?? null}::uuid is null or id > ${ref ?? null}::uuid) order by id limit ${most}`,
    )
    return found.map(({ id }) => id)
  },
  changedBy: Object.fromEntries(
    [
      enrolmentFacts.offeringPublished,
      enrolmentFacts.offeringChanged,
      enrolmentFacts.offeringArchived,
      enrolmentFacts.offeringCancelled,
      enrolmentFacts.sessionAdded,
      enrolmentFacts.sessionChanged,
    ].map(({ name }) => [name, offeringIn]),
  ),
}

const rowOf = (db: Db, id: string) =>
  rows(
    db,
    Row,
    sql`select o.id, o.code, o.title, o.summary, o.category, o.zone_id as "zoneId",
          o.state = 'cancelled' as "isOff", o.created_at as "createdAt",
          array(select distinct p.name->>'fa' from enrolment_sessions s join places p on p.id = s.place_id
            where s.offering_id = o.id limit 20) as places
        from enrolment_offerings o where o.id = ${id} and o.state in ('published', 'cancelled') and o.visibility = 'public'`,
  )

const isCategory = (category: string | null): category is keyof typeof categoryNames =>
  category !== null && category in categoryNames

const documentsOf = ({ id, code, title, summary, category, isOff, zoneId, createdAt, places }: z.infer<typeof Row>) =>
  locales.flatMap((locale): SearchDocument[] => {
    const said = title[locale]
    if (!said) return []
    const subject = isCategory(category) ? categoryNames[category][locale] : undefined
    return [
      {
        ref: id,
        locale,
        title: said,
        lead: [...(isOff ? [inLocale(searchWords.calledOff, locale)] : []), summary?.[locale] ?? ''].join(' ').trim(),
        tags: subject === undefined ? [] : [subject],
        body: places.join(' '),
        url: `/e/${code}`,
        published: createdAt,
        ...(zoneId !== null && { zoneId }),
        boost: 1.1,
      },
    ]
  })
