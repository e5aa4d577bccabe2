import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'consents',
  title: words.consents,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  desk: { '/consents': desk },
})
