import type { Keyring } from '#platform/keys/master.ts'
import { seal } from '#platform/keys/seal.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { today } from '#platform/calendar/instant.ts'
import { transact, type Work } from '#platform/work.ts'
import { manageAgencies } from '../permissions.ts'
import { findAgency, putAgency } from '../queries/agencies.ts'
import type { AgencyChannel } from '../tables.ts'
import { numberOf } from './agency-links.ts'

export interface AgencyWish {
  readonly organisationId: string
  readonly post?: string | undefined
  readonly channels: readonly AgencyChannel[]
  /** E.164; left out, the one there is stays. */
  readonly number?: string | undefined
  readonly wantsCode: boolean
  readonly address: string
}

/** Writes down how a body answers. Its number is sealed; only messages are ever sent to it. */
export async function saveAgency(work: Work, keyring: Keyring, wish: AgencyWish): Promise<void> {
  demand(work.actor, manageAgencies, wholeCity)
  const { organisationId, number, post, address, channels, wantsCode } = wish
  await transact(work, async ({ db, now }) => {
    const before = await findAgency(db, organisationId)
    const sealed =
      number === undefined
        ? (before?.number ?? null)
        : Buffer.from(seal(keyring, numberOf(organisationId), number), 'utf8')
    await putAgency(db, {
      organisationId,
      liaisonPost: post === undefined ? null : { fa: post },
      channels: [...channels],
      number: sealed,
      wantsCode,
      postalAddress: address,
      since: today(now),
      created: now,
      modified: now,
    })
  })
}
