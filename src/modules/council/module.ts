import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import { jobs } from './jobs.ts'
import * as permissions from './permissions.ts'
import { searchablePromises, searchableResolutions } from './queries/searchable.ts'
import { reactions } from './reactions.ts'
import { commitments } from './routes/commitments.tsx'
import { pages } from './routes/council.tsx'
import { heads } from './routes/heads.ts'
import { openCsv, openJson } from './routes/open-data.ts'
import { words } from './words.ts'
import { deskWords } from './words/desk.ts'
import { publicWords } from './words/public.ts'

const { changing: _changing, ...kinds } = facts

/** What the council decided, clause by clause, and what became of it; promises are kept by `#engines/commitment`. */
export default defineModule({
  name: 'council',
  title: words.council,
  permissions: Object.values(permissions),
  facts: Object.values(kinds),
  jobs,
  reactions,
  search: [searchableResolutions, searchablePromises],
  routes: {
    '/council': pages,
    '/commitments': commitments,
    '/open/commitments.csv': openCsv,
    '/open/commitments.json': openJson,
    '/open/heads': heads,
  },
  desk: { '/council': desk },
  nav: [
    {
      label: deskWords.title,
      to: '/desk/council',
      order: 210,
      icon: 'gavel',
      group: 'follow-up',
      permission: permissions.readCouncil,
    },
    { label: words.council, to: '/council', order: 17 },
    { label: publicWords.commitments, to: '/commitments', order: 18 },
  ],
})
