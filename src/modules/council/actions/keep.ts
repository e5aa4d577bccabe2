import { demandCoordinator, getMatter } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { About } from '#platform/facts/fact.ts'
import { anywhere, demand, type Permission, theRules } from '#platform/permission.ts'
import { beginWork, transact, within, type Work } from '#platform/work.ts'
import { bodyRule, legalRule, publicationRule } from '../forms/rules.ts'
import { keepResolutions } from '../permissions.ts'
import { changeResolution, holdResolution } from '../queries/resolutions.ts'
import { ruleOn } from '../queries/reading.ts'
import { legalEventsOf } from '../queries/texts.ts'
import { type LegalEvent, legalStanding, type LegalStanding, usualLegalRule } from '../rules/legal.ts'
import { usualPublicationRule } from '../rules/publication.ts'
import { usualBodyRule } from '../rules/votes.ts'
import type { Resolution } from '../tables.ts'

/** A resolution that is held for a change by somebody of its unit, and what facts about it refer to. */
export interface Kept {
  readonly held: Work
  readonly resolution: Resolution
  readonly about: About
}

/**
 * Changes a resolution: asks first who may, holds it, and marks it changed in the same transaction.
 * @throws {Refusal} `forbidden` for whoever is no member of the unit that coordinates it
 */
export async function keep<T>(
  work: Work,
  id: string,
  change: (kept: Kept) => Promise<T>,
  wanted: Permission = keepResolutions,
): Promise<T> {
  demand(work.actor, wanted, anywhere)
  return transact(work, async (held) => {
    const resolution = await holdResolution(held.db, id)
    await demandCoordinator(held, resolution)
    const result = await change({ held, resolution, about: await aboutOf(held, resolution) })
    await changeResolution(held.db, id, { modified: held.now })
    return result
  })
}

export async function aboutOf({ db }: Work, { matterId, bodyId }: Resolution): Promise<About> {
  const { programmeId, zoneId, placeId } = await getMatter(db, matterId)
  return {
    organisationId: bodyId,
    programmeId: programmeId ?? undefined,
    zoneId: zoneId ?? undefined,
    placeId: placeId ?? undefined,
  }
}

/** The rules of the house, in the transaction of whoever caused what they do. */
export const byRules = ({ db, now }: Work): Work =>
  within(db, beginWork({ db, actor: theRules, now, channel: 'system' }))

type Reading = Pick<Work, 'db' | 'now'>

/** How a resolution stands today before the law, by the rule that held when it was adopted. */
export async function standingOf({ db, now }: Reading, resolution: Resolution): Promise<LegalStanding> {
  return standingFrom({ db, now }, resolution, await legalEventsOf(db, resolution.id))
}

export async function standingFrom(
  { db, now }: Reading,
  { adoptedOn }: Pick<Resolution, 'adoptedOn'>,
  events: readonly LegalEvent[],
): Promise<LegalStanding> {
  return legalStanding(adoptedOn, events, await legalRuleOn(db, adoptedOn), today(now))
}

export const legalRuleOn = async (db: Work['db'], on: string) => {
  const found = await ruleOn(db, 'legal', on)
  return found === undefined ? usualLegalRule : legalRule.parse(found)
}

export const bodyRuleOn = async (db: Work['db'], on: string) => {
  const found = await ruleOn(db, 'body', on)
  return found === undefined ? usualBodyRule : bodyRule.parse(found)
}

export const publicationRuleOn = async (db: Work['db'], on: string) => {
  const found = await ruleOn(db, 'publication', on)
  return found === undefined ? usualPublicationRule : publicationRule.parse(found)
}

/** Who acts, where a row wants a person. */
export const personOf = ({ actor }: Work): string | null => (actor?.kind === 'person' ? actor.id : null)
