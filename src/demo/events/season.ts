import { children } from './children.ts'
import { culture } from './culture.ts'
import { days } from './days.ts'
import { ended } from './ended.ts'
import { learning } from './learning.ts'
import { moving } from './moving.ts'
import { pitchHours } from './pitches.ts'
import { quarterCulture } from './quarter-culture.ts'
import { quarterSport } from './quarter-sport.ts'
import type { DemoOffering } from './shapes.ts'
import { sportInHalls } from './sport-in-halls.ts'
import { sportOutdoors } from './sport-outdoors.ts'
import { together } from './together.ts'
import { women } from './women.ts'

/** Everything the city of samples offers, from last summer to next Nowruz, as seen from its first day. */
export const season: readonly DemoOffering[] = [
  ...sportOutdoors,
  ...sportInHalls,
  ...women,
  ...children,
  ...learning,
  ...culture,
  ...moving,
  ...days,
  ...together,
  ...quarterSport,
  ...quarterCulture,
  ...pitchHours,
  ...ended,
]
