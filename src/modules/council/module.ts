import { defineModule } from '#platform/module.ts'
import * as facts from './facts.ts'
import { jobs } from './jobs.ts'
import * as permissions from './permissions.ts'
import { words } from './words.ts'

const { changing: _changing, ...kinds } = facts

/** What the council decided, clause by clause, and what became of it; promises are kept by `#engines/commitment`. */
export default defineModule({
  name: 'council',
  title: words.council,
  permissions: Object.values(permissions),
  facts: Object.values(kinds),
  jobs,
})
