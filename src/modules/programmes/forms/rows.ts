import { z } from 'zod'
import { typedKindNames, activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import type { ActivityKind } from '#city/facts/kinds.ts'
import type { NewActivity } from '#city/programmes/rules.ts'
import { whyNotActivity, whyNotHere } from '#city/programmes/rules.ts'
import type { Place } from '#city/places/tables.ts'
import { parseDate } from '#platform/calendar/parse.ts'
import type { Shape } from '#platform/exports/read-rows.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import type { Text } from '#platform/locale.ts'
import { clean } from '#platform/text/clean.ts'
import { numeral } from '#platform/text/digits.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { isProblem } from '#platform/text/problem.ts'
import { key } from '#platform/text/tokens.ts'
import { words as city } from '#city/programmes/words.ts'
import { deskWords } from '../words/desk.ts'
import { mostPeople } from './activity.ts'
import type { RecordingGround } from './ground.ts'

/** The columns of a file of activities. */
export const activityColumns = {
  kind: { label: deskWords.kind, also: ['گونه', 'نوع', 'kind'], type: 'text', required: true },
  on: { label: deskWords.on, also: ['تاریخ', 'date'], type: 'date', required: true },
  people: { label: deskWords.people, also: ['نفر', 'حاضران', 'people'], type: 'integer' },
  zone: { label: deskWords.zone, also: ['منطقه', 'محله', 'district'], type: 'text' },
  place: { label: deskWords.place, also: ['محل'], type: 'text' },
  note: { label: deskWords.note, type: 'text' },
} as const satisfies Shape

export const mostRows = 500

/** An activity as somebody wrote it: kind, zone and place still by their names. */
export interface WrittenRow {
  readonly kind: string
  readonly on: string
  readonly people?: number | undefined
  readonly zone?: string | undefined
  readonly place?: string | undefined
  readonly note?: string | undefined
}

export interface RowsGround extends RecordingGround {
  /** Places by the key of a name or by their code. */
  readonly places: ReadonlyMap<string, readonly Pick<Place, 'id' | 'code'>[]>
}

type Read = { readonly activity: NewActivity } | { readonly problem: Text }

/** What a written row means, or the first thing wrong with it. */
export function readActivity(row: WrittenRow, ground: RowsGround): Read {
  const kind = kindCalled(row.kind)
  if (!kind) return { problem: deskWords.noSuchKind(row.kind) }
  const where = zoneOf(row.zone, ground)
  if ('problem' in where) return where
  const place = placeOf(row.place, ground)
  if ('problem' in place) return place
  const note = row.note === undefined ? '' : clean(row.note, { multiline: true }).text.slice(0, 500)
  const { on, people } = row
  const obstacle = whyNotRow(ground, { kind, on, people, chain: where.chain })
  if (obstacle) return { problem: obstacle }
  return { activity: { kind, on, people, zoneId: where.id, placeId: place.id, ...(note !== '' && { note }) } }
}

interface Checked {
  readonly kind: ActivityKind
  readonly on: string
  readonly people: number | undefined
  readonly chain: readonly string[]
}

function whyNotRow({ programme, today }: RowsGround, { kind, on, people, chain }: Checked): Text | undefined {
  if (people !== undefined && (people < 0 || people > mostPeople)) return deskWords.tooManyPeople
  return (whyNotActivity(programme, { kind, on, people }, today) ?? whyNotHere(programme.zones, chain))?.reason
}

/** A kind by its own name or any of its labels. */
function kindCalled(typed: string): ActivityKind | undefined {
  const wanted = key(typed)
  return typedKindNames.find((name) => {
    const { label } = activityKinds[name]
    return [name, label.fa, label.en].some((each) => key(each) === wanted)
  })
}

type Found = { readonly id: string | undefined; readonly chain: readonly string[] } | { readonly problem: Text }

const nowhere: Found = { id: undefined, chain: [] }

/** A zone by its code, its name, or a district by its number. */
function zoneOf(typed: string | undefined, { zones, mayWholeCity }: RowsGround): Found {
  if (typed === undefined || typed.trim() === '') return mayWholeCity ? nowhere : { problem: deskWords.needsAZone }
  const wanted = key(typed)
  const found = zones.find(
    ({ code, nameKey, name, kind }) =>
      code === typed.trim().toLowerCase() ||
      nameKey === wanted ||
      (name.en !== undefined && key(name.en) === wanted) ||
      (kind === 'district' && code === `d${wanted.padStart(2, '0')}`),
  )
  return found ? { id: found.id, chain: found.chain } : { problem: deskWords.noSuchZone(typed) }
}

function placeOf(
  typed: string | undefined,
  { places }: RowsGround,
): { readonly id: string | undefined } | { readonly problem: Text } {
  if (typed === undefined || typed.trim() === '') return { id: undefined }
  const found = places.get(placeKey(typed)) ?? []
  if (found.length > 1) return { problem: deskWords.manyPlaces(typed) }
  return found[0] ? { id: found[0].id } : { problem: deskWords.noSuchPlace(typed) }
}

/** By what a place is looked up: letters and digits only, so that spelling does not matter. */
export const placeKey = (typed: string) => key(typed)

const cells = z.array(z.string().max(600)).max(50).default([])

/** The form of several rows: a list for each column, in the order of the rows. */
const columns = z.object({
  once: onceKey,
  kind: cells,
  on: cells,
  people: cells,
  zone: cells,
  place: cells,
  note: cells,
})

/** Several rows, as their form sends them; what is wrong with a row is told of `row-3`. */
export const rowsForm = (ground: RowsGround) =>
  columns.transform((sent, context) => {
    const activities: NewActivity[] = []
    for (const at of sent.kind.keys()) {
      const read = readTyped(sent, at, ground)
      if (read === undefined) continue
      if ('activity' in read) activities.push(read.activity)
      else
        context.addIssue({
          code: 'custom',
          path: [`row-${at + 1}`],
          ...because(city.inRow(numeral(at + 1), read.problem)),
        })
    }
    if (activities.length === 0 && context.issues.length === 0) {
      context.addIssue({ code: 'custom', path: ['row-1'], ...because(deskWords.noRows) })
    }
    return { once: sent.once, activities }
  })

/** A row as it was typed; nothing when only its zone was left as it stood. */
function readTyped(sent: z.output<typeof columns>, at: number, ground: RowsGround): Read | undefined {
  const cell = (column: readonly string[]) => column[at]?.trim() ?? ''
  const written = { kind: cell(sent.kind), on: cell(sent.on), place: cell(sent.place), note: cell(sent.note) }
  const people = cell(sent.people)
  if ([...Object.values(written), people].every((each) => each === '')) return undefined
  const [on, count] = [parseDate(written.on), people === '' ? undefined : parseInteger(people)]
  if (isProblem(on)) return { problem: on.reason }
  if (isProblem(count)) return { problem: count.reason }
  return readActivity({ ...written, on, people: count, zone: cell(sent.zone) }, ground)
}

/** Rows that were checked and wait to be recorded. */
export const checkedRows = z.object({
  once: onceKey,
  rows: z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'no JSON' })
        return z.NEVER
      }
    })
    .pipe(
      z
        .array(
          z.object({
            kind: z.string().refine(isActivityKind),
            on: z.iso.date(),
            people: z.int().min(0).max(mostPeople).optional(),
            zoneId: z.uuid().optional(),
            placeId: z.uuid().optional(),
            note: z.string().max(500).optional(),
          }),
        )
        .min(1)
        .max(mostRows),
    ),
})
