import type { DemoProgramme } from './shapes.ts'
import { identityProgrammes } from './programmes/identity.ts'
import { learningProgrammes } from './programmes/learning.ts'
import { neighbourhoodProgrammes } from './programmes/neighbourhood.ts'
import { sportProgrammes } from './programmes/sport.ts'
import { workingTogetherProgrammes } from './programmes/working-together.ts'

/** The programmes of the fiscal years 1404 and 1405. */
export const programmes: readonly DemoProgramme[] = [
  ...neighbourhoodProgrammes,
  ...identityProgrammes,
  ...sportProgrammes,
  ...learningProgrammes,
  ...workingTogetherProgrammes,
]
