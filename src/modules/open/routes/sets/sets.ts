import { articles } from './articles.ts'
import { attendance } from './attendance.ts'
import { occasions } from './occasions.ts'
import { organisations } from './organisations.ts'
import { places } from './places.ts'
import { programmes } from './programmes.ts'
import { record } from './record.ts'
import { sessions } from './sessions.ts'
import type { DataSet } from './set.ts'
import { zones } from './zones.ts'

/** Every list of the interface. */
export const sets: readonly DataSet[] = [
  programmes,
  articles,
  record,
  zones,
  places,
  organisations,
  occasions,
  sessions,
  attendance,
]

export { articles, attendance, occasions, organisations, places, programmes, record, sessions, zones }
