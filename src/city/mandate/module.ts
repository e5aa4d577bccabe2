import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { searchableMandate } from './searchable.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'mandate',
  title: words.mandate,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  desk: { '/mandate': desk },
  search: [searchableMandate],
  nav: [
    {
      label: words.mandateDesk,
      to: '/desk/mandate',
      order: 280,
      icon: 'flag',
      group: 'follow-up',
      permission: permissions.editMandate,
    },
  ],
})
