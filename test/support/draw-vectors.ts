import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { commitmentOf } from '#platform/lots/lots.ts'
import { sha256 } from '#platform/lots/sha256.ts'
import type { DrawEntry, DrawResult } from '#engines/enrolment/rules/draw.ts'

/** Draws written down with everything that follows from them; not part of this repository. */
export const drawVectorsFile = '../shared/data/enrolment/draw-vectors.json'
export const areDrawVectorsHere = existsSync(drawVectorsFile)

const Vector = z
  .object({
    name: z.string(),
    draw: z.string(),
    secret: z.string(),
    salt: z.string(),
    capacity: z.int(),
    lanes: z.array(z.object({ id: z.string(), seats: z.int() })).default([]),
    release: z.boolean().default(true),
    entries: z
      .array(z.object({ code: z.string(), seats: z.int(), weight: z.int(), lanes: z.array(z.string()).default([]) }))
      .optional(),
    expect: z.record(z.string(), z.unknown()),
  })
  .transform(({ expect: wanted, entries = generated(), ...terms }) => ({ ...terms, entries, wanted }))
export type DrawVector = z.output<typeof Vector>

export const readDrawVectors = (): DrawVector[] =>
  areDrawVectorsHere ? z.array(Vector).parse(JSON.parse(readFileSync(drawVectorsFile, 'utf8'))) : []

/** Code, seats, weight and lanes as the rule of the largest vector says. */
function generated(): DrawEntry[] {
  const lanes = Object.entries({ A: 5, B: 7, C: 11 })
  return Array.from({ length: 2000 }, (_, at) => at + 1).map((i) => ({
    code: `TB${String(i).padStart(4, '0')}`,
    seats: 1 + (i % 4),
    weight: 1 + (i % 3),
    lanes: lanes.flatMap(([lane, every]) => (i % every === 0 ? [lane] : [])),
  }))
}

const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('')

/** What a vector asks of a result, field by field, from what was made. */
export function asAsked({ draw, secret, wanted }: DrawVector, result: DrawResult): Record<string, unknown> {
  const pairs = result.admitted.map(({ code, lane }) => [code, lane])
  const made: Record<string, unknown> = {
    ...result,
    commitment: commitmentOf(draw, secret),
    admitted: pairs,
    firstTen: result.order.slice(0, 10),
    admittedCount: pairs.length,
    waitingCount: result.waiting.length,
    orderHash: sha256(lines(result.order)),
    admittedHash: sha256(lines(pairs.map((pair) => pair.join('\t')))),
  }
  return Object.fromEntries(Object.keys(wanted).map((field) => [field, made[field]]))
}
