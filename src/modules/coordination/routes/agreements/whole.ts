import { calendarAround } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { workdaysBetween } from '#platform/calendar/workdays.ts'
import { cutPage } from '#platform/http/paging.ts'
import type { Work } from '#platform/work.ts'
import { soonUntil } from '../../actions/agreements.ts'
import { agreementsAfter, getAgreement, kinOf } from '../../queries/agreements.ts'
import { agreementState } from '../../rules/joint.ts'
import type { Agreement } from '../../tables.ts'
import { standingsOf, wholeJoint } from '../joint/whole.ts'

const perPage = 24

interface Wish {
  readonly onlySigned: boolean
  readonly ending?: 'soon' | undefined
  readonly after?: string | undefined
}

/** A page of agreements, each with its state and how far it is. */
export async function agreementPage(work: Work, { onlySigned, ending, after }: Wish) {
  const day = today(work.now)
  const soon = await soonUntil(work)
  const wish = { onlySigned, after, ending: ending && ([day, soon] as const) }
  const { rows: found, last } = cutPage(await agreementsAfter(work.db, wish, perPage + 1), perPage)
  const rows = found.map((row) => ({ ...row, state: agreementState(row.agreement, day, soon) }))
  const ids = found.map(({ agreement }) => agreement.matterId)
  return { rows, place: last?.agreement.matterId, ...(await standingsOf(work, ids)) }
}

export type AgreementPage = Awaited<ReturnType<typeof agreementPage>>

/** An agreement with everything that belongs to it. */
export async function wholeAgreement(work: Work, code: string) {
  const found = await getAgreement(work.db, code)
  const { agreement } = found
  const state = agreementState(agreement, today(work.now), await soonUntil(work))
  return {
    found,
    state,
    daysLeft: state === 'ending' ? await daysLeft(work, agreement) : undefined,
    kin: await kinOf(work.db, agreement),
    ...(await wholeJoint(work, agreement.matterId, agreement.fileId)),
  }
}

async function daysLeft({ db, now }: Work, { endsOn }: Agreement) {
  const day = today(now)
  return endsOn === null ? undefined : workdaysBetween(await calendarAround(db, day, {}), day, endsOn)
}

export type WholeAgreement = Awaited<ReturnType<typeof wholeAgreement>>
