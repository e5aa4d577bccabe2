import { z } from 'zod'
import { cleanText, optionalText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { parsed } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { parseNumber } from '#platform/text/numbers.ts'
import type { Choices } from './import/report.ts'
import { zoneKinds } from './tables.ts'

/** The systems offered to choose from; others are read when a file names them. */
export const offeredCrs = ['EPSG:4326', 'EPSG:32638', 'EPSG:23038', 'EPSG:32639', 'EPSG:3857'] as const

const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

export const uploadForm = z.object({
  file: z.instanceof(File),
  kind: z.enum(zoneKinds),
  source: cleanText(200),
  licence: optionalText(100),
  attribution: optionalText(200),
  partial: ticked,
})

export const crsForm = z.object({ crs: z.enum(offeredCrs), swap: ticked })

/** How many control points the form has room for. */
export const controlRows = [1, 2, 3, 4] as const

const coordinate = z
  .string()
  .default('')
  .transform((typed) => asciiDigits(typed).trim().replace(',', '.'))
  .pipe(z.union([z.literal(''), parsed(parseNumber)]))

const controlRow = z.object({ place: z.string().max(20).default(''), x: coordinate, y: coordinate })

/** Rows `point1.place`, `point1.x`, `point1.y` and on; a row without a place, or without both numbers, is no point. */
export const controlForm = z
  .object({ point1: controlRow, point2: controlRow, point3: controlRow, point4: controlRow.optional() })
  .transform((rows) =>
    Object.values(rows).flatMap((row) =>
      row && row.place !== '' && typeof row.x === 'number' && typeof row.y === 'number'
        ? [{ place: row.place, read: [row.x, row.y] as const }]
        : [],
    ),
  )

const column = z
  .string()
  .max(200)
  .optional()
  .transform((name) => (name === '' ? undefined : name))

export const columnsForm = z.object({ code: column, name: column, parent: column, population: column })

/** What was decided about rows, as `row-7: keep | leave | new | <id of a zone>`. */
export const rowsForm = z.record(z.string(), z.unknown()).transform((fields): Choices => {
  const decided = Object.entries(fields).flatMap(([name, value]): [number, string][] => {
    const row = /^row-(\d{1,6})$/.exec(name)?.[1]
    return row !== undefined && typeof value === 'string' && value !== '' ? [[Number(row), value]] : []
  })
  const rowsOf = (answer: string) => decided.filter(([, value]) => value === answer).map(([row]) => row)
  const told = decided.filter(([, value]) => value === 'new' || z.uuid().safeParse(value).success)
  return {
    kept: rowsOf('keep'),
    left: rowsOf('leave'),
    assigned: Object.fromEntries(told.map(([row, value]) => [row, value === 'new' ? '' : value])),
  }
})

export const partialForm = z.object({ partial: z.enum(['yes', 'no']) })

export const publicationForm = z.object({ from: dateInput(), confirmed: ticked })

const place = z.string().transform((typed) => Number(asciiDigits(typed)))

export const tileForm = z.object({
  zone: z.uuid(),
  column: place.pipe(z.int().min(1).max(30)),
  row: place.pipe(z.int().min(1).max(30)),
})
