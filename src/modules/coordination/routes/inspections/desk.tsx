import { findMatterOfCode, inspectCommitments, lookAt } from '#engines/commitment/index.ts'
import { zoneChoices } from '#city/zones/choices.ts'
import { instantAt, today, wallTime } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { wasDone } from '#platform/forms/once.ts'
import { router, see, tell, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { isForPrograms, problem } from '#platform/http/problem.ts'
import { inLocale } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { judgeVisit } from '../../actions/inspections.ts'
import { codeForm, queueQuery, visitForm, type VisitSent } from '../../forms/inspections.ts'
import { EntryPage } from '../../pages/inspections/entry.tsx'
import { InspectionQueue } from '../../pages/inspections/queue.tsx'
import { VisitPage } from '../../pages/inspections/visit.tsx'
import { inspectionWords as words } from '../../words/inspections.ts'
import { takeIn } from '../due/uploads.ts'
import { queueFor, thumbsOf } from './queue.ts'
import { printedQueue } from './sheet.ts'
import { noParts, type PlacesOfParts } from './spots.ts'
import { claimOf, positionFor } from './whole.ts'

const path = '/:id{[0-9a-f-]{36}}'

/**
 * `/desk/inspections`: what waits for an inspector, each claim with its verdict, and the list for where no network is.
 * Inspectors go where the rooms say that the parts of their matters lie.
 */
export function inspectionsRoom(placesOf: PlacesOfParts = noParts) {
  const desk = router()
  desk.use(async (c, next) => {
    demand(c.var.work.actor, inspectCommitments, anywhere)
    await next()
  })
  desk.get('/', (c) => showQueue(c, placesOf))
  desk.get('/sheet.pdf', async (c) => {
    const { rows } = await queueFor(c.var.work, queueQuery.parse(c.req.query()), placesOf)
    return printedQueue(c, rows)
  })
  desk.get('/entry', (c) => showEntry(c, blank()))
  desk.post('/entry', findClaim)
  desk.get(path, (c) => showVisit(c, placesOf))
  desk.post(path, (c) => judge(c, placesOf))
  return desk
}

async function showQueue(c: Visit, placesOf: PlacesOfParts) {
  const { work } = c.var
  const query = queueQuery.parse(c.req.query())
  const { rows, hasMore } = await queueFor(work, query, placesOf)
  const [thumbs, zones] = [await thumbsOf(work, rows), await zoneChoices(work.db, today(work.now))]
  const typed = { zone: query.zone ?? '', lat: c.req.query('lat') ?? '', lon: c.req.query('lon') ?? '' }
  const props = { rows, hasMore, thumbs, zones, form: blank(typed), sheet: sheetAddress(typed) }
  return c.render(() => <InspectionQueue {...props} />, { title: words.title })
}

const sheetAddress = (typed: Readonly<Record<string, string>>) => {
  const kept = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ''))
  return kept.size === 0 ? '/desk/inspections/sheet.pdf' : `/desk/inspections/sheet.pdf?${kept.toString()}`
}

const showEntry = (c: Visit, form: Form) => c.render(() => <EntryPage form={form} />, { title: words.enterPaper })

/** A code off a sheet leads to its claim; whoever may not see that finds nothing here either. */
async function findClaim(c: Visit) {
  demand(c.var.work.actor, inspectCommitments, anywhere)
  const sent = await submit(c, codeForm, async ({ code }) => {
    const { db } = c.var.work
    const matter = await findMatterOfCode(db, code.matter)
    const found = matter && (await positionFor(db, matter.id, code.position))
    if (!found) throw refuse.invalid(words.noCode)
    return found.id
  })
  if (sent.sent) return see(c, `/desk/inspections/${sent.result}`)
  c.status(422)
  return showEntry(c, sent.form)
}

async function showVisit(c: Visit, placesOf: PlacesOfParts, failed?: Form) {
  const { work, locale } = c.var
  const look = await lookAt(work, idOf(c))
  const claim = await claimOf(work, look, placesOf)
  const { hour, minute } = wallTime(work.now)
  const first = {
    ...dateParts('on', today(work.now), locale),
    at: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    where: claim.spot.place ? inLocale(claim.spot.place.name, 'fa') : '',
  }
  return c.render(() => <VisitPage look={look} claim={claim} form={failed ?? blank(first)} />, {
    title: look.commitment.statement,
  })
}

/** As a form of the page, and as the phone sends later what it kept: with a key of its own, so that twice is once. */
async function judge(c: Visit, placesOf: PlacesOfParts) {
  const { work } = c.var
  const id = idOf(c)
  demand(work.actor, inspectCommitments, anywhere)
  const sent = await submit(c, visitForm, (visit) => record(c, id, visit))
  if (sent.sent && isForPrograms(c)) {
    tell(c, words.recorded)
    return c.body(null, 204)
  }
  if (sent.sent) return see(c, '/desk/inspections', words.recorded)
  if (isForPrograms(c)) return problem(c, { kind: 'invalid', status: 422, detail: whatIsWrong(sent.form) })
  c.status(422)
  return showVisit(c, placesOf, sent.form)
}

async function record(c: Visit, id: string, { files, on, lat, lon, amount, unit, ...visit }: VisitSent) {
  const { work } = c.var
  if (await wasDone(work, visit.once)) return
  const { what, once: key, seen } = visit
  const position = lat === undefined || lon === undefined ? undefined : { latitude: lat, longitude: lon }
  await takeIn(c, id, { files, alt: what.slice(0, mostAlt), key, seen, withVerdict: true, position })
  const measure = amount === undefined ? undefined : { amount, unit: unit ?? '' }
  await judgeVisit(work, id, { ...visit, measure, position, at: instantAt(on, visit.at) })
}

const whatIsWrong = ({ refusal, problems }: Form) => refusal ?? problems[0]?.[1] ?? words.notInspectors

/** What was seen is what the photographs show, to those who do not see them. */
const mostAlt = 300
