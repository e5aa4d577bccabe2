import { defineModule } from '#platform/module.ts'
import { oparlJobs } from '#platform/oparl/writer.ts'
import { build } from './queries/drafts/build.ts'
import { follow, noteWhole } from './reactions.ts'
import { oparl } from './routes/oparl.ts'
import { votes } from './routes/votes.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'oparl',
  title: words.oparl,
  routes: { '/oparl': oparl, '/council/votes': votes },
  projections: [follow],
  jobs: oparlJobs({ build, noteWhole }),
})
