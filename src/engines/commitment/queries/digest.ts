import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { newId } from '#platform/db/new-id.ts'
import { uuids } from '#platform/db/uuids.ts'
import { type EventKind, live, type State } from '../rules/states.ts'

/** What others do to a commitment that whoever owns it does not see coming. */
const newsKinds: readonly EventKind[] = [
  'returned',
  'reopened',
  'extension-granted',
  'extension-refused',
  'transferred',
  'withdrawn',
  'message',
]

const oneOf = (names: readonly (EventKind | State)[]): SQL =>
  sql`(${sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  )})`

/** What was done since a time to what somebody owns or has on their desk, but by themselves or one of their body. */
const newsAfter = (since: Date): SQL => sql`
  select h.holder, e.commitment_id
  from commitment_events e
  join commitment c on c.id = e.commitment_id
  cross join lateral (values (c.owner_id), (c.responsible_id)) as h(holder)
  where e.id > ${newId(since.getTime())}::uuid and e.at > ${since.toISOString()}::timestamptz
    and e.kind in ${oneOf(newsKinds)}
    and c.gate = 'open' and h.holder is not null
    and e.actor_id is distinct from h.holder and e.on_behalf_of is distinct from h.holder
    and not exists (
      select 1 from commitment_links l where l.id = e.actor_id and l.organisation_id = h.holder)
    and not exists (
      select 1 from organisations_memberships m where m.person_id = e.actor_id and m.organisation_id = h.holder)`

/** What was asked of those who coordinate, and waits for their decision. */
const requests = sql`
  select t.coordinator_id as holder, c.id as commitment_id
  from commitment c join commitment_matters t on t.id = c.matter_id
  where (c.asks_transfer or c.asks_until is not null)
    and c.state in ${oneOf(live)}`

const warnings = (since: Date) => sql`
  select told_id as holder, commitment_id from commitment_escalations where at > ${since.toISOString()}::timestamptz`

const Holder = z.object({ holder: z.uuid() })

interface Stretch {
  /** The last one of the stretch before. */
  readonly after: string | undefined
  readonly since: Date
  readonly most: number
}

/** Everybody who has something to hear of, a stretch at a time: a list that is not empty, or news since a time. */
export async function holdersAfter(db: Db, { after, since, most }: Stretch): Promise<string[]> {
  const found = await rows(
    db,
    Holder,
    sql`
      select holder from (
        select holder_id as holder from commitment_due
        union select holder from (${warnings(since)}) warned
        union select holder from (${requests}) asked
        union select holder from (${newsAfter(since)}) news
      ) of_all
      where holder is not null ${after === undefined ? sql`` : sql`and holder > ${after}::uuid`}
      order by holder limit ${most}`,
  )
  return found.map(({ holder }) => holder)
}

const Counted = z.object({ holder: z.uuid(), count: z.int() })

export type Counts = ReadonlyMap<string, number>

async function countedOf(db: Db, what: SQL, holderIds: readonly string[]): Promise<Counts> {
  const found = await rows(
    db,
    Counted,
    sql`
      select holder, count(distinct commitment_id)::int as count from (${what}) what
      where holder = any(${uuids(holderIds)}) group by holder`,
  )
  return new Map(found.map(({ holder, count }) => [holder, count]))
}

/** Of how many commitments each hears something new. */
export const newsSinceOf = (db: Db, holderIds: readonly string[], since: Date): Promise<Counts> =>
  countedOf(db, newsAfter(since), holderIds)

/** How many requests wait for each to decide. */
export const requestsOf = (db: Db, holderIds: readonly string[]): Promise<Counts> => countedOf(db, requests, holderIds)

/** Of how many commitments each was warned. */
export const warningsSince = (db: Db, holderIds: readonly string[], since: Date): Promise<Counts> =>
  countedOf(db, warnings(since), holderIds)
