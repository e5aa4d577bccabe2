import { type Draw, findDrawByCode, getOffering } from '#engines/enrolment/index.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { present, refuse } from '#platform/refusal.ts'
import { trackingCode } from '#platform/text/codes.ts'
import { drawsQuery } from '../../forms/draws.ts'
import { DrawPage } from '../../pages/draws/draw-page.tsx'
import { DrawsPage } from '../../pages/draws/draws-page.tsx'
import { publicDraws } from '../../queries/draws.ts'
import { findEntry } from '../../rules/draw-success.ts'
import { drawWords as words } from '../../words/draws.ts'
import { drawView, isPublic } from './draw-of.ts'

/** Everybody’s pages of draws, below `/draws`. */
export const draws = router()

const perPage = 30

draws.get('/', async (c) => {
  const { below } = drawsQuery.parse(c.req.query())
  const { rows, last } = cutPage(await publicDraws(c.var.work.db, below, perPage + 1), perPage)
  const next = last && listAddress('/draws', { below: last.id })
  return c.render(() => <DrawsPage draws={rows} next={next} />, { title: words.draws, description: words.lead })
})

draws.get('/:code', async (c) => {
  const { db } = c.var.work
  const view = await drawView(db, await drawOf(c))
  const said = c.req.query('entry') ?? ''
  const code = trackingCode(said)
  const found = typeof code === 'string' ? findEntry(view.entries, code, view.result) : undefined
  const props = { view, said, found, publicUrl: c.var.publicUrl }
  return c.render(() => <DrawPage {...props} />, {
    title: view.offering.title,
    description: words.lead,
    canonical: `/draws/${view.draw.code}`,
    indexed: said === '',
  })
})

/** The published list, byte for byte as it was hashed. */
draws.get('/:code/list.txt', async (c) => {
  const { list, code } = await drawOf(c)
  if (list === null) throw refuse.absent(words.entriesOpen)
  return c.body(list, 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': `inline; filename="${code}-list.txt"`,
  })
})

/** The result as a file: the place of each code in the order of the lots, and the lane it came in by. */
draws.get('/:code/result.csv', async (c) => {
  const { draw, result } = await drawView(c.var.work.db, await drawOf(c))
  if (!result) throw refuse.absent(words.hiddenStill)
  const laneOf = new Map(result.admitted.map(({ code, lane }) => [code, lane]))
  const lines = result.order.map((code, at) => `${at + 1},${code},${laneOf.get(code) ?? '-'}`)
  return c.body(['place,code,lane', ...lines, ''].join('\r\n'), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${draw.code}-result.csv"`,
  })
})

/** The draw of this code, if everybody may see it. */
async function drawOf(c: Visit): Promise<Draw> {
  const { db } = c.var.work
  const draw = present(await findDrawByCode(db, c.req.param('code') ?? ''), words.noSuchDraw)
  return present(isPublic(await getOffering(db, draw.offeringId)) ? draw : undefined, words.noSuchDraw)
}
