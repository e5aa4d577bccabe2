import {
  addSessions,
  getOffering,
  type Offering,
  plannedRows,
  type SessionPlan,
  spanOf,
} from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { fingerprint } from '#platform/keys/fingerprint.ts'
import { Refusal } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import { within, type Work } from '#platform/work.ts'
import { marksOfKeys, putMarks } from '../../queries/imports/imports.ts'
import type { MeantDate, MeantRow } from '../../rules/imports/meant.ts'
import { faulty, type RowTold, written } from '../../rules/imports/report.ts'
import type { ImportMark } from '../../tables.ts'
import { importWords as words } from '../../words/imports.ts'
import { audienceText } from '../../words/audience.ts'
import { planFromTemplate } from '../desk/new-offering.ts'
import { leftOut } from '../../rules/imports/calendar-entry.ts'

export interface Carrying {
  readonly importId: string
  readonly keyring: Keyring
  readonly rows: readonly MeantRow[]
}

/** A meeting that an organiser has moved or called off in their calendar since it was taken over. */
export interface Later {
  readonly key: string
  readonly row: number
  readonly sessionId: string
  readonly date: MeantDate
}

export interface Carried {
  readonly rows: readonly RowTold[]
  /** To be done when all else is written: who has a place is told of it. */
  readonly later: readonly Later[]
}

/** More sessions than that are planned by nobody in one go. */
export const mostDates = 2000

/**
 * Makes of every row what it asks for, each alone: one that is refused leaves the others. Runs inside a transaction; a dry
 * run is this very thing, rolled back, so that it promises nothing that is not done afterwards.
 */
export async function carryOut(work: Work, { importId, keyring, rows }: Carrying): Promise<Carried> {
  const told: RowTold[] = []
  const later: Later[] = []
  const planned = await withDates(work, rows)
  const named = namesOf(keyring)
  const keys = planned.flatMap(({ meant, dates }) => [
    named.offering(meant),
    ...dates.map((date) => named.date(meant, date)),
  ])
  const marks = await marksOfKeys(work.db, [...new Set(keys)])
  const ground: RunGround = { importId, named, marks, rowOf: new Map(), made: 0 }
  for (const one of planned) {
    const done = await carryRow(work, one, ground)
    told.push(done.told)
    later.push(...done.later)
  }
  return { rows: told, later }
}

interface RunGround {
  readonly importId: string
  readonly named: ReturnType<typeof namesOf>
  readonly marks: Map<string, ImportMark>
  /** Which row of this file made what: a row that stands twice is told so. */
  readonly rowOf: Map<string, number>
  made: number
}

/** By what rows are known again. */
const namesOf = (keyring: Keyring) => {
  const nameOf = (value: string) => fingerprint(keyring, 'events.import', value)
  return {
    offering: ({ name }: MeantRow) => nameOf(`o|${name}`),
    date: ({ name, placeId = '-' }: MeantRow, { when, occurrence }: MeantDate) =>
      nameOf(occurrence === undefined ? `s|${name}|${when.day}T${when.from}|${placeId}` : `u|${name}|${occurrence}`),
  }
}

interface Planned {
  readonly meant: MeantRow
  readonly dates: readonly MeantDate[]
}

/** The meetings of each row that still lie ahead; rules become rows by the calendar of the city. */
async function withDates({ db, now }: Work, rows: readonly MeantRow[]): Promise<Planned[]> {
  const planned: Planned[] = []
  for (const meant of rows) {
    const dates = 'rule' in meant.dates ? await datesByRule(db, meant.dates) : meant.dates
    planned.push({ meant, dates: dates.filter(({ when }) => spanOf(when).startsAt > now) })
  }
  return planned
}

async function datesByRule(
  db: Work['db'],
  { rule, from, minutes }: Extract<MeantRow['dates'], { readonly rule: unknown }>,
): Promise<MeantDate[]> {
  const { rows } = await plannedRows(db, { rule, from, minutes, meeting: {} })
  return rows.flatMap(({ when }) => (when ? [{ when, revision: 0, cancelled: false }] : []))
}

interface Done {
  readonly told: RowTold
  readonly later: readonly Later[]
}

async function carryRow(work: Work, planned: Planned, ground: RunGround): Promise<Done> {
  const { meant, dates } = planned
  if (dates.length === 0) return failed(meant, words.noDays)
  ground.made += dates.length
  if (ground.made > mostDates) return failed(meant, words.tooManyDates(number(mostDates)))
  try {
    return await work.db.transaction((db) => makeRow(within(db, work), planned, ground))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return failed(meant, error.reason)
  }
}

const failed = ({ row, title }: MeantRow, reason: Parameters<typeof written>[0]): Done => ({
  told: faulty(row, title, { reason }),
  later: [],
})

async function makeRow(work: Work, { meant, dates }: Planned, ground: RunGround): Promise<Done> {
  const { named, marks } = ground
  const known = dates.flatMap((date) => {
    const mark = marks.get(named.date(meant, date))
    return mark ? [{ date, mark }] : []
  })
  const fresh = dates.filter((date) => !date.cancelled && !marks.has(named.date(meant, date)))
  const later = known.flatMap(({ date, mark }): Later[] =>
    mark.sessionId !== null && date.revision > mark.revision
      ? [{ key: mark.key, row: meant.row, sessionId: mark.sessionId, date }]
      : [],
  )
  if (fresh.length === 0) return { told: toldKnown(meant, ground, { known, later }), later }
  const before = marks.get(named.offering(meant))
  const offering = before ? await getOffering(work.db, before.offeringId) : await planOf(work, meant, fresh)
  const rows = fresh.map(({ when }): SessionPlan => ({ when, placeId: meant.placeId, outdoor: meant.outdoor }))
  const { sessions } = await addSessions(work, offering.id, { rows })
  await keepMarks(work, ground, { meant, offering, fresh, sessions })
  const doubts = doubtsOf(meant, dates, { fresh: fresh.length, known: known.length })
  return { told: toldNew(meant, { offering, fresh, isNew: before === undefined, doubts, later }), later }
}

const doubtsOf = ({ doubts }: MeantRow, dates: readonly MeantDate[], count: { fresh: number; known: number }) => {
  const left = dates.length - count.fresh - count.known
  return [...doubts, ...(left > 0 ? [leftOut(left)] : [])].map(written)
}

/** The offering of a row, as its template begins; a draft that its unit looks at before it is published. */
function planOf(work: Work, meant: MeantRow, fresh: readonly MeantDate[]): Promise<Offering> {
  const { template, audience, title, titleEn, outdoor, organiserId, programmeId } = meant
  const [first] = fresh.map(({ when }) => when).toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const { day, from, minutes } = first ?? { day: today(work.now), from: template.from, minutes: template.minutes }
  return planFromTemplate(
    work,
    { ...template, audience, outdoor },
    {
      title: { fa: title, ...(titleEn && { en: titleEn }) },
      summary: meant.summary === undefined ? undefined : { fa: meant.summary },
      programme: programmeId,
      organiser: organiserId,
      zone: meant.zoneId,
      place: meant.placeId,
      seats: meant.seats,
      price: meant.price,
      access: accessOf(meant),
      first: day,
      from,
      minutes,
      opens: today(work.now),
      once: undefined,
    },
  )
}

const accessOf = ({ stepFree }: MeantRow) => (stepFree === undefined ? '' : stepFree ? 'yes' : 'no')

interface Made {
  readonly meant: MeantRow
  readonly offering: Offering
  readonly fresh: readonly MeantDate[]
  readonly sessions: readonly { readonly id: string }[]
}

async function keepMarks({ db, now }: Work, ground: RunGround, { meant, offering, fresh, sessions }: Made) {
  const { importId, named, marks, rowOf } = ground
  const base = { importId, offeringId: offering.id, enrolmentId: null, at: now }
  const rows: ImportMark[] = [
    { ...base, key: named.offering(meant), sessionId: null, revision: 0 },
    ...fresh.map((date, at) => ({
      ...base,
      key: named.date(meant, date),
      sessionId: sessions[at]?.id ?? null,
      revision: date.revision,
    })),
  ]
  await putMarks(db, rows)
  for (const row of rows) {
    if (!marks.has(row.key)) rowOf.set(row.key, meant.row)
    marks.set(row.key, marks.get(row.key) ?? row)
  }
}

interface Known {
  readonly known: readonly { readonly mark: ImportMark }[]
  readonly later: readonly Later[]
}

function toldKnown({ row, title, doubts }: MeantRow, { rowOf }: RunGround, { known, later }: Known): RowTold {
  const twin = known.flatMap(({ mark: { key } }) => rowOf.get(key) ?? [])[0]
  const more = twin === undefined ? [] : [words.sameAs(number(twin))]
  const becomes = later.length > 0 ? words.changes(number(later.length)) : undefined
  return {
    row,
    title,
    outcome: later.length > 0 ? 'new' : 'known',
    doubts: [...doubts, ...more].map(written),
    faults: [],
    ...(becomes && { becomes: written(becomes) }),
  }
}

interface New {
  readonly offering: Offering
  readonly fresh: readonly MeantDate[]
  readonly isNew: boolean
  readonly doubts: RowTold['doubts']
  readonly later: readonly Later[]
}

function toldNew({ row, title, audience }: MeantRow, { offering, fresh, isNew, doubts, later }: New): RowTold {
  const starts = fresh.map(({ when }) => spanOf(when).startsAt).toSorted((a, b) => a.getTime() - b.getTime())
  const [first] = starts
  const meetings = words.sessions(number(fresh.length), shortMoment(first ?? offering.createdAt))
  const moved = later.length > 0 ? [words.changes(number(later.length))] : []
  return {
    row,
    title,
    outcome: 'new',
    becomes: written(isNew ? words.newOffering(meetings) : words.addedTo(meetings)),
    doubts: [...doubts, ...(isNew ? [words.forWhom(audienceText(audience))] : []), ...moved].map(written),
    faults: [],
    to: `/desk/offerings/${offering.code}`,
  }
}
