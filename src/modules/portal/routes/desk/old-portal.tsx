import { z } from 'zod'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { cleaned } from '#platform/text/clean.ts'
import { acceptHint, canUndo, dismissHint, keepOldAddress, reopenHint, undoRepair } from '../../actions/old-portal.ts'
import { redirectForm } from '../../forms/old-portal.ts'
import { OldList, oldPortal } from '../../pages/desk/old-list.tsx'
import { OldPageDesk } from '../../pages/desk/old-page.tsx'
import { OldRedirects } from '../../pages/desk/old-redirects.tsx'
import { importPages } from '../../permissions.ts'
import { getArticle } from '../../queries/articles.ts'
import { countOldPages, getOldPage, oldPages, redirectList } from '../../queries/old-portal.ts'
import { decodePage } from '../../rules/legacy-encoding.ts'
import { linesOfPage } from '../../rules/legacy-markup.ts'
import { readLegacyPage } from '../../rules/legacy-page.ts'
import { bodyFor } from '../../rules/reading.ts'
import type { LegacyPage } from '../../tables.ts'
import { oldWords } from '../../words/old-portal.ts'
import { optionsFor } from '../pictures.tsx'

/** `/desk/old-portal`: pages that came from the old portal, and old addresses. */
export const oldPortalDesk = router()

oldPortalDesk.use(async (c, next) => {
  demand(c.var.work.actor, importPages, anywhere)
  await next()
})

const perPage = 50

const Query = z.object({
  state: z.enum(['fetched', 'parsed', 'reviewed', 'published', 'skipped']).optional().catch(undefined),
  below: z.uuid().optional().catch(undefined),
})

oldPortalDesk.get('/', async (c) => {
  const { db } = c.var.work
  const { state, below } = Query.parse(c.req.query())
  const [found, counts] = [await oldPages(db, state, below, perPage + 1), await countOldPages(db)]
  const pages = found.slice(0, perPage)
  const next = found.length > perPage ? nextOf(oldPortal, { state, below: pages.at(-1)?.id }) : undefined
  return c.render(() => <OldList {...{ pages, state, counts, next }} />, { title: oldWords.oldPortal })
})

oldPortalDesk.get('/redirects', (c) => showRedirects(c, blank({ kind: 'moved' })))

oldPortalDesk.post('/redirects', async (c) => {
  const added = await submit(c, redirectForm, (values) => keepOldAddress(c.var.work, values))
  if (added.sent) return see(c, `${oldPortal}/redirects`, oldWords.added)
  c.status(422)
  return showRedirects(c, added.form)
})

oldPortalDesk.get('/:id', async (c) => {
  const page = await getOldPage(c.var.work.db, idOf(c))
  const lines = linesOfPage(decodePage(page.raw).text)
  const raw = lines.join('\n')
  const preview = await previewOf(c, page, lines)
  const options = await optionsFor(c, { doc: preview.body, locale: 'fa' })
  const props = { page, raw, cleaned: cleaned(raw), preview, options, mayUndo: canUndo(page) }
  return c.render(() => <OldPageDesk {...props} />, { title: { fa: preview.title || page.source } })
})

oldPortalDesk.post('/:id/hints/:index/acceptance', async (c) => {
  await acceptHint(c.var.work, idOf(c), indexOf(c))
  return see(c, `${oldPortal}/${idOf(c)}`, oldWords.acceptedTold)
})

oldPortalDesk.post('/:id/hints/:index/dismissal', async (c) => {
  await dismissHint(c.var.work, idOf(c), indexOf(c))
  return see(c, `${oldPortal}/${idOf(c)}`, oldWords.dismissedTold)
})

oldPortalDesk.post('/:id/hints/:index/reopening', async (c) => {
  await reopenHint(c.var.work, idOf(c), indexOf(c))
  return see(c, `${oldPortal}/${idOf(c)}`, oldWords.reopenedTold)
})

oldPortalDesk.post('/:id/repairs/repeated/undoing', async (c) => {
  await undoRepair(c.var.work, idOf(c))
  return see(c, `${oldPortal}/${idOf(c)}`, oldWords.undoneTold)
})

async function showRedirects(c: Visit, form: FormOf<typeof redirectForm>) {
  const { below } = Query.parse(c.req.query())
  const found = await redirectList(c.var.work.db, below, perPage + 1)
  const redirects = found.slice(0, perPage)
  const next = found.length > perPage ? nextOf(`${oldPortal}/redirects`, { below: redirects.at(-1)?.id }) : undefined
  return c.render(() => <OldRedirects {...{ redirects, form, next }} />, { title: oldWords.redirects })
}

/** The article as it stands; before there is one, what the parser reads. */
async function previewOf({ var: { work } }: Visit, { articleId }: LegacyPage, lines: readonly string[]) {
  if (articleId === null) return readLegacyPage(lines)
  const { title, lead, body } = await getArticle(work.db, articleId)
  return { title: title.fa, lead: lead.fa, body: bodyFor(body, 'fa').doc }
}

const indexOf = (c: Visit) =>
  present(z.coerce.number().int().min(0).safeParse(c.req.param('index')).data, oldWords.noSuchHint)

function nextOf(list: string, query: Record<string, string | undefined>) {
  const kept = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return `${list}?${new URLSearchParams(Object.fromEntries(kept)).toString()}`
}
