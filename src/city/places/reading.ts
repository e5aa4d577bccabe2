import { z } from 'zod'
import { region } from '#city/zones/region.ts'
import type { DegreeBox } from '#platform/maps/metres.ts'
import type { PublicPosition } from './rules.ts'

/** A map around a published position: its whole circle, and at least four hundred metres of the city. */
export function frameAround({ at, accuracy }: Pick<PublicPosition, 'at' | 'accuracy'>) {
  const reach = Math.max(400, accuracy * 1.5)
  const [x, y] = region.frame.toMetres(at)
  const [west, south] = region.frame.toDegrees([x - reach * 1.5, y - reach])
  const [east, north] = region.frame.toDegrees([x + reach * 1.5, y + reach])
  const box: DegreeBox = [west, south, east, north]
  return { box, width: 450, height: 300 }
}

/** Reads `west,south,east,north` in degrees; undefined when it is no box. */
export function readBox(text: string): DegreeBox | undefined {
  const { data } = Box.safeParse(text.split(',').map(Number))
  return data && data[0] < data[2] && data[1] < data[3] ? data : undefined
}

const Box = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** What the address of the public list may say. */
export const placeQuery = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  kind: z.string().max(40).optional().catch(undefined),
  zone: z.uuid().optional().catch(undefined),
  after: z.string().max(300).optional().catch(undefined),
})
export type PlaceQuery = z.output<typeof placeQuery>
