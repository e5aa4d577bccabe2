import { and, asc, eq, min } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { resolutions } from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf } from '#platform/oparl/objects.ts'

/** Terms of which something may be known even before their first resolution. */
const always = [5, 6]

/** Since when the city is told of, its council, and the numbers of the terms it has decided in. */
export async function inTime(db: Db): Promise<{ began: Date; council: string | undefined; terms: number[] }> {
  const [first] = await db.select({ at: min(organisations.createdAt) }).from(organisations)
  const [council] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.kind, 'council')))
    .orderBy(asc(organisations.id))
    .limit(1)
  const found = await db.selectDistinct({ term: resolutions.term }).from(resolutions).limit(50)
  const terms = [...new Set([...always, ...found.map(({ term }) => term)])].toSorted((one, other) => one - other)
  return { began: first?.at ?? new Date(0), council: council && addressOf('organizations', council.id), terms }
}
