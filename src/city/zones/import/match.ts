import { areaInMetres, labelPoint } from '#platform/maps/geometry.ts'
import { shapeHash } from '#platform/maps/hash.ts'
import { areaOutside } from '#platform/maps/measure.ts'
import { distance, type LocalFrame, type Metres } from '#platform/maps/metres.ts'
import { inMetres, type Shape } from '#platform/maps/shape.ts'
import type { ZoneRow } from '#platform/maps/checks.ts'
import { key } from '#platform/text/tokens.ts'
import type { Change, RowVerdict } from './report.ts'

/** A zone as the edition in force draws it. */
export interface KnownZone {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly parent: string | undefined
  readonly population: number | undefined
  readonly shape: Shape | undefined
  readonly hash: string | undefined
}

export interface Match {
  readonly row: ZoneRow
  readonly known: KnownZone | undefined
  readonly verdict: RowVerdict
}

export interface Matched {
  readonly matches: readonly Match[]
  /** Rows that could be two zones, or zones that two rows could be. */
  readonly unclear: readonly { readonly row: number; readonly candidates: readonly string[] }[]
  readonly missing: readonly KnownZone[]
}

/** How far a name may have wandered and still be the same zone. */
const nameReach = 500

/** Recognises rows: by their shape, else by their code, else by name and place. Whatever could be two things is left aside. */
export function matchZones(
  rows: readonly ZoneRow[],
  known: readonly KnownZone[],
  frame: LocalFrame,
  assigned: Readonly<Record<number, string>> = {},
): Matched {
  const found = rows.map((row) => {
    const told = assigned[row.row]
    return {
      row,
      candidates: told === undefined ? candidatesFor(row, known, frame) : known.filter(({ id }) => id === told),
    }
  })
  const claims = new Map<string, number>()
  for (const { candidates } of found) {
    for (const { id } of candidates) claims.set(id, (claims.get(id) ?? 0) + 1)
  }
  const isClear = (candidates: readonly KnownZone[]) =>
    candidates.length <= 1 && candidates.every(({ id }) => claims.get(id) === 1)
  const clear = found.filter(({ candidates }) => isClear(candidates))
  const matches = clear.map(({ row, candidates }) => ({
    row,
    known: candidates[0],
    verdict: verdictFor(row, candidates[0], frame),
  }))
  return {
    matches,
    unclear: found
      .filter(({ candidates }) => !isClear(candidates))
      .map(({ row, candidates }) => ({ row: row.row, candidates: candidates.map(({ id }) => id) })),
    missing: known.filter(({ id }) => !claims.has(id)),
  }
}

function candidatesFor(row: ZoneRow, known: readonly KnownZone[], frame: LocalFrame): readonly KnownZone[] {
  const hash = shapeHash(row.shape)
  const byShape = known.filter((zone) => zone.hash === hash)
  if (byShape.length > 0) return byShape
  const byCode = known.filter(({ code }) => code === row.code)
  if (byCode.length > 0) return byCode
  const here = labelPoint(inMetres(row.shape, frame))
  return known.filter((zone) => key(zone.name) === key(row.name) && isNear(zone, here, frame))
}

/** A zone of a schematic lies nowhere yet: its name is all there is to know it by. */
const isNear = ({ shape }: KnownZone, here: Metres, frame: LocalFrame) =>
  shape === undefined || distance(labelPoint(inMetres(shape, frame)), here) <= nameReach

function verdictFor(row: ZoneRow, known: KnownZone | undefined, frame: LocalFrame): RowVerdict {
  if (!known) return { row: row.row, code: row.code, verdict: 'new', changes: [] }
  const changes = changesOf(row, known)
  const told = { row: row.row, code: known.code, verdict: changes.length === 0 ? 'same' : 'changed', changes } as const
  if (!changes.includes('shape') || !known.shape) return told
  const before = inMetres(known.shape, frame)
  return { ...told, moved: areaOutside(before, [inMetres(row.shape, frame)]) / areaInMetres(before) }
}

function changesOf(row: ZoneRow, known: KnownZone): Change[] {
  const changed: Record<Change, boolean> = {
    name: row.name !== known.name,
    shape: shapeHash(row.shape) !== known.hash,
    population: row.population !== undefined && row.population !== known.population,
    parent: row.parent !== undefined && row.parent !== known.parent,
  }
  return (['name', 'shape', 'population', 'parent'] as const).filter((change) => changed[change])
}
