import { today } from '#platform/calendar/instant.ts'
import { anywhere, demand, type Grant } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { seeAllDue, answerCommitments } from '../permissions.ts'
import { bodiesOf } from '../queries/around.ts'
import { calendarAround } from '../queries/calendars.ts'
import { courseOf } from '../queries/commitments.ts'
import { type DueCounts, dueCounts, duePage, type DueRow, pausedIn } from '../queries/due.ts'
import { asDueNow, spellsAround } from '../queries/spells.ts'
import { isSilent, type Lateness, latenessOf, type Spell } from '../rules/clock.ts'
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
  /** Of this matter alone. */
  readonly matterId?: string | undefined
}

const [usualPage, mostPage] = [50, 200]

/**
 * What is due to some parties, overdue first, over all matters of the platform: one query a page. The buckets are
 * counted on the calendar of the first of them, what is late on that of each promise.
 * @throws {Refusal} `forbidden` for lists that are neither one's own nor one's bodies', without the permission to see all
 */
export async function dueList(work: Work, { holderIds, after, matterId, most = usualPage }: Asked): Promise<DueList> {
  await demandOwn(work, holderIds, matterId)
  const cuts = await cutsFor(work, holderIds)
  const wanted = Math.min(most, mostPage)
  const found = await duePage(work.db, { holderIds, cuts, after, matterId, most: wanted + 1 })
  const spellOf = await spellsAround(
    work,
    found.map(({ commitment }) => commitment),
  )
  const listed = found.map((row) => placed(row, spellOf(row.commitment), cuts))
  const isBehind = ({ place }: Listed) => after === undefined || comparePlaces(place, after) > 0
  const sorted = listed.filter(isBehind).toSorted((a, b) => comparePlaces(a.place, b.place))
  const rows = sorted.slice(0, wanted)
  return { rows, next: sorted.length > wanted ? rows.at(-1)?.place : undefined }
}

/** How much waits in the buckets of some lists together, as the head of the page says it. */
export async function dueHead(work: Work, holderIds: readonly string[]): Promise<DueCounts> {
  await demandOwn(work, holderIds)
  const cuts = await cutsFor(work, holderIds)
  const all = [...(await dueCounts(work.db, holderIds, cuts)).values()]
  const paused = await pausedBuckets(work, holderIds, cuts)
  const sum = (bucket: Bucket) =>
    all.reduce((total, counts) => total + counts[bucket], paused.filter((each) => each === bucket).length)
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

/** Where each that is paused now is shown: by the day to which the pause has moved it. */
async function pausedBuckets(work: Work, holderIds: readonly string[], cuts: Cuts): Promise<Bucket[]> {
  const moved = await asDueNow(work, await pausedIn(work.db, holderIds))
  return moved.map(({ dueOn }) => bucketOf('work', dueOn ?? never, cuts))
}

/** One's own list and those of one's bodies; inspectors have one together; all others want a permission. */
async function demandOwn({ db, actor, now }: Work, holderIds: readonly string[], matterId?: string): Promise<void> {
  const asked = demand(actor, answerCommitments, anywhere)
  if (asked.kind === 'link' && holderIds.every((id) => asked.grants.some(opensList(id, matterId)))) return
  if (asked.kind !== 'person') return void demand(actor, seeAllDue, anywhere)
  const own = await bodiesOf(db, [asked.id], today(now))
  const mine = new Set([asked.id, ...own.map(({ organisationId }) => organisationId)])
  if (!holderIds.every((id) => mine.has(id))) demand(actor, seeAllDue, anywhere)
}

/** A link of a body opens that body’s list: the whole of it, or what of it belongs to the link’s matter. */
const opensList =
  (holderId: string, matterId: string | undefined) =>
  (grant: Grant): boolean =>
    grant.organisationId === holderId && (grant.matterId === undefined || grant.matterId === matterId)

async function cutsFor({ db, now }: Work, holderIds: readonly string[]): Promise<Cuts> {
  return cutsOn(await calendarAround(db, today(now), { organisationId: holderIds[0] }), today(now))
}

/** The row as it is shown. One that is paused finds its place by the day to which the pause has moved it by now. */
function placed({ bucket, on, rank, ...row }: DueRow, spell: Spell, cuts: Cuts): Listed {
  const course = courseOf(row.commitment)
  const lateness = latenessOf(course, spell)
  const day = bucket === pausedBucket ? (lateness.due ?? never) : on
  const shown = bucket === pausedBucket ? bucketOf('work', day, cuts) : (buckets[bucket - 1] ?? 'later')
  const place = { bucket: rankOf(shown), on: day, rank, id: row.commitment.id }
  return { ...row, bucket: shown, place, lateness, silent: isSilent(course, spell.at) }
}
