import { defineModule } from '#platform/module.ts'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { tallyActivities } from './projection.ts'
import { tallyProofs } from './proof-projection.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'facts',
  title: words.record,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  nav: [
    {
      label: words.recordDesk,
      to: '/desk/record',
      order: 290,
      icon: 'table',
      group: 'follow-up',
      permission: permissions.seeRecord,
    },
  ],
  projections: [tallyActivities, tallyProofs],
})
