import { z } from 'zod'
import { findProgramme } from '#city/programmes/queries.ts'
import { words as city } from '#city/programmes/words.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { present } from '#platform/refusal.ts'
import { listQuery } from '../forms/list.ts'
import { addressOf } from '../forms/query.ts'
import { ListPage } from '../pages/list-page.tsx'
import { ProgrammePage } from '../pages/programme-page.tsx'
import { listJsonLd, programmeJsonLd } from '../rules/json-ld.ts'
import { words } from '../words.ts'
import { detailOf } from './detail.ts'
import { exportList } from './export.ts'
import { listingOf, offersOf } from './listing.ts'
import { programmePdf } from './pdf.ts'
import { planPdf, showPlan } from './plan.tsx'

export const programmes = router()

const perPage = 24

programmes.get('/', async (c) => {
  const { db, now } = c.var.work
  const query = listQuery.parse(c.req.query())
  const [listing, offers] = await Promise.all([listingOf(db, query, perPage), offersOf(db, now)])
  return c.render(() => <ListPage query={query} listing={listing} offers={offers} />, {
    title: words.programmes,
    description: words.lead,
    canonical: addressOf('/programmes', query),
    jsonLd: listJsonLd(listing.programmes, c.var.publicUrl, c.var.locale),
  })
})

programmes.get('/list.csv', (c) => exportList(c, 'csv'))
programmes.get('/list.xlsx', (c) => exportList(c, 'xlsx'))
programmes.get('/plan', showPlan)
programmes.get('/plan.pdf', planPdf)

/** `/programmes/<slug>.pdf`: the same on paper. */
programmes.get('/:file{[^/]+\\.pdf}', async (c) => {
  const { db, now } = c.var.work
  const programme = await programmeOf(c, c.req.param('file').slice(0, -'.pdf'.length))
  return programmePdf(c, await detailOf(db, now, programme))
})

const Before = z.uuid().optional().catch(undefined)

programmes.get('/:slug', async (c) => {
  const { db, now } = c.var.work
  const programme = await programmeOf(c, c.req.param('slug'))
  const detail = await detailOf(db, now, programme, Before.parse(c.req.query('before')))
  const zones = programme.zones.flatMap((id) => detail.zones.get(id) ?? [])
  return c.render(() => <ProgrammePage {...detail} publicUrl={c.var.publicUrl} />, {
    title: programme.name,
    description: programme.summary,
    canonical: `/programmes/${programme.slug}`,
    jsonLd: programmeJsonLd(programme, zones, c.var.publicUrl, c.var.locale),
  })
})

const programmeOf = async (c: Visit, slug: string) =>
  present(await findProgramme(c.var.work.db, slug), city.noSuchProgramme)
