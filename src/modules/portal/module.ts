import { router } from '#platform/http/env.ts'
import { defineModule } from '#platform/module.ts'
import { desk, deskNav } from './desk.ts'
import * as facts from './facts.ts'
import { jobs } from './jobs.ts'
import * as permissions from './permissions.ts'
import { searchableArticles } from './queries/searchable.ts'
import { feeds } from './routes/feeds.ts'
import { glanceRoutes } from './routes/glance.tsx'
import { news } from './routes/news.tsx'
import { oldAddresses } from './routes/old-addresses.tsx'
import { pages } from './routes/pages.tsx'
import { sitemap } from './routes/sitemap.ts'
import { words } from './words.ts'

/** What stands directly below the city's address. Old addresses come first: `/?id=4` is one of them. */
const root = router().route('/', oldAddresses).route('/', pages).route('/', feeds).route('/', sitemap)

export default defineModule({
  name: 'portal',
  title: words.portal,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  routes: { '/': root, '/glance': glanceRoutes(), '/news': news },
  desk,
  jobs,
  search: [searchableArticles],
  nav: [{ label: words.glance, to: '/glance', order: 10 }, { label: words.news, to: '/news', order: 20 }, ...deskNav],
})
