import { z } from 'zod'
import { callOffSession, changeSessions, enrolmentPermissions, getSession, whenOf } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, daysBetween } from '#platform/calendar/jalali.ts'
import { once } from '#platform/forms/once.ts'
import { importCalendar } from '#platform/icalendar/read/import-calendar.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { cityZone } from '#platform/calendar/instant.ts'
import { fileImported } from '../../facts/desk.ts'
import { holdImport, setRevision, updateImport } from '../../queries/imports/imports.ts'
import { type Mapping, programmeColumns } from '../../rules/imports/columns.ts'
import { countOf, written } from '../../rules/imports/report.ts'
import { importWords as words } from '../../words/imports.ts'
import { carryOut, type Later } from './carry-out.ts'
import { type Content, contentOf, sealed } from './content.ts'
import { dryRun, rowsMeant } from './dry-run.ts'
import { demandSize, getOwnImport, keepFile, remap, reportOf, tableIn, type Upload } from './files.ts'

const { planOfferings } = enrolmentPermissions

/** Looks at a file of a programme or a calendar and keeps what was found; nothing of it is made yet. */
export async function takeFile(work: Work, keyring: Keyring, upload: Upload): Promise<string> {
  demand(work.actor, planOfferings, anywhere)
  demandSize(upload)
  const isCalendar = isCalendarFile(upload)
  const content = isCalendar ? await calendarIn(work, upload) : await tableIn(upload, programmeColumns)
  return keepFile(work, keyring, upload, {
    kind: isCalendar ? 'calendar' : 'programme',
    content,
    look: (importId) => dryRun(work, { importId, keyring, content }),
  })
}

/** By its content; what calls itself a calendar and is none is told so by the reader. */
function isCalendarFile({ fileName, bytes }: Upload): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\uFEFF/, '')
  return /^\s*BEGIN:VCALENDAR/i.test(start) || /\.ics$/i.test(fileName)
}

const years = 2

async function calendarIn({ now }: Work, { bytes, choices }: Upload): Promise<Content> {
  const from = today(now)
  const reading = await importCalendar(bytes, {
    zone: cityZone,
    days: { from, until: addDays(from, years * 365) },
  })
  const { entries, problems } = reading
  return {
    reading: {
      entries: entries.map((entry) => ({ ...entry, doubts: entry.doubts.map(written) })),
      problems: problems.map((one) => ({ ...one, reason: written(one.reason) })),
    },
    mapping: {},
    choices,
    report: [],
  }
}

/** Reads the columns otherwise and looks again. */
export async function readOtherwise(work: Work, keyring: Keyring, id: string, mapping: Mapping): Promise<void> {
  demand(work.actor, planOfferings, anywhere)
  const row = await getOwnImport(work, id)
  await remap(work, keyring, row, { mapping, look: (content) => dryRun(work, { importId: id, keyring, content }) })
}

interface Order {
  readonly key: string | undefined
  readonly keyring: Keyring
  /** The rows that were ticked. */
  readonly picked: ReadonlySet<number>
}

/** Makes of the picked rows what they ask for; done twice, it is done once. */
export async function takeOver(work: Work, id: string, { key, keyring, picked }: Order): Promise<void> {
  demand(work.actor, planOfferings, anywhere)
  const row = await getOwnImport(work, id)
  const content = contentOf(keyring, row)
  if (picked.size === 0) throw refuse.invalid(words.nothingPicked)
  const later = await once(work, key, z.array(LaterShape), async (held) => {
    const own = await holdImport(held.db, id)
    if (own?.doneAt !== null) throw refuse.conflict(words.alreadyDone)
    const { meant, faulty: wrong } = await rowsMeant(held, content)
    const chosen = meant.filter((one) => picked.has(one.row))
    const behalf: Work = { ...held, onBehalfOf: content.choices['organiser'] }
    const carried = await carryOut(behalf, { importId: id, keyring, rows: chosen })
    const report = reportOf(content, wrong, carried.rows)
    const made = countOf(report, 'made')
    await updateImport(held.db, id, { doneAt: held.now, made, content: sealed(keyring, id, { ...content, report }) })
    const detail = { importId: id, made, known: countOf(report, 'known'), left: countOf(report, 'wrong', 'left') }
    await held.announce(fileImported, detail, { organisationId: content.choices['organiser'] })
    return [...carried.later]
  })
  const refused: (readonly [row: number, refusal: Refusal])[] = []
  for (const one of later) {
    const refusal = await follow(work, one)
    if (refusal) refused.push([one.row, refusal])
  }
  if (refused.length > 0) await tellRefused(work, { id, keyring, refused })
}

interface Refused {
  readonly id: string
  readonly keyring: Keyring
  readonly refused: readonly (readonly [row: number, refusal: Refusal])[]
}

/** What could not be moved or called off stands in the report, with the reason. */
async function tellRefused(work: Work, { id, keyring, refused }: Refused): Promise<void> {
  const content = contentOf(keyring, await getOwnImport(work, id))
  const report = content.report.map((one) => {
    const faults = refused.flatMap(([row, { reason }]) => (row === one.row ? [{ reason: written(reason) }] : []))
    return faults.length > 0 ? { ...one, outcome: 'wrong' as const, faults: [...one.faults, ...faults] } : one
  })
  await updateImport(work.db, id, {
    made: countOf(report, 'made'),
    content: sealed(keyring, id, { ...content, report }),
  })
}

const LaterShape = z.object({
  key: z.string(),
  row: z.number(),
  sessionId: z.uuid(),
  date: z.object({
    when: z.object({ day: z.string(), from: z.string(), minutes: z.number() }),
    revision: z.number(),
    cancelled: z.boolean(),
  }),
})

/** Moves or calls off what the organiser has moved or called off, or says why not. */
async function follow(
  work: Work,
  { key, sessionId, date }: Pick<Later, 'key' | 'sessionId'> & { readonly date: z.output<typeof LaterShape>['date'] },
) {
  try {
    await followed(work, sessionId, date)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  await transact(work, ({ db, now }) => setRevision(db, key, date.revision, now))
  return undefined
}

async function followed(work: Work, sessionId: string, { when, cancelled }: z.output<typeof LaterShape>['date']) {
  const reason = words.changedInCalendar
  if (cancelled) return callOffSession(work, sessionId, { code: 'organiser', reason })
  const was = whenOf(await getSession(work.db, sessionId))
  const shiftDays = was ? daysBetween(was.day, when.day) : 0
  const change = { shiftDays, from: when.from, minutes: when.minutes }
  await changeSessions(work, sessionId, 'this', { change, reason })
}
