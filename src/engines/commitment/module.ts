import { defineModule } from '#platform/module.ts'
import { kinds } from './facts.ts'
import { jobs } from './jobs.ts'
import * as permissions from './permissions.ts'
import { reactions } from './reactions.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'commitment',
  title: words.commitments,
  permissions: Object.values(permissions),
  facts: kinds,
  reactions,
  jobs,
})
