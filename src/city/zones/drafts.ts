import { latestEdition } from './edition-queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { publicationWaits } from '#platform/maps/checks.ts'
import { sha256 } from '#platform/maps/hash.ts'
import { type Actor, demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { drawEdition } from './draft.ts'
import { boundariesImported, draftAbandoned } from './facts.ts'
import { examineZones } from './import/examine.ts'
import { type Choices, type Examined, type ImportQuestion, type ImportReport, isQuestion } from './import/report.ts'
import { importBoundaries } from './permissions.ts'
import {
  changeEdition,
  editionInForce,
  editionOfFile,
  getEdition,
  holdEdition,
  insertEdition,
  lockKind,
  measureOf,
  type ZoneInForce,
  zonesOfEdition,
} from './queries.ts'
import { region } from './region.ts'
import type { Edition, Source, ZoneKind } from './tables.ts'
import { words } from './words.ts'

/** A file of boundaries as somebody brings it, with what they have decided so far. */
export interface ZoneFile {
  readonly kind: ZoneKind
  /** GeoJSON. */
  readonly text: string
  readonly source: Source
  /** The kind its parents are of: districts for neighbourhoods. */
  readonly parentKind?: ZoneKind | undefined
  readonly choices?: Choices
}

/** A question only a person can answer (the draft waits with it, if the file is one), or the draft with its report. */
export type ImportAnswer =
  | (ImportQuestion & { readonly editionId?: string })
  | { readonly editionId: string; readonly report: ImportReport; readonly changes: number }

const mostBytes = 50 * 1024 * 1024

/**
 * Reads a file into a draft and says everything about it. The draft is whole (zones the file lacks are kept), nothing
 * public changes, and the same file twice makes no second draft.
 */
export async function importZones(work: Work, file: ZoneFile): Promise<ImportAnswer> {
  demand(work.actor, importBoundaries, wholeCity)
  if (Buffer.byteLength(file.text) > mostBytes) throw refuse.tooLarge(words.tooLarge)

  return transact(work, async (held) => {
    await lockKind(held.db, file.kind)
    const hash = sha256(file.text)
    const known = await editionOfFile(held.db, file.kind, hash)
    return readInto(held, file, { hash, known })
  })
}

/** Adds to what was decided about a draft's file, and draws the draft anew. Also reads it again after others published. */
export async function decideDraft(work: Work, editionId: string, decided: Choices): Promise<ImportAnswer> {
  demand(work.actor, importBoundaries, wholeCity)

  return transact(work, async (held) => {
    await lockKind(held.db, (await getEdition(held.db, editionId)).kind)
    const { file: text, fileHash: hash, ...known } = await holdEdition(held.db, editionId)
    if (known.state === 'published') throw refuse.conflict(words.alreadyPublished)
    if (text === null || hash === null) throw refuse.conflict(words.notAZoneFile)
    const { kind, source, parentKind } = known
    const choices = { ...known.choices, ...decided }
    return readInto(held, { kind, text, source, parentKind: parentKind ?? undefined, choices }, { hash, known })
  })
}

/** Puts a draft aside; bringing its file again takes it up. Nothing is deleted. */
export async function abandonDraft(work: Work, editionId: string) {
  demand(work.actor, importBoundaries, wholeCity)

  return transact(work, async ({ db, announce }) => {
    const { state, kind } = await holdEdition(db, editionId)
    if (state === 'published') throw refuse.conflict(words.alreadyPublished)
    if (state === 'abandoned') return
    await changeEdition(db, editionId, { state: 'abandoned' })
    await announce(draftAbandoned, { editionId, kind })
  })
}

interface Draft {
  readonly hash: string
  readonly known: Pick<Edition, 'id' | 'state' | 'report'> | undefined
}

async function readInto(held: Work, file: ZoneFile, { hash, known }: Draft): Promise<ImportAnswer> {
  const { basedOn, current } = await presentOf(held, file.kind)
  const answer = await examine(held, file, { latest: basedOn, current })
  const keep = { file, hash, basedOn, id: draftOf(known) }
  if (isQuestion(answer)) return ask(held, answer, keep)

  const { report, apply } = answer
  const changes = changesIn(report)
  if (known?.state === 'published' && changes === 0) return { editionId: known.id, report, changes }

  const edition = await keepDraft(held, { ...keep, report })
  await drawEdition(held.db, { edition, apply, current, now: held.now, asOf: today(held.now) })
  if (!known?.report) await held.announce(boundariesImported, toldOf(edition, hash, answer))
  return { editionId: edition.id, report, changes }
}

/** The boundaries a new edition of a kind follows. */
async function presentOf({ db }: Work, kind: ZoneKind) {
  const latest = await latestEdition(db, kind)
  return { basedOn: latest?.id, current: latest ? await zonesOfEdition(db, latest.id) : [] }
}

const changesIn = ({ rows }: ImportReport) => rows.filter(({ verdict }) => verdict !== 'same').length

/** A file of rows waits with its question; what is no such file is not kept. */
async function ask(held: Work, question: ImportQuestion, draft: DraftToKeep): Promise<ImportAnswer> {
  if (question.question === 'not-a-file') return question
  return { ...question, editionId: (await keepDraft(held, draft)).id }
}

/** A file that was published once and comes back after another becomes a draft of its own. */
const draftOf = (known: Draft['known']) => (known?.state === 'published' ? undefined : known?.id)

async function examine(
  { db, now }: Work,
  { text, choices, parentKind }: ZoneFile,
  { latest, current }: { latest: string | undefined; current: readonly ZoneInForce[] },
) {
  const people = latest ? await measureOf(db, latest, 'population') : new Map<string, { value: number }>()
  const above = parentKind && (await editionInForce(db, parentKind, today(now)))
  const parents = above ? await zonesOfEdition(db, above.id) : []
  const codes = new Map(parents.map(({ zone }) => [zone.id, zone.code]))
  return examineZones(text, choices ?? {}, {
    region,
    known: current.map(({ zone, drawing }) => ({
      id: zone.id,
      code: zone.code,
      name: drawing.name.fa,
      parent: drawing.parentId ? codes.get(drawing.parentId) : undefined,
      population: people.get(zone.id)?.value,
      shape: drawing.shape ?? undefined,
      hash: drawing.hash ?? undefined,
    })),
    parents: parents.map(({ zone, drawing }) => ({ code: zone.code, shape: drawing.shape ?? undefined })),
  })
}

interface DraftToKeep {
  readonly file: ZoneFile
  readonly hash: string
  readonly report?: ImportReport | null
  readonly basedOn: string | undefined
  readonly id: string | undefined
}

async function keepDraft({ db, actor, now }: Work, { file, hash, basedOn, id, report = null }: DraftToKeep) {
  const { kind, source, choices = {}, text, parentKind = null } = file
  const read = { report, crs: crsOf(report), state: stateOf(report), basedOn: basedOn ?? null }
  const importedBy = personOf(actor) ?? null
  const draft = { kind, source, choices, parentKind, ...read, importedBy, importedAt: now }
  return id ? changeEdition(db, id, draft) : insertEdition(db, { ...draft, file: text, fileHash: hash })
}

const crsOf = (report: ImportReport | null) => report?.crs ?? null

const stateOf = (report: ImportReport | null): Edition['state'] =>
  report && !publicationWaits(report) ? 'checked' : 'draft'

function toldOf({ id, kind }: Edition, fileHash: string, { report }: Examined) {
  const count = (verdict: string) => report.rows.filter((row) => row.verdict === verdict).length
  const [fresh, changed, same] = [count('new'), count('changed'), count('same')]
  return { editionId: id, kind, fileHash, fresh, changed, same, aside: report.aside.length }
}

export const personOf = (actor: Actor) => (actor?.kind === 'person' ? actor.id : undefined)
