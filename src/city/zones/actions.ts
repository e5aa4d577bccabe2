import { latestEdition } from './edition-queries.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { personOf } from './drafts.ts'
import { editionPublished, tileMoved } from './facts.ts'
import { importBoundaries, publishBoundaries } from './permissions.ts'
import { carryNumbers, linkEditions, nameZones } from './publish.ts'
import {
  changeEdition,
  editionInForce,
  getEdition,
  holdEdition,
  lockKind,
  setTile,
  type ZoneInForce,
  zonesOfEdition,
} from './queries.ts'
import { whyNotPublish } from './rules.ts'
import type { Edition } from './tables.ts'
import { words } from './words.ts'

/**
 * The second key: boundaries hold from a day on. Zones keep their rows and codes, former names are remembered, links to
 * the edition before are computed. Publishing again what is published is answered as before.
 */
export async function publishEdition(work: Work, editionId: string, from: string, confirmed = false) {
  demand(work.actor, publishBoundaries, wholeCity)

  return transact(work, async (held) => {
    const { db, actor, now } = held
    await lockKind(db, (await getEdition(db, editionId)).kind)
    const edition = await holdEdition(db, editionId)
    const personId = personOf(actor)
    if (isRepeated(edition, personId, from)) return

    const list = await zonesOfEdition(db, editionId)
    const latest = await latestEdition(db, edition.kind)
    const obstacle = whyNotPublish({ edition, personId, from, latest, zones: list.length, confirmed })
    if (obstacle) throw obstacle

    if (latest !== undefined) await follow(held, edition, list, from)
    await nameZones(db, list, from)
    const published = { state: 'published' as const, validFrom: from, publishedBy: personId ?? null, publishedAt: now }
    await changeEdition(db, editionId, published)
    await held.announce(editionPublished, { editionId, kind: edition.kind, validFrom: from, zones: list.length })
  })
}

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
