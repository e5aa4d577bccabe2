import type { Db } from '#platform/db/database.ts'
import { sha256 } from '#platform/lots/sha256.ts'
import { present } from '#platform/refusal.ts'
import { askedIn } from '../queries/enrolments.ts'
import { findPool, poolsOf, usedSeats } from '../queries/pools.ts'
import { seatsLeft } from '../rules/decide.ts'
import { type DrawEntry, drawList, general, seatsWithin } from '../rules/draw.ts'
import type { Draw, Enrolment, Pool } from '../tables.ts'
import { words } from '../words.ts'

/** The list as it is now, its hash, and the seats that are drawn for. */
export async function closedList(db: Db, draw: Draw) {
  const pool = present(await findPool(db, draw.poolId), words.noSuchPool)
  const beside = await poolsBeside(db, pool)
  const all = [pool, ...beside]
  const used = await usedSeats(
    db,
    all.map(({ id }) => id),
  )
  const isHard = all.some(({ hard }) => hard)
  const entries = (await askedIn(db, draw.poolId, draw.phase)).map((entry) => entryOf(entry, isHard))
  const list = drawList(draw.code, entries)
  const most = Math.min(...beside.map((one) => generalLeft(one, usedIn(one, used))))
  const terms = { ...seatsWithin(seatsDrawn(pool, usedIn(pool, used)), most), release: draw.release }
  return { list, listHash: sha256(list), terms, entries: entries.length }
}

/** Where whoever is drawn needs a seat as well: the bus to the museum, for the same session or the same run. */
const poolsBeside = async (db: Db, { id, offeringId, sessionId }: Pool): Promise<Pool[]> =>
  (await poolsOf(db, { offeringId })).filter((one) => one.sessionId === sessionId && one.id !== id)

type Used = ReadonlyMap<string, number>

const usedIn = ({ id }: Pool, used: Awaited<ReturnType<typeof usedSeats>>): Used =>
  new Map(used.filter(({ poolId }) => poolId === id).map(({ lane, seats }) => [lane, seats]))

/** Where a limit is one of safety, carers and the smallest are drawn with a seat, as they will need one. */
const entryOf = ({ code, seats, heads, weight, lanes }: Enrolment, isHard: boolean): DrawEntry => ({
  code,
  seats: isHard ? heads : seats,
  weight,
  lanes,
})

/** What others have already is drawn for nobody: neither in the lanes nor in the whole. */
function seatsDrawn({ capacity, lanes, released }: Pool, used: Used) {
  const free = Math.max(0, capacity - [...used.values()].reduce((sum, seats) => sum + seats, 0))
  const left = released ? [] : lanes.map(({ id, seats }) => ({ id, seats: Math.max(0, seats - (used.get(id) ?? 0)) }))
  return { capacity: free, lanes: left }
}

/** The lots are for one pool; in the others whoever is drawn gets a general seat. */
const generalLeft = ({ capacity, lanes, released, hard, overbook }: Pool, used: Used) =>
  Math.max(0, seatsLeft({ capacity, lanes, released, overbook: hard ? 0 : overbook, used }, general))
