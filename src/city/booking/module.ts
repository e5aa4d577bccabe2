import { defineModule } from '#platform/module.ts'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'booking',
  title: words.booking,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
})
