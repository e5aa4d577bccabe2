import { z } from 'zod'
import { dueList, inspectors, mattersById } from '#engines/commitment/index.ts'
import { router } from '#platform/http/env.ts'
import { greatCircle } from '#platform/maps/metres.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { FieldList, type FieldRow } from '../../pages/due/field-list.tsx'
import { letterWords } from '../../words/letters.ts'

export const visits = router()

const coordinate = (most: number) =>
  z
    .string()
    .transform((typed) => Number(asciiDigits(typed).replace('٫', '.')))
    .pipe(z.number().min(-most).max(most))
    .optional()
    .catch(undefined)

const Query = z.object({ lat: coordinate(90), lon: coordinate(180) })

const mostVisits = 100

/** The inspectors' queue as a sheet to take along: nearest first where the inspector says where they stand. */
visits.get('/visits', async (c) => {
  const { work, publicUrl } = c.var
  const { lat, lon } = Query.parse(c.req.query())
  const { rows } = await dueList(work, { holderIds: [inspectors], most: mostVisits })
  const places = await mattersById(work.db, [...new Set(rows.map(({ matter }) => matter.id))])
  const metresTo = (matterId: string): number | undefined => {
    const place = places.find(({ id }) => id === matterId)
    if (lat === undefined || lon === undefined) return undefined
    if (!place || place.latitude === null || place.longitude === null) return undefined
    return Math.round(greatCircle([lon, lat], [place.longitude, place.latitude]))
  }
  const listed: FieldRow[] = rows.map((row) => ({ ...row, metres: metresTo(row.matter.id) }))
  const nearest = listed.toSorted((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || 0)
  const from = { lat: c.req.query('lat') ?? '', lon: c.req.query('lon') ?? '' }
  return c.render(() => <FieldList rows={lat === undefined ? listed : nearest} publicUrl={publicUrl} from={from} />, {
    title: letterWords.fieldList,
  })
})
