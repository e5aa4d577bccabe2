import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { register, registerFile } from './routes.tsx'
import { searchableOrganisations } from './searchable.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'organisations',
  title: words.organisations,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  routes: {
    '/organisations': register,
    '/organisations.csv': registerFile('csv'),
    '/organisations.xlsx': registerFile('xlsx'),
  },
  desk: { '/organisations': desk },
  nav: [
    {
      label: words.organisations,
      to: '/desk/organisations',
      order: 405,
      icon: 'building',
      group: 'city',
      permission: permissions.seeOrganisations,
    },
  ],
  search: [searchableOrganisations],
})
