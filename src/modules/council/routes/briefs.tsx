import { z } from 'zod'
import { organisationsById } from '#city/organisations/queries.ts'
import { findFiles } from '#platform/files/queries.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { present } from '#platform/refusal.ts'
import { BriefPage } from '../pages/public/brief-page.tsx'
import { BriefsPage } from '../pages/public/briefs-page.tsx'
import { briefsOf, findBrief } from '../queries/reading.ts'
import { coverageText } from '../rules/coverage-words.ts'
import { words as council } from '../words.ts'
import { briefWords as words } from '../words/brief.ts'
import { briefPdf } from './brief-pdf.ts'
import { bodyNames } from './listing.ts'

/** Briefs for those who scrutinise: each as it stood on its day, as a page and on paper. */
export const briefs = router()

const Before = z.uuid().optional().catch(undefined)
const perPage = 40

briefs.get('/', async (c) => {
  const { db } = c.var.work
  const { rows, last } = cutPage(
    await briefsOf(db, { before: Before.parse(c.req.query('before')) }, perPage + 1),
    perPage,
  )
  const names = await bodyNames(db, [...new Set(rows.map(({ bodyId }) => bodyId))])
  const next = last && listAddress('/council/briefs', { before: last.id })
  return c.render(() => <BriefsPage briefs={rows} names={names} next={next} />, {
    title: words.all,
    description: words.allLead,
  })
})

briefs.get('/:code{[0-9A-Z]{11}}', async (c) => {
  const { brief, body } = await briefAsked(c, c.req.param('code'))
  const found = await findFiles(
    c.var.work.db,
    brief.content.pictures.map(({ fileId }) => fileId),
  )
  const files = new Map(found.map((file) => [file.id, file]))
  return c.render(() => <BriefPage brief={brief} body={body} files={files} />, {
    title: words.title,
    description: coverageText(brief.content.coverage),
    canonical: `/council/briefs/${brief.code}`,
  })
})

briefs.get('/:file{[0-9A-Z]{11}\\.pdf}', async (c) => {
  const { brief, body } = await briefAsked(c, c.req.param('file').slice(0, -'.pdf'.length))
  return briefPdf(c, brief, body)
})

async function briefAsked(c: Visit, code: string) {
  const { db } = c.var.work
  const brief = present(await findBrief(db, code), words.noSuch)
  const [body] = await organisationsById(db, [brief.bodyId])
  return { brief, body: body?.name ?? council.council }
}
