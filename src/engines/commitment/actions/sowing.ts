import type { Db } from '#platform/db/database.ts'
import { newId } from '#platform/db/new-id.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { insertFactsAtOnce } from '#platform/facts/queries.ts'
import type { Said } from '#platform/locale.ts'
import { kindsOfBodies } from '../queries/names.ts'
import { insertSown, type Sown } from '../queries/sowing.ts'
import { after, beginning, type Course, type EventData, laneOf, listedOn } from '../rules/course.ts'
import { never } from '../rules/due-list.ts'
import { inspectors, type Key, withInspector } from '../rules/keys.ts'
import { dutiesServed } from '../rules/proof.ts'
import { type EventKind, isOfCommitment, type Step, turnIn } from '../rules/states.ts'
import type { EventDetail, evidence, matters } from '../tables.ts'
import { eventHash, sealText } from './chain.ts'
import { actorOf, factRow } from './sown-facts.ts'

/** A step of the samples as somebody would have taken it. */
export interface SownStep {
  readonly kind: Step
  readonly at: Date
  /** Nobody: the rules by themselves. */
  readonly actorId: string | null
  readonly data?: EventData & EventDetail
  readonly text?: string
  readonly evidence?: Omit<typeof evidence.$inferInsert, 'commitmentId' | 'seq' | 'addedAt'>
}

/** A promise of the samples with its whole history, its offer first. */
export interface SownPromise {
  readonly statement: Said
  readonly doneWhen: Said
  readonly ownerId: string
  readonly part?: string
  readonly weight?: number
  readonly rule: { readonly key: string; readonly version: number }
  readonly keys: readonly Key[]
  readonly offered: { readonly at: Date; readonly actorId: string | null; readonly data: EventData }
  readonly steps: readonly SownStep[]
}

export interface SownMatter {
  readonly matter: Omit<typeof matters.$inferInsert, 'seq' | 'hash'> & { readonly id: string; readonly openedAt: Date }
  readonly duties: readonly string[]
  readonly openedBy: string | null
  readonly promises: readonly SownPromise[]
}

/**
 * Writes matters of samples with all that was promised for them, in a handful of statements: the same rows, the same chain
 * of events and the same facts that the steps themselves would have left. Only for a new city: it locks nothing, asks
 * nobody, and takes the table of steps for granted.
 */
export async function sowMatters(db: Db, all: readonly SownMatter[]): Promise<ReadonlyMap<SownPromise, string>> {
  const sown: Sown = {
    matters: [],
    duties: [],
    commitments: [],
    keys: [],
    texts: [],
    events: [],
    evidence: [],
    due: [],
  }
  const facts: Parameters<typeof insertFactsAtOnce>[1][number][] = []
  const ids = new Map<SownPromise, string>()
  const owners = all.flatMap(({ promises }) => promises.map(({ ownerId }) => ownerId))
  const kinds = await kindsOfBodies(db, owners)
  for (const each of all) sowOne(each, { sown, facts, ids, kinds })
  await insertFactsAtOnce(db, facts)
  await insertSown(db, sown)
  return ids
}

interface Basket {
  readonly sown: Sown
  readonly facts: Parameters<typeof insertFactsAtOnce>[1][number][]
  readonly ids: Map<SownPromise, string>
  /** Of owners. */
  readonly kinds: ReadonlyMap<string, string>
}

interface Happening {
  readonly promise: SownPromise | undefined
  readonly kind: EventKind
  readonly at: Date
  readonly actorId: string | null
  readonly data: EventData & EventDetail
  readonly text?: string | undefined
  readonly evidence?: SownStep['evidence']
}

function sowOne({ matter, duties, openedBy, promises }: SownMatter, basket: Basket) {
  for (const promise of promises) basket.ids.set(promise, newId(promise.offered.at.getTime()))
  const opened = { kind: 'opened' as const, at: matter.openedAt, actorId: openedBy, data: { kind: matter.kind } }
  const happened: Happening[] = [{ promise: undefined, ...opened }, ...promises.flatMap(happeningsOf)]
  happened.sort((a, b) => a.at.getTime() - b.at.getTime())
  const courses = new Map<SownPromise, Course>()
  let hash: Buffer | null = null
  for (const [place, each] of happened.entries()) {
    hash = writeOne({ matter, duties, each, seq: place + 1, before: hash }, courses, basket)
  }
  basket.sown.matters.push({ ...matter, seq: happened.length, hash })
  basket.sown.duties.push(...duties.map((dutyId) => ({ matterId: matter.id, dutyId })))
  for (const [position, promise] of promises.entries()) sowPromise({ matter, promise, position }, courses, basket)
}

const happeningsOf = (promise: SownPromise): Happening[] => [
  { promise, kind: 'offered', ...promise.offered, data: { ...promise.offered.data, ownerId: promise.ownerId } },
  ...promise.steps.map(({ data = {}, ...step }) => ({ promise, ...step, data })),
]

interface Writing {
  readonly matter: SownMatter['matter']
  readonly duties: readonly string[]
  readonly each: Happening
  readonly seq: number
  readonly before: Buffer | null
}

function writeOne({ matter, duties, each, seq, before }: Writing, courses: Map<SownPromise, Course>, basket: Basket) {
  const { promise, kind, at } = each
  const [course, next] = moved(each, seq, courses)
  const commitmentId = promise ? (basket.ids.get(promise) ?? null) : null
  const text = textOf(each, basket)
  const told = {
    matterId: matter.id,
    seq,
    commitmentId,
    kind,
    ...actorOf(each),
    at,
    ...statesOf(course, next),
    data: Object.fromEntries(Object.entries(each.data).filter(([, value]) => value !== undefined)),
    textHash: text.hash,
  }
  const [id, factId] = [newId(at.getTime()), newId(at.getTime())]
  const hash = eventHash(before, told)
  basket.sown.events.push({ id, ...told, textId: text.id, factId, hash })
  const ownerId = promise?.ownerId
  const served = dutiesServed(duties, basket.kinds.get(ownerId ?? ''))
  basket.facts.push(factRow(matter, { ...told, factId, ownerId, duties: served }))
  if (each.evidence && commitmentId !== null)
    basket.sown.evidence.push({ ...each.evidence, commitmentId, seq, addedAt: at })
  return hash
}

const statesOf = (course: Course | undefined, next: Course | undefined) => ({
  fromState: course?.state ?? null,
  toState: next?.state ?? null,
})

/** The course before and after. */
function moved(
  each: Happening,
  seq: number,
  courses: Map<SownPromise, Course>,
): [Course | undefined, Course | undefined] {
  const { promise } = each
  if (!promise) return [undefined, undefined]
  const course = courses.get(promise)
  const next = courseAfter(course, each, seq)
  if (next) courses.set(promise, next)
  return [course, next]
}

function textOf({ text, at }: Happening, { sown }: Basket): { id: string | null; hash: Buffer | null } {
  if (text === undefined) return { id: null, hash: null }
  const { salt, hash } = sealText(text)
  const id = newId(at.getTime())
  sown.texts.push({ id, body: text, salt })
  return { id, hash }
}

/** Events that are no steps change no course. */
function courseAfter(course: Course | undefined, { kind, at, data }: Happening, seq: number): Course | undefined {
  if (kind === 'offered') return beginning({ seq, at, data })
  return course && isOfCommitment(kind) ? after(course, { kind, seq, at, data }) : course
}

interface Row {
  readonly matter: SownMatter['matter']
  readonly promise: SownPromise
  readonly position: number
}

/** The row as the fold of its events, who may close it, and in whose list it stands. */
function sowPromise({ matter, promise, position }: Row, courses: ReadonlyMap<SownPromise, Course>, basket: Basket) {
  const [id, course] = [basket.ids.get(promise), courses.get(promise)]
  if (id === undefined || !course) return
  const { statement, doneWhen, ownerId, part = null, weight = 1, rule, offered } = promise
  const keys = withInspector(promise.keys)
  const row = { id, matterId: matter.id, position: position + 1, part, statement, doneWhen, ownerId, weight }
  const owned = { ownerKind: 'organisation' as const, ruleKey: rule.key, ruleVersion: rule.version }
  basket.sown.commitments.push({ ...row, ...owned, offeredAt: offered.at, ...course })
  basket.sown.keys.push(...keys.map((key, at) => ({ commitmentId: id, position: at, ...key })))
  const lane = laneOf(course)
  const holderId = holderOf(course, { ownerId, coordinatorId: matter.coordinatorId, key: keys[course.keyAt] })
  if (lane !== undefined && holderId !== undefined) {
    const on: IsoDay = listedOn(course) ?? never
    basket.sown.due.push({ holderId, commitmentId: id, lane, on, rank: 100 - weight })
  }
}

interface Holders {
  readonly ownerId: string
  readonly coordinatorId: string
  readonly key: Key | undefined
}

function holderOf(course: Course, { ownerId, coordinatorId, key }: Holders): string | undefined {
  const turn = turnIn(course)
  if (turn === 'owner') return ownerId
  if (turn === 'coordinator') return coordinatorId
  return key?.holderId ?? (key?.kind === 'inspector' ? inspectors : undefined)
}
