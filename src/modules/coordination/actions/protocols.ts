import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { protocolEnded, protocolSigned } from '../facts.ts'
import { manageAgencies } from '../permissions.ts'
import { endProtocolOn, holdProtocol, insertProtocol } from '../queries/agencies.ts'
import { protocolState, whyNoProtocol } from '../rules/protocols.ts'

export interface NewProtocol {
  readonly organisationId: string
  readonly title: Said
  /** Kinds of matters. */
  readonly categories: readonly string[]
  readonly fields: readonly string[]
  readonly signedOn: string
  /** The last day on which it holds. */
  readonly until: string
  readonly letter?: string | undefined
}

/**
 * Writes down a protocol that was signed with an agency: which data of which matters it may have, until when.
 * @throws {Refusal} invalid when it was signed in days to come, or ends before it was signed
 */
export async function signProtocol(work: Work, wish: NewProtocol, key?: string): Promise<string> {
  demand(work.actor, manageAgencies, wholeCity)
  const obstacle = whyNoProtocol(wish, today(work.now))
  if (obstacle) throw obstacle
  return once(work, key, z.uuid(), async ({ db, now, announce }) => {
    const { categories, fields, ...rest } = wish
    const made = await insertProtocol(db, { ...rest, categories: [...categories], fields: [...fields], created: now })
    const about = { organisationId: wish.organisationId }
    await announce(protocolSigned, { protocolId: made.id, until: made.until }, about)
    return made.id
  })
}

/** Ends a protocol today. Done twice, it is done once; what is over stays as it was. */
export async function endProtocol(work: Work, organisationId: string, id: string): Promise<void> {
  demand(work.actor, manageAgencies, wholeCity)
  await transact(work, async ({ db, now, announce }) => {
    const protocol = await holdProtocol(db, organisationId, id)
    if (protocolState(protocol, today(now)) !== 'in-force') return
    await endProtocolOn(db, id, today(now))
    await announce(protocolEnded, { protocolId: id }, { organisationId })
  })
}
