import { defineModule } from '#platform/module.ts'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { searchableProgrammes } from './searchable.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'programmes',
  title: words.programmes,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  search: [searchableProgrammes],
})
