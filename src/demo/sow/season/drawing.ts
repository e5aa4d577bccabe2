import {
  type DrawEntry,
  drawList,
  enrolmentFacts,
  runDraw,
  sealDraw,
  type Season,
  type SownChange,
  type SownEnrolment,
  type SownPool,
} from '#engines/enrolment/index.ts'
import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { sha256 } from '#platform/lots/sha256.ts'
import type { Text } from '#platform/locale.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import type { DemoDraw } from '../../events/draws.ts'
import type { Crowd } from './enrolling.ts'
import { type Party, partyOf, seatsOf } from './parties.ts'
import { bytesOf, type Ground, type Planned, planOf } from './plan.ts'

type DrawRow = Season['draws'][number]

/** What a draw adds to the season: its plan, its entries in the state they are in, and what was published of it. */
export interface Drawn {
  readonly plan: Planned
  readonly enrolments: readonly SownEnrolment[]
  readonly draw: DrawRow
  readonly facts: Season['facts']
}

const rules: Text = {
  fa: 'هر خانواده یک برگ دارد و هر کودک در یک برگ است. یک‌سوم جاها برای دخترها و یک‌پنجم برای شش تا نه‌ساله‌ها کنار گذاشته شده؛ جای خالی آن‌ها به همه می‌رسد. خانواده با هم پذیرفته می‌شود و هرگز از هم جدا نمی‌شود.',
  en: 'One entry for a family, each child in one entry. A third of the places is kept for girls and a fifth for ages six to nine; what they leave goes to all. A family is admitted together and never split.',
}
const saltSource: Text = {
  fa: 'تاسی که بچه‌های فرهنگسرای مارالان جلوی مردم می‌ریزند، پس از بسته شدن فهرست',
  en: 'Dice thrown in public by the children of Maralan Cultural Centre, after the list is closed',
}

/** Seats kept for girls, and for the small ones; whoever fits neither has the rest. */
const lanesOf = (seats: number) => [
  { id: 'a', label: { fa: 'دخترها', en: 'Girls' }, seats: Math.floor(seats / 3), rule: { sex: 'female' as const } },
  {
    id: 'b',
    label: { fa: 'شش تا نه‌ساله‌ها', en: 'Ages six to nine' },
    seats: Math.floor(seats / 5),
    rule: { ageMax: 9 },
  },
]

/** One draw of the samples, as far as it has come on the city's first day. */
export function drawOf(recipe: DemoDraw, ground: Ground, crowd: Crowd, keyring: Keyring): Drawn | undefined {
  const [planned] = planOf(recipe, ground)
  const pool = planned && [...planned.pools.values()].flat()[0]
  if (!planned || !pool) return undefined
  const times = timesOf(recipe, ground)
  Object.assign(planned.offering, { phases: phasesOf(times), drawSeries: 'camps' })
  Object.assign(pool, { lanes: lanesOf(recipe.seats) })
  const entries = entriesOf(recipe, planned, pool, { crowd, times })
  const shown = publish(recipe, { planned, pool, entries, times, keyring })
  return { plan: planned, ...shown }
}

interface Times {
  readonly from: Date
  readonly until: Date
  readonly frozen: Date
  readonly drawn: Date
}

function timesOf({ entries, stage }: DemoDraw, { first, now }: Ground): Times {
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
  const until = stage === 'frozen' ? hours(-7) : instantOf(addDays(first, entries.until), 20)
  const frozen = stage === 'frozen' ? hours(-6) : new Date(until.getTime() + 3_600_000)
  return {
    from: instantOf(addDays(first, entries.from), 9),
    until,
    frozen,
    drawn: new Date(frozen.getTime() + 26 * 3_600_000),
  }
}

const phasesOf = ({ from, until }: Times) => [
  { id: 'draw', from: from.toISOString(), until: until.toISOString(), how: 'draw' as const },
]

interface Gathering {
  readonly crowd: Crowd
  readonly times: Times
}

/** Every household once, whole; in the order in which they came. */
function entriesOf(recipe: DemoDraw, plan: Planned, pool: SownPool, { crowd, times }: Gathering): SownEnrolment[] {
  const { dice, now } = crowd
  const latest = Math.min(times.until.getTime(), now.getTime())
  const parties = crowd.homes
    .flatMap((home) => partyOf(recipe.audience, home, dice) ?? [])
    .slice(0, recipe.entries.many)
  const lanesFor = laneFinder(crowd)
  return parties.map((party, n) => {
    const at = new Date(
      times.from.getTime() + Math.floor(((latest - times.from.getTime()) * (n + 1)) / (parties.length + 1)),
    )
    return {
      ...entryRow(party, at, dice),
      offering: plan.offering,
      pools: [pool],
      lanes: lanesFor(party),
      history: [{ state: 'asked', at }],
    }
  })
}

const small = 8

/** In which lanes a whole party may come: nobody's birthday makes a small one of somebody who is not. */
function laneFinder({ homes }: Crowd) {
  const known = new Map(homes.flatMap(({ children }) => children.map((child) => [child.id, child] as const)))
  return ({ members }: Party): string[] => {
    const children = members.flatMap(({ personId }) => known.get(personId) ?? [])
    const areGirls = children.every(({ sex }) => sex === 'female')
    const areSmall = children.every(({ age }) => age <= small)
    return [...(areGirls ? ['a'] : []), ...(areSmall ? ['b'] : [])]
  }
}

const entryRow = ({ home, members }: Party, at: Date, dice: Crowd['dice']) => ({
  id: newId(at.getTime()),
  code: newTrackingCode(bytesOf(dice)),
  sessionId: null,
  actorId: home.adults[0].id,
  channel: dice.oneOf(['web', 'web', 'phone', 'paper'] as const) ?? ('web' as const),
  members,
  phase: 'draw',
  weight: dice.oneOf([1, 1, 1, 2, 2, 3]) ?? 1,
})

interface Publication {
  readonly planned: Planned
  readonly pool: SownPool
  readonly entries: readonly SownEnrolment[]
  readonly times: Times
  readonly keyring: Keyring
}

const salt = 'شش چهار یک پنج'

function publish(recipe: DemoDraw, publication: Publication): Omit<Drawn, 'plan'> {
  const { planned, entries, times } = publication
  const { code, stage, seats } = recipe
  const told = toldBy(planned)
  const secret = sha256(`janshahr-sample|${code}`)
  const announced = announcementOf(recipe, publication, secret)
  const { commitment, announcedAt } = announced
  const first = told(enrolmentFacts.drawAnnounced.name, { code, commitment }, announcedAt)
  if (stage === 'announced') return { enrolments: entries, draw: announced, facts: [first] }

  const list = entries.map(entryOf)
  const text = drawList(code, list)
  const lanes = lanesOf(seats).map(({ id, seats: kept }) => ({ id, seats: kept }))
  const terms = { capacity: seats, lanes, release: true }
  const listed = { list: text, listHash: sha256(text), terms, frozenAt: times.frozen }
  const frozen = { ...announced, ...listed, stage: 'frozen' as const }
  const { listHash } = frozen
  const second = told(enrolmentFacts.drawFrozen.name, { code, listHash, entries: list.length }, times.frozen)
  if (stage === 'frozen') return { enrolments: entries, draw: frozen, facts: [first, second] }

  const result = runDraw({ draw: code, secret, salt, entries: list, ...terms })
  const draw = { ...frozen, stage: 'drawn' as const, secret, salt, seed: result.seed, drawnAt: times.drawn }
  const third = told(enrolmentFacts.drawSalted.name, { code, salt }, times.drawn)
  const fourth = told(enrolmentFacts.drawRevealed.name, { code, secret, seed: result.seed }, times.drawn)
  return { enrolments: settled(entries, result, times.drawn), draw, facts: [first, second, third, fourth] }
}

const entryOf = ({ code, members, weight = 1, lanes = [] }: SownEnrolment): DrawEntry => ({
  code,
  seats: seatsOf(members),
  weight,
  lanes,
})

function announcementOf({ code }: DemoDraw, { planned, pool, times, keyring }: Publication, secret: string) {
  const { commitment, sealedSecret } = sealDraw(keyring, code, secret)
  return {
    code,
    offeringId: planned.offering.id,
    poolId: pool.id,
    phase: 'draw',
    rules,
    saltSource,
    release: true,
    stage: 'announced' as const,
    commitment,
    sealedSecret,
    announcedAt: new Date(times.from.getTime() - 5 * 86_400_000),
  }
}

const toldBy =
  ({ offering }: Planned) =>
  (name: string, detail: unknown, at: Date) => ({
    name,
    detail,
    at,
    occurredOn: today(at),
    actorKind: 'rules' as const,
    channel: 'system' as const,
    programmeId: offering.programmeId,
  })

/** In or in the line, each with its place in the order of the lots. */
function settled(entries: readonly SownEnrolment[], result: ReturnType<typeof runDraw>, at: Date): SownEnrolment[] {
  const ranks = new Map(result.order.map((code, n) => [code, n + 1]))
  const lanes = new Map(result.admitted.map(({ code, lane }) => [code, lane]))
  return entries.map((one) => {
    const lane = lanes.get(one.code)
    const change: SownChange = {
      state: lane === undefined ? 'waiting' : 'confirmed',
      at,
      rank: ranks.get(one.code) ?? 0,
    }
    return { ...one, lane, history: [...one.history, change] }
  })
}
