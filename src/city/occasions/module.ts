import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'occasions',
  title: words.occasions,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  desk: { '/occasions': desk },
  nav: [
    {
      label: words.occasionsDesk,
      to: '/desk/occasions',
      order: 440,
      icon: 'cal',
      group: 'city',
      permission: permissions.manageOccasions,
    },
  ],
})
