import { defineModule } from '#platform/module.ts'
import { oparlJobs } from '#platform/oparl/writer.ts'
import { build } from './build/build.ts'
import { follow, nightly } from './roots.ts'
import { oparl } from './routes.ts'
import { votes } from './votes.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'oparl',
  title: words.oparl,
  routes: { '/oparl': oparl, '/council/votes': votes },
  projections: [follow],
  jobs: [...oparlJobs(build), nightly],
})
