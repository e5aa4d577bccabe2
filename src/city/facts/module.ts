import { defineModule } from '#platform/module.ts'
import * as facts from './facts.ts'
import { tallyActivities } from './projection.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'facts',
  title: words.record,
  facts: Object.values(facts),
  projections: [tallyActivities],
})
