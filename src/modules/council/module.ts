import { defineModule } from '#platform/module.ts'
import { words } from './words.ts'

/** What the council decided, clause by clause, and what became of it; promises are kept by `#engines/commitment`. */
export default defineModule({
  name: 'council',
  title: words.council,
})
