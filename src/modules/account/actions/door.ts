import { within, type Work } from '#platform/work.ts'
import type { Person } from '#city/people/tables.ts'
import type { AuthHouse } from '#platform/auth/house.ts'
import type { AtDoor } from '#platform/auth/sessions/doors.ts'
import type { Locale } from '#platform/locale.ts'
import { deviceOf } from '../rules.ts'
import { signedIn, type Way } from './facts.ts'

/** How somebody stands before the door: through which house, from where, with which browser, reading what. */
export interface Knock {
  readonly house: AuthHouse
  readonly headers: Headers
  /** The network address, for limits alone; never kept. */
  readonly address: string
  readonly locale: Locale
  /** A demonstration shows its codes. */
  readonly sample: boolean
}

export const atDoor = ({ db, now }: Work, { house, headers }: Knock): AtDoor => ({ db, now, house, headers })

/** Writes down who came in. The person acts from here on, so the fact is already theirs. */
export async function recordEntry(work: Work, knock: Knock, entry: { person: Person; way: Way }): Promise<void> {
  const { id, name } = entry.person
  const theirs = within(work.db, { ...work, actor: { kind: 'person', id, name, staff: false, grants: [] } })
  const device = deviceOf(knock.headers.get('user-agent') ?? '')
  await theirs.announce(signedIn, { way: entry.way, ...device }, { personId: id })
}
