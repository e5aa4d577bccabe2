import { defineModule } from '#platform/module.ts'
import * as permissions from './permissions.ts'
import { agency } from './routes/agency/agency.tsx'
import { due } from './routes/due/desk.ts'
import { words } from './words.ts'
import { dueWords } from './words/due.ts'

/** Agencies, meetings, joint plans, advice and decisions: how the city's bodies work together. */
export default defineModule({
  name: 'coordination',
  title: words.coordination,
  permissions: Object.values(permissions),
  routes: { '/a': agency },
  desk: { '/due': due },
  nav: [{ label: dueWords.title, to: '/desk/due', order: 105, icon: 'inbox', group: 'daily' }],
})
