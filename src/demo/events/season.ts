import { culture } from './culture.ts'
import { days } from './days.ts'
import type { DemoOffering } from './shapes.ts'
import { sportInHalls } from './sport-in-halls.ts'
import { sportOutdoors } from './sport-outdoors.ts'
import { women } from './women.ts'

/** Everything the city of samples offers, from last summer to next Nowruz, as seen from its first day. */
export const season: readonly DemoOffering[] = [...sportOutdoors, ...sportInHalls, ...women, ...culture, ...days]
