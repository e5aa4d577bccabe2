import { commitmentsOf, partyNames, standingOfMatters } from '#engines/commitment/index.ts'
import { cutPage } from '#platform/http/paging.ts'
import type { Work } from '#platform/work.ts'
import { partiesOf } from '../../queries/consultations.ts'
import { assessmentsOf, getPlan, plansAfter } from '../../queries/plans.ts'

const perPage = 24

/** A page of plans with how far each is, in a fixed number of queries. */
export async function planPage({ db, now }: Work, after: string | undefined) {
  const [on = '', id = ''] = after?.split('_') ?? []
  const { rows, last } = cutPage(
    await plansAfter(db, after === undefined ? undefined : { on, id }, perPage + 1),
    perPage,
  )
  const ids = rows.map(({ plan }) => plan.matterId)
  const [standings, parties] = [
    await standingOfMatters(
      db,
      now,
      ids.map((matterId) => ({ matterId })),
    ),
    await partiesOf(db, ids),
  ]
  const place = last && `${last.plan.endsOn}_${last.plan.matterId}`
  return { rows, place, standings, parties }
}

export type PlanPage = Awaited<ReturnType<typeof planPage>>

/** A plan with everything that belongs to it. */
export async function wholePlan({ db, now }: Work, code: string) {
  const found = await getPlan(db, code)
  const { matterId } = found.plan
  const steps = await commitmentsOf(db, [matterId])
  const parties = await partiesOf(db, [matterId])
  return {
    found,
    steps,
    parties,
    names: await partyNames(db, [...parties.map(({ party }) => party.organisationId), ...steps.map((s) => s.ownerId)]),
    standing: (await standingOfMatters(db, now, [{ matterId }])).get(matterId),
    assessments: await assessmentsOf(db, matterId),
  }
}

export type WholePlan = Awaited<ReturnType<typeof wholePlan>>
