import { today } from '#platform/calendar/instant.ts'
import type { WorkCalendar } from '#platform/calendar/workdays.ts'
import { type Actor, anywhere, demand } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { seeAllDue, answerCommitments } from '../permissions.ts'
import { bodiesOf, calendarAround } from '../queries/around.ts'
import { courseOf } from '../queries/commitments.ts'
import { type DueCounts, dueCounts, duePage, type DueRow } from '../queries/due.ts'
import { dueNow, isSilent, type Lateness, latenessOf } from '../rules/clock.ts'
import {
  type Bucket,
  bucketOf,
  buckets,
  comparePlaces,
  type Cuts,
  cutsOn,
  never,
  pausedBucket,
  type Place,
  rankOf,
} from '../rules/due-list.ts'

export interface DueList {
  readonly rows: readonly Listed[]
  /** Where the next page begins; nothing after the last. */
  readonly next: Place | undefined
}

export interface Listed extends Pick<DueRow, 'commitment' | 'matter' | 'owner' | 'ownerPerson'> {
  readonly bucket: Bucket
  readonly place: Place
  readonly lateness: Lateness
  readonly silent: boolean
}

interface Asked {
  /** A person, units or agencies; `inspectors` for what waits for any inspector. */
  readonly holderIds: readonly string[]
  readonly after?: Place | undefined
  readonly most?: number | undefined
}

const [usualPage, mostPage] = [50, 200]

/**
 * What is due to some parties, overdue first, over all matters of the platform: one query a page. Days are counted on the
 * calendar of the first of them.
 * @throws {Refusal} `forbidden` for lists that are neither one's own nor one's bodies', without the permission to see all
 */
export async function dueList(work: Work, { holderIds, after, most = usualPage }: Asked): Promise<DueList> {
  await demandOwn(work, holderIds)
  const { calendar, cuts } = await daysFor(work, holderIds)
  const wanted = Math.min(most, mostPage)
  const found = await duePage(work.db, { holderIds, cuts, after, most: wanted + 1 })
  const listed = found.map((row) => placed(row, { calendar, cuts, now: work.now }))
  const isBehind = ({ place }: Listed) => after === undefined || comparePlaces(place, after) > 0
  const sorted = listed.filter(isBehind).toSorted((a, b) => comparePlaces(a.place, b.place))
  const rows = sorted.slice(0, wanted)
  return { rows, next: sorted.length > wanted ? rows.at(-1)?.place : undefined }
}

/** How much waits in the buckets of some lists together, as the head of the page says it. */
export async function dueHead(work: Work, holderIds: readonly string[]): Promise<DueCounts> {
  await demandOwn(work, holderIds)
  const { cuts } = await daysFor(work, holderIds)
  const all = [...(await dueCounts(work.db, holderIds, cuts)).values()]
  const sum = (bucket: Bucket) => all.reduce((total, counts) => total + counts[bucket], 0)
  return {
    overdue: sum('overdue'),
    today: sum('today'),
    soon: sum('soon'),
    check: sum('check'),
    answer: sum('answer'),
    later: sum('later'),
    undated: sum('undated'),
  }
}

/** One's own list and those of one's bodies; inspectors have one together; all others want a permission. */
async function demandOwn({ db, actor, now }: Work, holderIds: readonly string[]): Promise<void> {
  const asked = demand(actor, answerCommitments, anywhere)
  if (asked.kind === 'link' && isOfLink(asked, holderIds)) return
  if (asked.kind !== 'person') return void demand(actor, seeAllDue, anywhere)
  const own = await bodiesOf(db, [asked.id], today(now))
  const mine = new Set([asked.id, ...own.map(({ organisationId }) => organisationId)])
  if (!holderIds.every((id) => mine.has(id))) demand(actor, seeAllDue, anywhere)
}

/** A link of a body opens that body’s list. */
const isOfLink = ({ grants }: Exclude<NonNullable<Actor>, { kind: 'rules' }>, holderIds: readonly string[]) =>
  holderIds.every((id) => grants.some((grant) => grant.organisationId === id && grant.matterId === undefined))

export async function daysFor({ db, now }: Pick<Work, 'db' | 'now'>, holderIds: readonly string[]) {
  const calendar = await calendarAround(db, today(now), { organisationId: holderIds[0] })
  return { calendar, cuts: cutsOn(calendar, today(now)) }
}

interface Days {
  readonly calendar: WorkCalendar
  readonly cuts: Cuts
  readonly now: Date
}

/** The row as it is shown. One that is paused finds its place by the day to which the pause has moved it by now. */
function placed({ bucket, on, rank, ...row }: DueRow, { calendar, cuts, now }: Days): Listed {
  const course = courseOf(row.commitment)
  const lateness = latenessOf(course, { calendar, at: now })
  const day = bucket === pausedBucket ? (dueNow(course, calendar, now) ?? never) : on
  const shown = bucket === pausedBucket ? bucketOf('work', day, cuts) : (buckets[bucket - 1] ?? 'later')
  const place = { bucket: rankOf(shown), on: day, rank, id: row.commitment.id }
  return { ...row, bucket: shown, place, lateness, silent: isSilent(course, now) }
}
