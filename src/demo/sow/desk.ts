import { actorFor } from '#city/organisations/queries.ts'
import type { Programme } from '#city/programmes/tables.ts'
import {
  allSeries,
  amendArticle,
  answerMistake,
  reportMistake,
  returnArticle,
  scheduleArticle,
  sendForReview,
  updateArticle,
  writeArticle,
} from '#modules/portal/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { beginWork, type Work } from '#platform/work.ts'
import { mistakes } from '../desk/mistakes.ts'
import { unfinished } from '../desk/unfinished.ts'
import type { DemoMistake, DemoUnfinished } from '../shapes.ts'
import { documentOf } from './blocks.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'

interface Ground {
  readonly zones: Ids
  readonly programmes: ReadonlyMap<string, Programme>
  readonly staff: Ids
}

const anHour = 3_600_000

/**
 * What the staff of the sample city have in hand: drafts, texts sent and returned, texts that wait for their time, and
 * what readers complained of. All of it goes through the actions that people use, so its history can be read.
 */
export async function sowDesk(work: Work, ground: Ground) {
  const series = new Map((await allSeries(work.db)).map(({ slug, id }) => [slug, id]))
  for (const article of unfinished) await sowUnfinished(work, ground, series, article)
  for (const mistake of mistakes) await sowMistake(work, ground, mistake)
}

async function sowUnfinished(work: Work, ground: Ground, series: Ids, one: DemoUnfinished) {
  const { writer, revised, sent, returned, goesOutIn } = one
  const as = (userName: string, hoursAgo: number) => doneBy(work, ground, userName, hoursAgo)
  const own = await as(writer, one.hoursAgo)
  const { id } = await writeArticle(own, writingOf(ground, series, one))
  await updateArticle(work.db, id, { sample: true })
  if (revised) {
    const { hoursAgo, lead, note } = revised
    await amendArticle(await as(writer, hoursAgo), id, (before) => ({ lead: { ...before.lead, ...lead } }), note)
  }
  if (sent) await sendForReview(await as(writer, sent.hoursAgo), id, sent.note)
  if (returned) await returnArticle(await as(returned.by, returned.hoursAgo), id, returned.note)
  if (goesOutIn !== undefined) await scheduleArticle(own, id, morningOf(addDays(today(work.now), goesOutIn)))
}

function writingOf({ zones, programmes }: Ground, series: Ids, one: DemoUnfinished) {
  const { category, title, lead, tags, duties, body, picture = null } = one
  return {
    category,
    title,
    lead,
    duties,
    tags: [...tags],
    drawing: picture,
    coverId: null,
    featured: null,
    body: { fa: documentOf(body) },
    seriesId: idIn(series, one.series),
    zoneId: idIn(zones, one.zone),
    programmeId: programmes.get(one.programme ?? '')?.id ?? null,
  }
}

const idIn = (ids: Ids, name = '') => ids.get(name) ?? null

async function sowMistake(work: Work, ground: Ground, { path, message, hoursAgo, answered }: DemoMistake) {
  const reader = beginWork({ ...work, actor: null, now: hoursFrom(work.now, -hoursAgo), channel: 'web' })
  const { id } = await reportMistake(reader, { path, message, contact: '' })
  if (!answered) return
  const editor = await doneBy(work, ground, answered.by, answered.hoursAgo)
  await answerMistake(editor, id, answered.state, answered.answer)
}

/** Work of one of the sample staff, so many hours before the city's first moment. */
async function doneBy(work: Work, { staff }: Ground, userName: string, hoursAgo: number): Promise<Work> {
  return beginWork({
    db: work.db,
    actor: await actorFor(work.db, named(staff, userName), today(work.now)),
    now: hoursFrom(work.now, -hoursAgo),
    channel: 'web',
  })
}

const hoursFrom = (moment: Date, hours: number) => new Date(moment.getTime() + hours * anHour)
