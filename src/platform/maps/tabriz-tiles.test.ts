import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { localFrame } from './metres.ts'
import { tileLayout } from './tiles.ts'

const file = '../shared/data/geo/tabriz-districts.json'
const isThere = existsSync(file)
if (!isThere) process.stderr.write(`The list of districts is not here (${file}): its test is skipped.\n`)

const Districts = z.object({
  districts: z.array(
    z.object({
      number: z.number(),
      approx_centroid: z.object({ lat: z.number(), lon: z.number() }),
      tile: z.array(z.number()),
    }),
  ),
})

const code = (number: number) => String(number).padStart(2, '0')

test.skipIf(!isThere)('the ten districts fall on the tiles of the list, at a cost of 1.866', () => {
  const { districts } = Districts.parse(JSON.parse(readFileSync(file, 'utf8')))
  const { toMetres } = localFrame([46.2919, 38.0742])
  const labels = new Map(
    districts.map(({ number, approx_centroid: { lon, lat } }) => [code(number), toMetres([lon, lat])]),
  )
  const { tiles, columns, rows, cost } = tileLayout(labels)
  expect([columns, rows, cost.toFixed(3)]).toEqual([4, 3, '1.866'])
  expect(Object.fromEntries(tiles)).toEqual(
    Object.fromEntries(districts.map(({ number, tile }) => [code(number), tile])),
  )
})
