import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { verification } from './routes.tsx'
import { words } from './words.ts'

export default defineModule({
  name: 'credentials',
  title: words.credentials,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  routes: { '/v': verification },
  desk: { '/credentials': desk },
  nav: [
    {
      label: words.credentials,
      to: '/desk/credentials',
      order: 295,
      icon: 'shield',
      group: 'follow-up',
      permission: permissions.issueCredentials,
    },
  ],
})
