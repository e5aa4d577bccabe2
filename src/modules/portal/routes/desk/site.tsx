import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { addLink, addPage, addSeries, changeLink, changePage, changeSeries, removeLink } from '../../actions/site.ts'
import { linkForm, pageForm, seriesForm } from '../../forms/site.ts'
import { LinkForm, LinksDesk } from '../../pages/desk/site-links.tsx'
import { PageForm, PagesDesk } from '../../pages/desk/site-pages.tsx'
import { SeriesDesk, SeriesForm } from '../../pages/desk/site-series.tsx'
import { editPages } from '../../permissions.ts'
import { allLinks, deskPages, deskSeries, findLink, findSeriesById, getPage } from '../../queries/pages.ts'
import type { PortalLink, PortalPage, Series } from '../../tables.ts'
import { siteWords } from '../../words/site.ts'
import { spoken } from './article.tsx'
import { readBodies } from './bodies.ts'

/** What is not news: pages, links, series. All three are for those who keep the site. */
const forEditors = () =>
  router().use(async (c, next) => {
    demand(c.var.work.actor, editPages, anywhere)
    await next()
  })

export const pagesDesk = forEditors()

pagesDesk.get('/', async (c) => {
  const pages = await deskPages(c.var.work.db)
  return c.render(() => <PagesDesk pages={pages} />, { title: siteWords.pages })
})

pagesDesk.get('/new', (c) => showPage(c, undefined, blank()))

pagesDesk.post('/new', async (c) => {
  const added = await submit(c, pageForm, ({ version: _version, body, ...text }) =>
    addPage(c.var.work, { ...text, body: readBodies(body, {}) }),
  )
  if (added.sent) return see(c, `/desk/pages/${added.result.id}`, siteWords.saved)
  c.status(422)
  return showPage(c, undefined, added.form)
})

pagesDesk.get('/:id', async (c) => {
  const page = await getPage(c.var.work.db, idOf(c))
  const { title, lead, slug, position } = page
  const known = { slug, position: String(position), ...spoken('title', title), ...(lead && spoken('lead', lead)) }
  return showPage(c, page, blank(known))
})

pagesDesk.post('/:id', async (c) => {
  const page = await getPage(c.var.work.db, idOf(c))
  const changed = await submit(c, pageForm, ({ version, body, ...text }) =>
    changePage(c.var.work, page.id, version, { ...text, body: readBodies(body, page.body) }),
  )
  if (changed.sent) return see(c, `/desk/pages/${page.id}`, siteWords.saved)
  c.status(changed.form.refusal ? 409 : 422)
  return showPage(c, page, changed.form)
})

/** After a refusal the next saving builds on what stands now: the text typed is still in the form. */
function showPage(c: Visit, page: PortalPage | undefined, form: FormOf<typeof pageForm>) {
  const seen = form.refusal ? undefined : form.typed('version')
  const version = Number(seen ?? page?.version ?? 0)
  return c.render(() => <PageForm {...{ form, page, version }} />, { title: page?.title ?? siteWords.newPage })
}

export const linksDesk = forEditors()

linksDesk.get('/', async (c) => {
  const links = await allLinks(c.var.work.db)
  return c.render(() => <LinksDesk links={links} />, { title: siteWords.links })
})

linksDesk.get('/new', (c) => showLink(c, undefined, blank()))

linksDesk.post('/new', async (c) => {
  const added = await submit(c, linkForm, (text) => addLink(c.var.work, text))
  if (added.sent) return see(c, '/desk/links', siteWords.saved)
  c.status(422)
  return showLink(c, undefined, added.form)
})

linksDesk.get('/:id', async (c) => {
  const of = present(await findLink(c.var.work.db, idOf(c)), siteWords.noSuchLink)
  const known = { ...spoken('group', of.group), ...spoken('label', of.label), url: of.url }
  return showLink(c, of, blank({ ...known, position: String(of.position) }))
})

linksDesk.post('/:id', async (c) => {
  const of = present(await findLink(c.var.work.db, idOf(c)), siteWords.noSuchLink)
  const changed = await submit(c, linkForm, (text) => changeLink(c.var.work, of.id, text))
  if (changed.sent) return see(c, '/desk/links', siteWords.saved)
  c.status(422)
  return showLink(c, of, changed.form)
})

linksDesk.post('/:id/removal', async (c) => {
  await removeLink(c.var.work, idOf(c))
  return see(c, '/desk/links', siteWords.removed)
})

const showLink = (c: Visit, of: PortalLink | undefined, form: FormOf<typeof linkForm>) =>
  c.render(() => <LinkForm form={form} of={of} />, { title: of?.label ?? siteWords.newLink })

export const seriesDesk = forEditors()

seriesDesk.get('/', async (c) => {
  const series = await deskSeries(c.var.work.db)
  return c.render(() => <SeriesDesk series={series} />, { title: siteWords.series })
})

seriesDesk.get('/new', (c) => showSeries(c, undefined, blank()))

seriesDesk.post('/new', async (c) => {
  const added = await submit(c, seriesForm, (text) => addSeries(c.var.work, text))
  if (added.sent) return see(c, '/desk/series', siteWords.saved)
  c.status(422)
  return showSeries(c, undefined, added.form)
})

seriesDesk.get('/:id', async (c) => {
  const of = present(await findSeriesById(c.var.work.db, idOf(c)), siteWords.noSuchSeries)
  const known = { slug: of.slug, ...spoken('title', of.title), ...(of.summary && spoken('summary', of.summary)) }
  return showSeries(c, of, blank(known))
})

seriesDesk.post('/:id', async (c) => {
  const of = present(await findSeriesById(c.var.work.db, idOf(c)), siteWords.noSuchSeries)
  const changed = await submit(c, seriesForm, (text) => changeSeries(c.var.work, of.id, text))
  if (changed.sent) return see(c, '/desk/series', siteWords.saved)
  c.status(422)
  return showSeries(c, of, changed.form)
})

const showSeries = (c: Visit, of: Series | undefined, form: FormOf<typeof seriesForm>) =>
  c.render(() => <SeriesForm form={form} of={of} />, { title: of?.title ?? siteWords.newSeries })
