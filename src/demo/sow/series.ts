import { createSeries, getSeries } from '#modules/coordination/index.ts'
import type { Work } from '#platform/work.ts'
import { daysToAmend, tables, usualMinutes } from '../coordination/meetings.ts'
import { type Ids, named } from './ids.ts'

/** Each table meets again and again: a series of its own. */
export async function sowSeries(
  work: Work,
  { organisations }: { readonly organisations: Ids },
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { title, purpose, body } of tables) {
    const slug = await createSeries(work, {
      name: { fa: `${title.fa} (نمونه)`, en: `${title.en} (sample)` },
      purpose,
      bodyId: named(organisations, body),
      secretariatId: named(organisations, 'planning-office'),
      usualMinutes,
      circulationDays: daysToAmend,
      isPublic: true,
      sample: true,
    })
    ids.push((await getSeries(work.db, slug)).series.id)
  }
  return ids
}
