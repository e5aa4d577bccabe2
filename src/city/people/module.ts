import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'people',
  title: words.people,
  // Codes at the counter are of the account room, which lists the permission to give them.
  permissions: Object.values(permissions).filter(({ name }) => name.startsWith('people.')),
  facts: Object.values(facts),
  desk: { '/people': desk },
  nav: [
    {
      label: words.people,
      to: '/desk/people',
      order: 400,
      icon: 'users',
      group: 'city',
      permission: permissions.seePeople,
    },
  ],
})
