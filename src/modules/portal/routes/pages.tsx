import { setCookie } from 'hono/cookie'
import { occasionsOn } from '#city/occasions/queries.ts'
import { mandateEvidence } from '#city/mandate/evidence.ts'
import { happenedByZone } from '#city/facts/queries.ts'
import { runningProgrammes } from '#city/programmes/queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { monthsBack } from '#city/zones/reading.ts'
import { comingSessions } from '#modules/events/index.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import { submit } from '#platform/forms/form.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see } from '#platform/http/env.ts'
import { ownAddress } from '#platform/http/params.ts'
import { addressIn } from '#platform/locale.ts'
import { present } from '#platform/refusal.ts'
import { reportMistake } from '../actions/mistakes.ts'
import { mistakeForm } from '../forms.ts'
import { HomePage } from '../pages/home-page.tsx'
import { LinksPage } from '../pages/links-page.tsx'
import { MistakePage } from '../pages/mistake-page.tsx'
import { PlainPage } from '../pages/plain-page.tsx'
import { featuredArticles, newestArticles } from '../queries/articles.ts'
import { allLinks, findPage } from '../queries/pages.ts'
import { bodyFor } from '../rules/reading.ts'
import { words } from '../words.ts'
import { feedsOf } from './feeds.ts'
import { frontCovers, optionsFor } from './pictures.tsx'

export const pages = router()

/** How many articles and programmes the front page shows of each. */
const onFront = 6

pages.get('/', async (c) => {
  const { db, now } = c.var.work
  const today = dayOf(now)
  const since = monthsBack(today)
  const [evidence, featured, latest, covers, programmes, occasions, districts, counts, coming] = await Promise.all([
    mandateEvidence(db, today),
    featuredArticles(db, onFront),
    newestArticles(db, onFront),
    frontCovers(db, onFront),
    runningProgrammes(db, onFront),
    occasionsOn(db, today),
    zonesOn(db, 'district', today),
    happenedByZone(db, since),
    comingSessions(db, now),
  ])
  const where = { districts, counts, since }
  const props = { evidence, today, featured, latest, covers, programmes, occasions, where, coming }
  const about = { title: words.heroTitle, description: words.heroLead, feeds: feedsOf({}) }
  return c.render(() => <HomePage {...props} />, about)
})

pages.get('/links', async (c) => {
  const links = await allLinks(c.var.work.db)
  return c.render(() => <LinksPage links={links} />, { title: words.links, description: words.linksLead })
})

pages.get('/about/:slug', async (c) => {
  const page = present(await findPage(c.var.work.db, c.req.param('slug')), words.noSuchPage)
  const body = bodyFor(page.body, c.var.locale)
  const options = await optionsFor(c, body)
  return c.render(() => <PlainPage {...{ page, body, options }} />, {
    title: page.title,
    ...(page.lead && { description: page.lead }),
  })
})

pages.post('/mistakes', async (c) => {
  const sent = await submit(c, mistakeForm, (values) => reportMistake(c.var.work, values))
  if (sent.sent) return see(c, sent.result.path, words.mistakeThanks)
  c.status(422)
  const path = sent.form.typed('path') ?? '/'
  return c.render(() => <MistakePage form={sent.form} path={path} />, { title: words.reportMistake, failed: true })
})

const themes = new Set(['light', 'dark', 'system'])

/** Remembers the reader's choice of light or dark for a year, and leads back to where they were. */
pages.post('/theme', async (c) => {
  const { theme, back } = (await readFields(c)).typed
  const chosen = typeof theme === 'string' && themes.has(theme) ? theme : 'system'
  setCookie(c, 'theme', chosen, {
    path: '/',
    maxAge: chosen === 'system' ? 0 : 31_536_000,
    httpOnly: false,
    sameSite: 'Lax',
  })
  const onward = typeof back === 'string' ? ownAddress(back) : undefined
  return c.redirect(onward ?? addressIn(c.var.locale, '/'), 303)
})
