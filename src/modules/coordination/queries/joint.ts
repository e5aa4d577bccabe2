import { asc, desc, eq, inArray } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import type { Text } from '#platform/locale.ts'
import type { Db } from '#platform/db/database.ts'
import { agreementWords } from '../words/agreements.ts'
import { type Assessment, assessments, parties } from '../tables.ts'
import { getAgreement } from './agreements.ts'
import { getPlan } from './plans.ts'

/** Work of several bodies by its kind and its public code. */
export interface JointName {
  readonly kind: 'plan' | 'agreement'
  readonly code: string
}

/** What plans and agreements are alike in. */
export interface Joint {
  readonly matterId: string
  readonly leadId: string
  readonly coordinatorId: string
  /** Why nothing more can be promised for it. */
  readonly whyClosed?: Text
}

export async function getJoint(db: Db, { kind, code }: JointName): Promise<Joint> {
  if (kind === 'plan') {
    const { plan, coordinatorId } = await getPlan(db, code)
    return { matterId: plan.matterId, leadId: plan.leadId, coordinatorId }
  }
  const { agreement, coordinatorId } = await getAgreement(db, code)
  const { matterId, leadId, signedOn, endedOn } = agreement
  const whyClosed = signedOn === null ? agreementWords.notSigned : endedOn && agreementWords.notInForce
  return { matterId, leadId, coordinatorId, ...(whyClosed && { whyClosed }) }
}

export const insertAssessment = async (db: Db, row: typeof assessments.$inferInsert) => {
  await db.insert(assessments).values(row)
}

/** What was found of a piece of joint work and its steps, the newest first. */
export const assessmentsOf = (db: Db, matterId: string): Promise<Assessment[]> =>
  db
    .select()
    .from(assessments)
    .where(eq(assessments.matterId, matterId))
    .orderBy(desc(assessments.on), desc(assessments.id))
    .limit(300)

export const insertParties = async (db: Db, many: readonly (typeof parties.$inferInsert)[]) => {
  if (many.length > 0) await db.insert(parties).values([...many])
}

/** The bodies behind some matters. */
export const partiesOf = (db: Db, matterIds: readonly string[]) =>
  matterIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ party: parties, name: organisations.name, slug: organisations.slug, kind: organisations.kind })
        .from(parties)
        .innerJoin(organisations, eq(organisations.id, parties.organisationId))
        .where(inArray(parties.matterId, [...matterIds]))
        .orderBy(asc(parties.matterId), asc(parties.part), asc(organisations.nameKey))
        .limit(500)

export type PartyNamed = Awaited<ReturnType<typeof partiesOf>>[number]
