import { type SownMatter, sowMatters } from '#engines/commitment/index.ts'
import type { Field } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { type IsoDay, toJalali } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { newId } from '#platform/db/new-id.ts'
import { insertFactsAtOnce } from '#platform/facts/queries.ts'
import type { Said } from '#platform/locale.ts'
import { clean } from '#platform/text/clean.ts'
import { key } from '#platform/text/tokens.ts'
import { resolutionEntered, resolutionPublished } from '../facts.ts'
import { insertSownResolutions, type SownRows } from '../queries/sowing.ts'
import { type LegalEventKind, legalStanding, usualLegalRule } from '../rules/legal.ts'
import { splitText } from '../rules/split.ts'
import { countsOf, resultOf, usualBodyRule, type VoteMethod, type VoteOption } from '../rules/votes.ts'
import type { Executable, PublicationState } from '../tables.ts'
import { dutiesOf, hashOf, matterKind } from './enter.ts'

/** A resolution of the samples with everything that has happened to it. */
/** Where something is carried out, in degrees (WGS 84). */
export interface Spot {
  readonly placeId: string
  readonly latitude: number
  readonly longitude: number
}

export interface SownResolution {
  readonly number: number
  readonly term: number
  readonly title: Said
  readonly adoptedOn: IsoDay
  readonly text: string
  readonly bodyId: string
  readonly committeeId: string
  readonly coordinatorId: string
  readonly clerkId: string
  readonly zoneId?: string | undefined
  readonly spot?: Spot | undefined
  readonly programmeId?: string | undefined
  /** The bill, motion or letter it answers. */
  readonly paperId?: string | undefined
  readonly duties: readonly string[]
  readonly fields: readonly Field[]
  readonly state: PublicationState
  readonly settled: boolean
  readonly publishedOn: IsoDay | null
  readonly ownersOn: IsoDay | null
  readonly withdrawn?: { readonly on: IsoDay; readonly why: Said } | undefined
  readonly supersedes?: number | undefined
  readonly decided: ReadonlyMap<
    string,
    { readonly executable: Executable; readonly reason?: string; readonly placeId?: string | undefined }
  >
  readonly law: readonly {
    readonly kind: LegalEventKind
    readonly on: IsoDay
    readonly letterNumber?: string
    readonly by?: number
    readonly addresses?: readonly string[]
  }[]
  readonly vote: {
    readonly method: VoteMethod
    readonly votes: readonly { readonly personId: string; readonly option: VoteOption }[]
  }
  readonly promises: SownMatter['promises']
}

/** Writes resolutions of the samples at once: only for a new city, where nobody could ask for them by hand. */
export async function sowResolutions(db: Db, now: Date, all: readonly SownResolution[]): Promise<void> {
  const ids = new Map(
    all.map((each) => [
      each.number,
      { id: newId(enteredAt(each).getTime()), matterId: newId(enteredAt(each).getTime()) },
    ]),
  )
  const rows: SownRows = { resolutions: [], texts: [], clauses: [], legalEvents: [], voteEvents: [], votes: [] }
  await sowMatters(
    db,
    all.map((each) => matterOf(each, ids)),
  )
  for (const each of all) lay(rows, each, { ids, now })
  await insertSownResolutions(db, rows)
  await insertFactsAtOnce(
    db,
    all.flatMap((each) => factsOf(each, ids)),
  )
}

type Ids = ReadonlyMap<number, { readonly id: string; readonly matterId: string }>

/** At nine in the morning of the day after adoption, in the city's time of the year. */
const enteredAt = ({ adoptedOn }: Pick<SownResolution, 'adoptedOn'>) => new Date(`${adoptedOn}T08:30:00Z`)
const addressOf = ({ number, adoptedOn }: Pick<SownResolution, 'number' | 'adoptedOn'>) =>
  `${number}-${toJalali(adoptedOn).y}`

const idsOf = (ids: Ids, number: number) => ids.get(number) ?? { id: '', matterId: '' }

const matterOf = (each: SownResolution, ids: Ids): SownMatter => ({
  matter: {
    id: idsOf(ids, each.number).matterId,
    code: `R${addressOf(each)}`,
    kind: matterKind,
    title: each.title,
    visibility: each.state === 'published' ? 'public' : 'partners',
    coordinatorId: each.coordinatorId,
    zoneId: each.zoneId ?? null,
    ...each.spot,
    programmeId: each.programmeId ?? null,
    supersedesId: each.supersedes === undefined ? null : idsOf(ids, each.supersedes).matterId,
    fields: [...each.fields],
    reference: `${each.number}/${each.adoptedOn}`,
    openedAt: enteredAt(each),
    sample: true,
  },
  duties: dutiesOf(each.duties),
  openedBy: each.clerkId,
  promises: each.promises,
})

interface Laying {
  readonly ids: Ids
  readonly now: Date
}

function lay(rows: SownRows, each: SownResolution, { ids, now }: Laying) {
  const { id, matterId } = idsOf(ids, each.number)
  const at = enteredAt(each)
  const body = clean(each.text).text
  const { preamble, clauses } = splitText(body)
  rows.resolutions.push({ id, matterId, ...rowOf(each, now), supersedesId: supersededBy(each, ids), created: at })
  const text = { resolutionId: id, version: 1, kind: 'first' as const, body, preamble, hash: hashOf(body) }
  rows.texts.push({ ...text, settled: each.settled, by: each.clerkId, at })
  rows.clauses.push(
    ...clauses.map(({ renumbered: _renumbered, ...clause }, position) => {
      const { executable = clause.executable, reason = null, placeId = null } = each.decided.get(clause.address) ?? {}
      return { resolutionId: id, version: 1, position, ...clause, executable, noActionReason: reason, placeId }
    }),
  )
  rows.legalEvents.push(
    ...each.law.map(({ by, addresses = [], ...event }, place) => ({
      ...event,
      addresses: [...addresses],
      resolutionId: id,
      seq: place + 1,
      otherId: by === undefined ? null : idsOf(ids, by).id,
      recordedBy: each.clerkId,
      recordedAt: new Date(`${event.on}T09:00:00Z`),
    })),
  )
  layVote(rows, each, id)
}

const supersededBy = ({ supersedes }: SownResolution, ids: Ids) =>
  supersedes === undefined ? null : idsOf(ids, supersedes).id

function rowOf(each: SownResolution, now: Date) {
  const { number, term, title, adoptedOn, bodyId, committeeId, coordinatorId, state, publishedOn, ownersOn } = each
  const last = each.promises.flatMap(({ steps }) => steps.map(({ at }) => at.getTime()))
  const named = { number, term, title, titleKey: key(`${number} ${title.fa}`), address: addressOf(each) }
  return {
    ...named,
    bodyId,
    committeeId,
    coordinatorId,
    state,
    publishedOn,
    ownersOn,
    year: toJalali(adoptedOn).y,
    adoptedOn,
    paperId: each.paperId ?? null,
    withdrawnOn: each.withdrawn?.on ?? null,
    withdrawnWhy: each.withdrawn?.why ?? null,
    ...cachedOf(each, now),
    sample: true,
    modified: new Date(Math.max(enteredAt(each).getTime(), ...last)),
  }
}

/** What lists read of the legal clock. */
function cachedOf({ adoptedOn, law }: SownResolution, now: Date) {
  const standing = legalStanding(adoptedOn, law, usualLegalRule, today(now))
  const notified = law.findLast(({ kind }) => kind === 'notified')
  return {
    phase: standing.state,
    notifiedOn: notified?.on ?? null,
    enforceableOn: standing.enforceableOn ?? null,
    gateOpenedOn: standing.state === 'enforceable' ? standing.since : null,
  }
}

function layVote(rows: SownRows, { vote, bodyId, adoptedOn, title }: SownResolution, resolutionId: string) {
  const counts = countsOf(vote.votes)
  const members = vote.votes.length
  const present = members - counts.absent
  const poll = { method: vote.method, closed: false, members, present, counts }
  const at = new Date(`${adoptedOn}T10:00:00Z`)
  const id = newId(at.getTime())
  const { outcome } = resultOf(poll, usualBodyRule)
  const row = { id, resolutionId, bodyId, on: adoptedOn, question: title, ...poll, rule: usualBodyRule, outcome }
  rows.voteEvents.push({ ...row, sample: true, created: at, modified: at })
  if (vote.method === 'secret') return
  rows.votes.push(...vote.votes.map((each) => ({ ...each, voteEventId: id, source: 'clerk' as const })))
}

function factsOf(each: SownResolution, ids: Ids) {
  const { id } = idsOf(ids, each.number)
  const detail = { resolutionId: id, address: addressOf(each) }
  const common = {
    actorKind: 'person' as const,
    actorId: each.clerkId,
    onBehalfOf: null,
    channel: 'web' as const,
    programmeId: each.programmeId ?? null,
    zoneId: each.zoneId ?? null,
    organisationId: each.bodyId,
    quantity: 1,
    detail,
  }
  const entered = { ...common, name: resolutionEntered.name, at: enteredAt(each), occurredOn: each.adoptedOn }
  const { publishedOn } = each
  if (publishedOn === null) return [entered]
  const at = new Date(`${publishedOn}T09:00:00Z`)
  return [entered, { ...common, name: resolutionPublished.name, at, occurredOn: publishedOn }]
}
