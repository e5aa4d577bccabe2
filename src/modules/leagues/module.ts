import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { defineModule } from '#platform/module.ts'
import * as facts from './facts.ts'
import * as permissions from './permissions.ts'
import { leaguesDesk } from './routes/desk.tsx'
import { publicLeagues } from './routes/public.tsx'
import { deskWords, words } from './words.ts'

/** Leagues and cups of neighbourhoods: teams enrol by the enrolment engine, matches are its sessions. */
export default defineModule({
  name: 'leagues',
  title: words.leagues,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  routes: { '/leagues': publicLeagues },
  desk: { '/leagues': leaguesDesk },
  nav: [
    {
      label: deskWords.title,
      to: '/desk/leagues',
      order: 125,
      icon: 'ballot',
      group: 'daily',
      permission: enrolmentPermissions.planOfferings,
    },
  ],
})
