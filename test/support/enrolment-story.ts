import * as fc from 'fast-check'
import type { Act, PreparedAsk, Told } from '#engines/enrolment/actions/commands.ts'
import type { Given } from '#engines/enrolment/fixtures.ts'

/** What happens to an offering, as fast-check makes it up: groups of acts that come at the same moment. */
export type Step =
  | Ask
  | {
      readonly do: 'repeat' | 'withdraw' | 'confirm' | 'cancel' | 'shrink' | 'grow' | 'crash'
      readonly which: number
    }
  | { readonly do: 'capacity'; readonly at: number; readonly seats: number }
  | { readonly do: 'release'; readonly at: number }
  | { readonly do: 'wait'; readonly minutes: number }

interface Ask {
  readonly do: 'ask'
  readonly who: readonly number[]
  readonly guests: number
  readonly at: number
  readonly fee: boolean
  readonly lanes: readonly string[]
  /** Its process ends after the commit: nobody is told, and the form is sent again to another. */
  readonly crash: boolean
}

/** How many people the stories are about. */
export const peopleInStories = 6
/** The lanes pools of stories have, with their seats. */
export const storyLanes = [
  { id: 'near', label: { fa: 'همسایه‌ها' }, seats: 2, rule: {} },
  { id: 'girls', label: { fa: 'دختران' }, seats: 1, rule: {} },
]

const which = fc.nat({ max: 30 })
const ask = fc.record({
  do: fc.constant('ask' as const),
  who: fc.subarray([0, 1, 2, 3, 4, 5], { maxLength: 2 }),
  guests: fc.integer({ min: 1, max: 3 }),
  /** The run, or one of its two sessions. */
  at: fc.integer({ min: 0, max: 2 }),
  fee: fc.boolean(),
  lanes: fc.subarray(storyLanes.map(({ id }) => id)),
  crash: fc.boolean(),
})
const later = fc.record({
  do: fc.constantFrom('repeat', 'withdraw', 'confirm', 'cancel', 'shrink', 'grow', 'crash'),
  which,
})
const at = fc.integer({ min: 0, max: 1 })
const capacity = fc.record({ do: fc.constant('capacity' as const), at, seats: fc.integer({ min: 0, max: 8 }) })
const release = fc.record({ do: fc.constant('release' as const), at })
const wait = fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(5, 25, 800) })
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: ask, weight: 5 },
  { arbitrary: later, weight: 5 },
  capacity,
  release,
  wait,
)

const groups = (most: number) =>
  fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: most })
const seats = fc.integer({ min: 0, max: 8 })
const begun = { seats: fc.tuple(seats, seats), lanes: fc.boolean(), gathers: fc.boolean() }

/** Groups of steps, and the offering they begin with, with so many seats in each of its two sessions. */
export const story = fc.record({ ...begun, groups: groups(7) })

/** More seats for both sessions. */
const more: Step[] = [0, 1].map((place) => ({ do: 'capacity', at: place, seats: 14 }))

/** The same after a rush, and with more seats at the end, so that there are lines and they are served. */
export const rushed = fc
  .record({
    ...begun,
    crowd: fc.array(
      ask.map((one): Step => ({ ...one, who: [], crash: false })),
      { minLength: 8, maxLength: 12 },
    ),
    groups: groups(9),
  })
  .map(({ crowd, ...rest }) => ({ ...rest, groups: [crowd, ...rest.groups, more] }))
export type Story = typeof story extends fc.Arbitrary<infer Written> ? Written : never

const guest = {
  name: '',
  birthYear: null,
  sex: null,
  role: 'participant',
  takesSeat: true,
  profile: 'anybody',
} as const

function asking(given: Given, { who, guests, at: where, fee, lanes }: Ask, people: readonly string[]): PreparedAsk {
  const known = who.map((n) => ({ ...guest, personId: people[n] ?? null, guestName: null }))
  const unknown = Array.from({ length: guests }, () => ({ ...guest, personId: null, guestName: 'مهمان' }))
  const members = [...known, ...unknown]
  const sessionId = where === 0 ? null : (given.sessions[where - 1]?.id ?? null)
  const rest = { partyId: null, organisationId: null, weight: 1, needsConsent: false, answers: null, termsVersion: 1 }
  const sizes = { seats: members.length, heads: members.length, lanes }
  return { ...rest, ...sizes, key: crypto.randomUUID(), sessionId, members, due: fee ? 500_000n : 0n }
}

/** What one story has seen so far. */
export interface Seen {
  readonly given: Given
  readonly told: { readonly ask: PreparedAsk; readonly told: Told }[]
  /** Verified payments the engine was told of and did not refuse. */
  readonly paid: { readonly paymentId: string }[]
}

/** Acts to send one after the other; of the first its sender may never hear. */
export interface Sent {
  readonly acts: readonly Act[]
  /** Where the last is a new wish. */
  readonly ask?: PreparedAsk
  readonly isUnheard?: boolean
}

/** The acts of a step; nothing where it is about somebody who is not there yet. */
export function sentBy({ given, told }: Seen, wanted: Step, people: readonly string[]): Sent | undefined {
  if (wanted.do === 'ask') return askedBy(wanted, asking(given, wanted, people))
  if (wanted.do === 'capacity') return poolAct(given, wanted.at, { capacity: wanted.seats })
  if (wanted.do === 'release') return poolAct(given, wanted.at, { released: true })
  if (wanted.do === 'wait') return { acts: [{ kind: 'pass' }] }
  const meant = told[wanted.which % Math.max(1, told.length)]
  return meant && sentOn(meant, wanted.do)
}

function askedBy({ crash }: Ask, prepared: PreparedAsk): Sent {
  const act = { kind: 'ask', ask: prepared } as const
  return { acts: crash ? [act, act] : [act], ask: prepared, isUnheard: crash }
}

const poolAct = ({ pools }: Given, place: number, change: { capacity?: number; released?: boolean }): Sent => ({
  acts: [{ kind: 'pool', poolId: pools[place]?.id ?? '', change }],
})

type What = Exclude<Step['do'], 'ask' | 'capacity' | 'release' | 'wait'>

function sentOn(meant: Seen['told'][number], what: What): Sent {
  const { ask: asked, told } = meant
  if (what === 'grow') return grown(asked, told.id)
  if (what === 'repeat') return { acts: [{ kind: 'ask', ask: asked }] }
  const act = actOn(meant, what)
  return what === 'crash' ? { acts: [act, act], isUnheard: true } : { acts: [act] }
}

/** One more comes along: the party gives up its place and asks anew, with a new rank. */
function grown(asked: PreparedAsk, id: string): Sent {
  const members = [...asked.members, { ...guest, personId: null, guestName: 'یکی دیگر' }]
  const sizes = { seats: members.length, heads: members.length }
  const larger = { ...asked, ...sizes, members, key: crypto.randomUUID() }
  return {
    acts: [
      { kind: 'withdraw', id },
      { kind: 'ask', ask: larger },
    ],
    ask: larger,
  }
}

function actOn({ ask: asked, told: { id } }: Seen['told'][number], what: What): Act {
  const payment = { id: crypto.randomUUID(), amountRial: asked.due }
  const smaller = { positions: [asked.seats], seats: asked.seats - 1, heads: asked.seats - 1, due: asked.due }
  if (what === 'withdraw' || what === 'crash') return { kind: 'withdraw', id }
  if (what === 'cancel') return { kind: 'cancel', id, reason: 'test' }
  if (what === 'shrink' && asked.seats > 1) return { kind: 'shrink', id, to: smaller }
  return { kind: 'confirm', id, proof: { payment, consents: true } }
}
