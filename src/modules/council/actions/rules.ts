import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { once } from '#platform/forms/once.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { ruleSet } from '../facts.ts'
import { publishCouncilRules } from '../permissions.ts'
import { insertRule } from '../queries/reading.ts'
import type { LegalRule } from '../rules/legal.ts'
import type { PublicationRule } from '../rules/publication.ts'
import type { BodyRule } from '../rules/votes.ts'
import { words } from '../words.ts'
import { personOf } from './keep.ts'

export type NewRule =
  | { readonly key: 'legal'; readonly data: LegalRule }
  | { readonly key: 'body'; readonly data: BodyRule }
  | { readonly key: 'publication'; readonly data: PublicationRule }

/** Publishes a version of a rule. Whatever was adopted before keeps the one that held then. */
export async function publishCouncilRule(
  work: Work,
  validFrom: IsoDay,
  { key, data }: NewRule,
  form?: string,
): Promise<void> {
  demand(work.actor, publishCouncilRules, wholeCity)
  await once(work, form, z.null(), async (held) => {
    if (validFrom < today(held.now)) throw refuse.invalid(words.ruleInPast)
    await insertRule(held.db, { key, data, validFrom, publishedBy: personOf(held), publishedAt: held.now })
    await held.announce(ruleSet, { key, validFrom })
    return null
  })
}
