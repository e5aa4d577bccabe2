import { defineModule } from '#platform/module.ts'
import * as facts from './actions/facts.ts'
import { health } from './desk.tsx'
import * as permissions from './permissions.ts'
import { words } from './words.ts'

const { seeHealth, seeOutbox, seePermissions } = permissions

export default defineModule({
  name: 'house',
  title: words.house,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  desk: { '/health': health },
  nav: [
    { label: words.outbox, to: '/desk/outbox', order: 910, icon: 'mail', group: 'house', permission: seeOutbox },
    {
      label: words.permissions,
      to: '/desk/permissions',
      order: 920,
      icon: 'key',
      group: 'house',
      permission: seePermissions,
    },
    { label: words.health, to: '/desk/health', order: 930, icon: 'heart', group: 'house', permission: seeHealth },
  ],
})
