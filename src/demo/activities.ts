import type { DemoActivities } from './shapes.ts'
import { identityActivities } from './activities/identity.ts'
import { learningActivities } from './activities/learning.ts'
import { neighbourhoodActivities } from './activities/neighbourhood.ts'
import { sportActivities } from './activities/sport.ts'
import { workingTogetherActivities } from './activities/working-together.ts'

/** How the recorded activities of two years are made; nothing for programmes that are only planned. */
export const activities: readonly DemoActivities[] = [
  ...neighbourhoodActivities,
  ...identityActivities,
  ...sportActivities,
  ...learningActivities,
  ...workingTogetherActivities,
]
