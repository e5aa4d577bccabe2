/**
 * How others give seats away: a transaction for each request, which takes a lock, counts, and writes row by row. They write
 * into our own tables exactly what we write (the enrolment, its member, its claim, the person's presence, the fact and its
 * place in the outbox), so that only the manner differs. Like every ORM they send a statement for each row, remembered by
 * the server under a name.
 */
import type { Pool, PoolClient } from 'pg'
import { newId } from '../../src/platform/db/new-id.ts'
import { newTrackingCode } from '../../src/platform/text/codes.ts'

/** What somebody wants a seat of, and who they are. */
export interface Wanted {
  readonly offeringId: string
  readonly programmeId: string
  readonly sessionId: string
  readonly poolId: string
  readonly capacity: number
  readonly personId: string
  /** Whether those who find no seat are written into the line. */
  readonly line: boolean
}

type Lock = (client: PoolClient, poolId: string) => Promise<unknown>

/** The shape of pretix and Hi.Events: a lock by its number. */
const byNumber: Lock = (client, poolId) =>
  ask(client, 'rival_lock', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [poolId])

/** The row of the pool is locked, then counted in a statement of its own. */
const byRow: Lock = (client, poolId) =>
  ask(client, 'rival_row', 'select capacity from enrolment_pools where id = $1 for update', [poolId])

/** Nobody locks anything: it must sell too much, or those who ask do not really ask at once. */
const byNothing: Lock = (client, poolId) =>
  ask(client, 'rival_look', 'select capacity from enrolment_pools where id = $1', [poolId])

export const locks = { 'advisory lock': byNumber, 'for update': byRow, naive: byNothing } as const

const ask = (client: PoolClient, name: string, text: string, values: unknown[]) => client.query({ name, text, values })

/** One request from its begin to its commit. */
export async function requestByLock(pool: Pool, lock: Lock, wanted: Wanted): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await lock(client, wanted.poolId)
    await give(client, wanted)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function give(client: PoolClient, wanted: Wanted) {
  const { personId, poolId, capacity } = wanted
  const key = crypto.randomUUID()
  await ask(client, 'rival_once', 'select id from enrolment where actor_id = $1 and request_key = $2', [personId, key])
  const inside = await ask(
    client,
    'rival_inside',
    'select enrolment_id from enrolment_presences where live and pool_id = $1 and person_id = $2',
    [poolId, personId],
  )
  if (inside.rows.length > 0) return
  const counted = await ask(
    client,
    'rival_count',
    `select coalesce(sum(seats), 0) as taken from enrolment_claims where pool_id = $1 and standing = 'live'`,
    [poolId],
  )
  const isIn = Number(counted.rows[0]?.taken) < capacity
  if (isIn || wanted.line) await write(client, wanted, { key, rank: isIn ? null : await nextIn(client, poolId) })
}

async function nextIn(client: PoolClient, poolId: string): Promise<number> {
  const counted = await ask(
    client,
    'rival_rank',
    'update enrolment_pools set arrivals = arrivals + 1 where id = $1 returning arrivals',
    [poolId],
  )
  return Number(counted.rows[0]?.arrivals)
}

interface Given {
  readonly key: string
  readonly rank: number | null
}

async function write(client: PoolClient, wanted: Wanted, { key, rank }: Given) {
  const { offeringId, sessionId, poolId, personId, programmeId } = wanted
  const [id, state] = [newId(Date.now()), rank === null ? 'confirmed' : 'waiting']
  await ask(
    client,
    'rival_enrolment',
    `insert into enrolment (id, code, offering_id, session_id, party_id, actor_id, channel, state, seats, heads, rank, phase,
       due, terms_version, request_key, created_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, 'web', $7, 1, 1, $8, 'all', 0, 1, $9, now(), now())`,
    [id, newTrackingCode(), offeringId, sessionId, personId, personId, state, rank, key],
  )
  await ask(
    client,
    'rival_member',
    `insert into enrolment_members (enrolment_id, position, person_id, role, takes_seat, profile)
     values ($1, 1, $2, 'participant', true, 'anybody')`,
    [id, personId],
  )
  await ask(
    client,
    'rival_claim',
    'insert into enrolment_claims (enrolment_id, pool_id, seats, rank, standing) values ($1, $2, 1, $3, $4)',
    [id, poolId, rank, rank === null ? 'live' : 'waiting'],
  )
  await ask(
    client,
    'rival_presence',
    'insert into enrolment_presences (pool_id, person_id, enrolment_id, live) values ($1, $2, $3, true)',
    [poolId, personId, id],
  )
  const detail = { enrolmentId: id, offeringId, from: 'none', state, seats: 1, rank, until: null, reason: null }
  const told = await ask(
    client,
    'rival_fact',
    `insert into facts (name, detail, actor_kind, actor_id, channel, at, occurred_on, programme_id, person_id, quantity)
     values ($1, $2, 'person', $3, 'web', now(), current_date, $4, $3, 1) returning id`,
    [`enrolment.${state}`, JSON.stringify(detail), personId, programmeId],
  )
  await ask(client, 'rival_pending', 'insert into facts_pending (fact_id) values ($1)', [told.rows[0]?.id])
}

/** The least there is: a number that is raised while it is below another. No name, no line, nothing to prove afterwards. */
export const raiseANumber = (pool: Pool, poolId: string, capacity: number) =>
  pool.query({
    name: 'rival_number',
    text: 'update bench_seats set sold = sold + 1 where pool = $1 and sold < $2',
    values: [poolId, capacity],
  })
