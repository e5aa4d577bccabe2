import { actorFor } from '#city/organisations/queries.ts'
import {
  accept,
  addEvidence,
  askExtension,
  askTransfer,
  claimDone,
  decline,
  getCommitment,
  grantExtension,
  issueBodyLink,
  offerAgain,
  openLink,
  pause,
  reopen,
  reportProgress,
  sendBack,
  transfer,
  verify,
  withdraw,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Actor } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { freshFates, oldFates, type PromiseFate, said, youngFates } from '../coordination/courses.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'

/** A promise as it was made at a meeting. */
export interface MadePromise {
  readonly id: string
  readonly ownerId: string
  /** To whom it could be handed on, one after another. */
  readonly handedTo: readonly string[]
  readonly day: IsoDay
  readonly due: IsoDay
}

export interface PromiseGround {
  readonly staff: Ids
  readonly keyring: Keyring
  /** The agencies. */
  readonly owners: readonly string[]
}

/** Everything that came of the promises until today, each step by whoever takes it: agencies by link, the two keys at the Desk. */
export async function sowCourses(work: Work, ground: PromiseGround, made: readonly MadePromise[]): Promise<void> {
  const hands = await openHands(work, ground)
  for (const [place, promise] of made.entries()) await follow(work, hands, promise, fateOf(work, promise, place))
}

/** Who acts: an agency for itself, the secretariat that coordinates and holds the first key, the inspector. */
interface Hands extends PromiseGround {
  readonly agency: (ownerId: string, now: Date) => Work
  readonly secretary: (now: Date) => Work
  readonly inspector: (now: Date) => Work
}

async function openHands(work: Work, ground: PromiseGround): Promise<Hands> {
  const { staff, owners } = ground
  const actors = new Map<string, Actor>()
  for (const ownerId of owners) {
    const { token } = await issueBodyLink(work, ownerId, { wantsCode: false })
    actors.set(ownerId, (await openLink(work, token)).actor)
  }
  const actorOf = (userName: string) => actorFor(work.db, named(staff, userName), today(work.now))
  const [secretary, inspector] = [await actorOf('rahim.planning'), await actorOf('kazem.audit')]
  return {
    ...ground,
    agency: (ownerId, now) => ({ ...work, now, actor: actors.get(ownerId) ?? null, channel: 'link' }),
    secretary: (now) => ({ ...work, now, actor: secretary, channel: 'web' }),
    inspector: (now) => ({ ...work, now, actor: inspector, channel: 'web' }),
  }
}

const [old, young] = [150, 25]

function fateOf({ now }: Work, { day }: MadePromise, place: number): PromiseFate {
  const fates = day < addDays(today(now), -old) ? oldFates : day < addDays(today(now), -young) ? youngFates : freshFates
  return fates[place % fates.length] ?? 'offered'
}

/** One promise on its way, with a clock of its own: each step some days after the one before, none after today. */
interface Going {
  readonly hands: Hands
  readonly id: string
  readonly ownerId: string
  /** To whom it could be handed on still. */
  readonly handedTo: readonly string[]
  /** The instant of the next step, so many days on. */
  readonly after: (days: number) => Date
}

function clockFrom(day: IsoDay, now: Date) {
  let at = morningOf(day).getTime() + 6 * 3_600_000
  return (days: number): Date => {
    at = Math.min(at + days * 86_400_000, Math.max(at + 60_000, now.getTime() - 7_200_000))
    return new Date(at)
  }
}

async function follow({ now }: Work, hands: Hands, { day, due, ...promise }: MadePromise, fate: PromiseFate) {
  const going = { ...promise, hands, after: clockFrom(day, now) }
  if (fate === 'offered') return
  await (answers[fate]?.(going, due) ?? keep(going, fate))
}

/** What leaves the common way right at its beginning. */
const answers: Partial<Record<PromiseFate, (going: Going, due: IsoDay) => Promise<unknown>>> = {
  declined: refuse,
  'offered-again': async (going) => {
    await refuse(going)
    const { hands, id, after } = going
    const [to, ...handedTo] = nextOf(going)
    const made = await offerAgain(hands.secretary(after(2)), id, { ownerId: to, text: said.handed })
    await keep({ ...going, id: made.commitmentId, ownerId: to, handedTo }, 'verified')
  },
  transferred: async (going) => keep(await handOn(going), 'doing'),
  'handed-on-thrice': async (going) => keep(await handOn(await handOn(await handOn(going))), 'verified'),
  withdrawn: async (going) => {
    await take(going)
    const { hands, id, after } = going
    await withdraw(hands.secretary(after(30)), id, { text: said.withdrawn })
  },
  extended: async (going, due) => {
    await take(going)
    const { hands, id, ownerId, after } = going
    await askExtension(hands.agency(ownerId, after(6)), id, addDays(due, 21), { text: said.later })
    await grantExtension(hands.secretary(after(2)), id, { text: said.granted })
  },
  paused: async (going) => {
    await take(going)
    const { hands, id, ownerId, after } = going
    await pause(hands.agency(ownerId, after(8)), id, 'season', { text: said.season })
  },
}

function refuse({ hands, id, ownerId, after }: Going) {
  return decline(hands.agency(ownerId, after(1)), id, 'not-ours', { text: said.elsewhere })
}

const take = ({ hands, id, ownerId, after }: Going) => accept(hands.agency(ownerId, after(1)), id)

/** Who takes it on next, and who could after that. */
function nextOf({ handedTo: [to, ...others] }: Going): [string, ...string[]] {
  if (to === undefined) throw new Error('A sample is handed on more often than it says to whom')
  return [to, ...others]
}

async function handOn(going: Going): Promise<Going> {
  const { hands, id, ownerId, after } = going
  const [to, ...handedTo] = nextOf(going)
  await askTransfer(hands.agency(ownerId, after(4)), id, { text: said.elsewhere, to })
  const made = await transfer(hands.secretary(after(2)), id, { ownerId: to, text: said.handed })
  return { ...going, id: made.commitmentId, ownerId: to, handedTo }
}

/** Taken on, worked at, told as done, looked at. */
async function keep(going: Going, fate: PromiseFate): Promise<void> {
  await take(going)
  if (fate === 'accepted') return
  const { hands, id, ownerId, after } = going
  await reportProgress(hands.agency(ownerId, after(7)), id, { percent: 60, text: said.progress })
  if (fate === 'doing') return
  await claim(going)
  if (fate !== 'claimed') await close(going, fate)
}

/** The second key: sent back where something was missing, else verified; once in a while opened again. */
async function close(going: Going, fate: PromiseFate): Promise<void> {
  if (fate === 'returned') return judge(going, sendBack, said.missing)
  if (fate === 'verified-after-return') {
    await judge(going, sendBack, said.missing)
    await claim(going)
  }
  await judge(going, verify, said.seen)
  const { hands, id, after } = going
  if (fate === 'reopened') await reopen(hands.inspector(after(12)), id, { text: said.again })
}

async function claim({ hands, id, ownerId, after }: Going) {
  const now = after(9)
  const url = 'https://example.org/sample-minutes'
  await addEvidence(hands.agency(ownerId, now), id, { kind: 'link', url })
  await claimDone(hands.agency(ownerId, now), hands.keyring, id)
}

/** By the secretariat; by the inspector where the lot fell. */
async function judge({ hands, id, after }: Going, verdict: typeof sendBack | typeof verify, text: string) {
  const now = after(2)
  const secretary = hands.secretary(now)
  const { sampled } = await getCommitment(secretary.db, id)
  await verdict(sampled ? hands.inspector(now) : secretary, id, { text })
}
