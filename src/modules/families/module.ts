import { personErased } from '#city/people/facts.ts'
import { defineModule } from '#platform/module.ts'
import { when } from '#platform/work.ts'
import * as facts from './facts.ts'
import { forgetInvitationsJob } from './jobs.ts'
import { dropNeeds } from './queries.ts'
import { family } from './routes/family.tsx'
import { words } from './words.ts'

/** Whoever is erased is erased here, too. */
const onErased = when(personErased, 'families.erased', async ({ db }, _detail, { personId }) => {
  if (personId !== null) await dropNeeds(db, personId)
})

/** What a family says of itself: who lives together, where, and what somebody needs in order to come. */
export default defineModule({
  name: 'families',
  title: words.household,
  facts: Object.values(facts),
  routes: { '/my/household': family },
  reactions: [onErased],
  jobs: [forgetInvitationsJob],
})
