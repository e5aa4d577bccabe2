/**
 * What a door says to who stands before it. Pure and free of imports that a browser lacks: the phone at the door judges
 * with this very file, with a network and without.
 */
export type Band = 'women' | 'men' | 'girls' | 'boys'
export const bands = ['women', 'men', 'girls', 'boys'] as const satisfies readonly Band[]

/** Somebody of a party, as a door may know them. */
export interface DoorMember {
  readonly position: number
  /** First name and initial. */
  readonly name: string
  readonly band: Band | null
}

export interface DoorEntry {
  readonly id: string
  readonly code: string
  readonly state: string
  readonly seats: number
  /** Whether there is still something to pay. */
  readonly owes: boolean
  readonly members: readonly DoorMember[]
  /** Who is in already, when and by which door. */
  readonly inside: readonly Inside[]
}

export interface Inside {
  readonly position: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly door: string
}

/** All that a door takes with it where there is no network. */
export interface Manifest {
  readonly sessionId: string
  /** The hashes by which tickets name this session or its run. */
  readonly scopes: readonly string[]
  readonly keys: readonly { readonly number: number; readonly publicKey: string }[]
  readonly entries: readonly DoorEntry[]
  /** Seats nobody has; undefined where seats are not counted. */
  readonly free: number | null
  /** When the city made it, by its own clock; milliseconds since 1970. */
  readonly madeAt: number
  /** When it has to be forgotten. */
  readonly eraseAt: number
}

export const whys = [
  'welcome',
  'not-in-list',
  'not-found',
  'already-in',
  'other-session',
  'expired',
  'forged',
  'not-ours',
  'unreadable',
  'unknown-format',
  'withdrawn',
  'cancelled',
  'lapsed',
  'refused',
  'waiting',
  'asked',
  'unpaid',
  'unpaid-unknown',
  'held',
  'several',
] as const
export type Why = (typeof whys)[number]

export type Tone = 'green' | 'amber' | 'red'

export interface Verdict {
  readonly tone: Tone
  readonly why: Why
  readonly entry?: DoorEntry | undefined
  /** Who of the party may come in now. */
  readonly coming: readonly DoorMember[]
  /** When the list has no such entry: the enrolment the ticket names, and how many seats it has. */
  readonly unknown?: { readonly enrolmentId: string; readonly seats: number; readonly member: number } | undefined
}

const turnedAway = new Map<string, Why>([
  ['withdrawn', 'withdrawn'],
  ['cancelled', 'cancelled'],
  ['lapsed', 'lapsed'],
  ['refused', 'refused'],
  ['waiting', 'waiting'],
  ['asked', 'asked'],
])

interface Standing {
  readonly isOffline: boolean
  /** Which member the ticket is for; 0 is the whole party. */
  readonly member?: number
}

/** What the door says to a party whose entry it knows. */
export function judgeEntry(entry: DoorEntry, { isOffline, member = 0 }: Standing): Verdict {
  const away = turnedAway.get(entry.state)
  if (away) return red(away, entry)
  const inside = new Set(entry.inside.map(({ position }) => position))
  const asked = entry.members.filter(({ position }) => member === 0 || position === member)
  const coming = asked.filter(({ position }) => !inside.has(position))
  if (asked.length === 0) return red('not-found', entry)
  if (entry.state !== 'confirmed') return unpaid(entry, coming, isOffline)
  return coming.length === 0 ? red('already-in', entry) : { tone: 'green', why: 'welcome', entry, coming }
}

/** A seat that is only held. Without a network nobody knows whether it was paid meanwhile. */
function unpaid(entry: DoorEntry, coming: readonly DoorMember[], isOffline: boolean): Verdict {
  if (isOffline && entry.owes) return { tone: 'amber', why: 'unpaid-unknown', entry, coming }
  return red(entry.owes ? 'unpaid' : 'held', entry)
}

const red = (why: Why, entry?: DoorEntry): Verdict => ({ tone: 'red', why, entry, coming: [] })

/** A ticket that was read, as far as a door asks. */
export interface Shown {
  readonly enrolment: string
  readonly scope: string
  readonly seats: number
  readonly member: number
  /** Unix seconds. */
  readonly until: number
}

interface DoorNow {
  readonly isOffline: boolean
  /** Milliseconds since 1970, by the clock of the city. */
  readonly now: number
}

/** What the door says to a ticket whose signature is good. */
export function judgeTicket(ticket: Shown, door: Pick<Manifest, 'scopes' | 'entries'>, at: DoorNow): Verdict {
  if (!door.scopes.includes(ticket.scope)) return red('other-session')
  if (ticket.until * 1000 < at.now) return red('expired')
  const entry = door.entries.find(({ id }) => id === ticket.enrolment)
  if (entry) return judgeEntry(entry, { isOffline: at.isOffline, member: ticket.member })
  const { enrolment: enrolmentId, seats, member } = ticket
  if (!at.isOffline) return red('not-found')
  return { tone: 'amber', why: 'not-in-list', coming: [], unknown: { enrolmentId, seats, member } }
}

/** What the door says to a picture that is no ticket of the city. */
export const judgeProblem = (why: 'not-ours' | 'unreadable' | 'unknown-format' | 'forged'): Verdict => red(why)

/** Entries by what somebody says: their code, or the first letters of a name in the party. Folded by the caller. */
export function entriesFor(entries: readonly DoorEntry[], said: string, fold: (text: string) => string): DoorEntry[] {
  const digits = said.replaceAll(/\D/gu, '')
  if (digits.length >= 6) return entries.filter(({ code }) => code.includes(digits))
  const letters = fold(said)
  if (letters === '') return []
  return entries.filter(({ members }) => members.some(({ name }) => fold(name).startsWith(letters))).slice(0, 20)
}

/** Clocks may differ by so much before the keeper is told; milliseconds. */
export const clockTolerance = 120_000

/** How far a phone’s clock is off the city’s, and whether that has to be said. */
export function clockOff(phone: number, city: number) {
  const off = phone - city
  return { off, isWrong: Math.abs(off) > clockTolerance }
}
