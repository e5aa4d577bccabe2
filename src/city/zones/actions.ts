import { today } from '#platform/calendar/instant.ts'
import { sha256 } from '#platform/maps/hash.ts'
import { type Actor, demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { drawEdition } from './draft.ts'
import { boundariesImported, editionPublished, tileMoved } from './facts.ts'
import { type Choices, examineZones } from './import/examine.ts'
import { type Examined, type ImportQuestion, type ImportReport, isQuestion } from './import/report.ts'
import { importBoundaries, publishBoundaries } from './permissions.ts'
import { carryNumbers, linkEditions, nameZones } from './publish.ts'
import {
  changeEdition,
  editionInForce,
  editionOfFile,
  getEdition,
  holdEdition,
  insertEdition,
  latestBeginning,
  lockKind,
  measureOf,
  setTile,
  type ZoneInForce,
  zonesOfEdition,
  zonesOn,
} from './queries.ts'
import { region } from './region.ts'
import { whyNotPublish } from './rules.ts'
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

export type ImportAnswer =
  | ImportQuestion
  | { readonly editionId: string; readonly report: ImportReport; readonly changes: number }

const mostBytes = 50 * 1024 * 1024

/**
 * Reads a file into a draft and says everything about it: a question only a person can answer, or the draft with its
 * report. The draft is whole (zones the file lacks are kept), nothing public changes, and the same file twice makes no
 * second draft. Calling again with further choices draws the same draft anew.
 */
export async function importZones(work: Work, file: ZoneFile): Promise<ImportAnswer> {
  demand(work.actor, importBoundaries, wholeCity)
  if (Buffer.byteLength(file.text) > mostBytes) throw refuse.tooLarge(words.tooLarge)

  return transact(work, async (held) => {
    await lockKind(held.db, file.kind)
    const current = await zonesOn(held.db, file.kind, today(held.now))
    const answer = await examine(held, file, current)
    if (isQuestion(answer)) return answer

    const hash = sha256(file.text)
    const changes = answer.report.rows.filter(({ verdict }) => verdict !== 'same').length
    const known = await editionOfFile(held.db, file.kind, hash)
    if (known?.state === 'published') return { editionId: known.id, report: answer.report, changes }

    const edition = await keepDraft(held, { file, hash, report: answer.report, id: known?.id })
    const asOf = today(held.now)
    await drawEdition(held.db, { edition, apply: answer.apply, current, now: held.now, asOf })
    if (!known) await held.announce(boundariesImported, toldOf(edition, hash, answer))
    return { editionId: edition.id, report: answer.report, changes }
  })
}

async function examine(
  { db, now }: Work,
  { kind, text, choices, parentKind }: ZoneFile,
  current: readonly ZoneInForce[],
) {
  const on = today(now)
  const edition = await editionInForce(db, kind, on)
  const people = edition ? await measureOf(db, edition.id, 'population') : new Map<string, { value: number }>()
  const parents = parentKind ? await zonesOn(db, parentKind, on) : []
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
  readonly report: ImportReport
  readonly id: string | undefined
}

async function keepDraft({ db, actor, now }: Work, { file, hash, report, id }: DraftToKeep): Promise<Edition> {
  const importedBy = personOf(actor) ?? null
  const state: Edition['state'] = report.aside.some(({ decide }) => decide) ? 'draft' : 'checked'
  const draft = { kind: file.kind, state, source: file.source, crs: report.crs, report, importedBy, importedAt: now }
  return id ? changeEdition(db, id, draft) : insertEdition(db, { ...draft, file: file.text, fileHash: hash })
}

function toldOf({ id, kind }: Edition, fileHash: string, { report }: Examined) {
  const count = (verdict: string) => report.rows.filter((row) => row.verdict === verdict).length
  const [fresh, changed, same] = [count('new'), count('changed'), count('same')]
  return { editionId: id, kind, fileHash, fresh, changed, same, aside: report.aside.length }
}

/**
 * The second key: boundaries hold from a day on. Zones keep their rows and codes, former names are remembered, links to
 * the edition before are computed. Publishing again what is published is answered as before.
 */
export async function publishEdition(work: Work, editionId: string, from: string) {
  demand(work.actor, publishBoundaries, wholeCity)

  return transact(work, async (held) => {
    const { db, actor, now } = held
    await lockKind(db, (await getEdition(db, editionId)).kind)
    const edition = await holdEdition(db, editionId)
    const personId = personOf(actor)
    if (isRepeated(edition, personId, from)) return

    const list = await zonesOfEdition(db, editionId)
    const latest = await latestBeginning(db, edition.kind)
    const obstacle = whyNotPublish({ edition, personId, from, latest, zones: list.length })
    if (obstacle) throw obstacle

    if (latest !== undefined) await follow(held, edition, list, from)
    await nameZones(db, list, from)
    const published = { state: 'published' as const, validFrom: from, publishedBy: personId ?? null, publishedAt: now }
    await changeEdition(db, editionId, published)
    await held.announce(editionPublished, { editionId, kind: edition.kind, validFrom: from, zones: list.length })
  })
}

const personOf = (actor: Actor) => (actor?.kind === 'person' ? actor.id : undefined)

const isRepeated = ({ state, validFrom, publishedBy }: Edition, personId: string | undefined, from: string) =>
  state === 'published' && validFrom === from && publishedBy === (personId ?? null)

async function follow({ db }: Work, edition: Edition, list: readonly ZoneInForce[], from: string) {
  const before = await editionInForce(db, edition.kind, from)
  if (!before) return
  await linkEditions(db, { id: before.id, zones: await zonesOfEdition(db, before.id) }, { id: edition.id, zones: list })
  await carryNumbers(db, before.id, edition.id)
}

/** Moves a zone's tile in the schematic; if another stands there the two change places. The stored layout wins. */
export async function moveTile(work: Work, editionId: string, zoneId: string, tile: readonly [number, number]) {
  demand(work.actor, importBoundaries, wholeCity)

  return transact(work, async ({ db, announce }) => {
    const list = await zonesOfEdition(db, editionId)
    const moved = list.find(({ zone }) => zone.id === zoneId)
    if (!moved) throw refuse.absent(words.noSuchZone)
    const [column, row] = tile
    const { tileColumn, tileRow } = moved.drawing
    if (tileColumn === column && tileRow === row) return
    const other = list.find(({ drawing }) => drawing.tileColumn === column && drawing.tileRow === row)
    if (other) await setTile(db, other.drawing, { tileColumn, tileRow })
    await setTile(db, moved.drawing, { tileColumn: column, tileRow: row })
    await announce(tileMoved, { editionId, zoneId, column, row }, { zoneId })
  })
}
