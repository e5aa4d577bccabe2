import { agreeStanding } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal } from '#platform/keys/seal.ts'
import type { Said } from '#platform/locale.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { agencySaved } from '../facts.ts'
import { manageAgencies } from '../permissions.ts'
import { findAgency, putAgency } from '../queries/agencies.ts'
import { peopleIn } from '../queries/bodies.ts'
import { changedIn } from '../rules/agencies.ts'
import type { AgencyChannel } from '../tables.ts'
import { agenciesWords as words } from '../words/agencies.ts'
import { numberOf } from './agency-links.ts'

export interface AgencyWish {
  readonly organisationId: string
  /** The post that answers for it. */
  readonly post?: Said | undefined
  /** Who holds that post; a member of the body. */
  readonly liaisonId?: string | undefined
  /** In the order in which they are tried. */
  readonly channels: readonly AgencyChannel[]
  /** E.164; left out, the one there is stays. */
  readonly number?: string | undefined
  readonly wantsCode: boolean
  readonly address: string
  /** Kinds of matters it accepts unasked; left out, what was agreed stays. */
  readonly standing?: readonly string[] | undefined
}

/**
 * Writes down how a body answers, and what changed. Its number is sealed; only messages are ever sent to it.
 * @throws {Refusal} `invalid` when the liaison is nobody of that body
 */
export async function saveAgency(work: Work, keyring: Keyring, wish: AgencyWish): Promise<void> {
  demand(work.actor, manageAgencies, wholeCity)
  const { organisationId, standing } = wish
  await transact(work, async (held) => {
    const { db, now, announce } = held
    await demandLiaison(held, wish)
    const before = await findAgency(db, organisationId)
    const row = rowOf(keyring, wish)
    const changed = changedIn(before, row)
    if (changed.length > 0) {
      const stays = row.number ?? before?.number ?? null
      await putAgency(db, { ...row, number: stays, since: today(now), created: now, modified: now })
      await announce(agencySaved, { changed }, { organisationId })
    }
    if (standing) await agreeStanding(held, organisationId, standing)
  })
}

async function demandLiaison({ db, now }: Work, { organisationId, liaisonId }: AgencyWish) {
  if (liaisonId === undefined) return
  const people = await peopleIn(db, organisationId, today(now))
  if (!people.some(({ id }) => id === liaisonId)) throw refuse.invalid(words.liaisonElsewhere)
}

const rowOf = (
  keyring: Keyring,
  { organisationId, post, liaisonId, channels, number, wantsCode, address }: AgencyWish,
) => ({
  organisationId,
  liaisonPost: post ?? null,
  liaisonId: liaisonId ?? null,
  channels: [...channels],
  number: number === undefined ? null : Buffer.from(seal(keyring, numberOf(organisationId), number), 'utf8'),
  wantsCode,
  postalAddress: address,
})
