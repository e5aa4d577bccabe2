import {
  demandOver,
  enrolmentPermissions,
  findOfferingByCode,
  getSession,
  type Offering,
} from '#engines/enrolment/index.ts'
import type { Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand, may, type Permission, type Scope } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { deskWords } from '../words/desk.ts'

export interface Ground {
  readonly offering: Offering
  readonly scope: Scope
}

/** The offering in the address, for whom `wanted` reaches it; whoever holds it nowhere is told so before it is looked up. */
export async function groundOf(c: Visit, wanted: Permission = enrolmentPermissions.listEnrolments): Promise<Ground> {
  const { db, actor } = c.var.work
  demand(actor, wanted, anywhere)
  const offering = present(await findOfferingByCode(db, c.req.param('code') ?? ''), deskWords.noSuchOffering)
  return { offering, scope: await demandOver({ db, actor }, wanted, offering) }
}

/** The session in the address, one of the offering’s. */
export async function sessionOf(c: Visit, { offering }: Ground) {
  const session = await getSession(c.var.work.db, idOf(c, 'session'))
  return present(session.offeringId === offering.id ? session : undefined, deskWords.noSuchSession)
}

/** What the reader may do with an offering: pages show no act that would be refused. */
export const allowedFor = (c: Visit, { scope }: Pick<Ground, 'scope'>) => {
  const is = (wanted: Permission) => may(c.var.work.actor, wanted, scope)
  return {
    plan: is(enrolmentPermissions.planOfferings),
    publish: is(enrolmentPermissions.publishOfferings),
    mark: is(enrolmentPermissions.markAttendance),
    close: is(enrolmentPermissions.closeSessions),
    refund: is(enrolmentPermissions.giveBack),
  }
}

export type Allowed = ReturnType<typeof allowedFor>
