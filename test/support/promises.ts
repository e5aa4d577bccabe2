import { sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'

interface Wish {
  readonly commitments: number
  /** Events beside the offer of each. */
  readonly eventsEach: number
}

/** A body (or, from 1000 on, a person) of the large city. */
export const holderOf = (number: number): string => `00000000-0000-7000-8000-0000000${String(10_000 + number)}`

const holder = (number: ReturnType<typeof sql>) => sql`('00000000-0000-7000-8000-0000000' || (10000 + ${number}))::uuid`

/** Two hundred bodies; four of five promises are closed, as after twenty years, and body 1 owes a third of all. */
const bodies = 200

/**
 * A city full of promises, for plans and measurements: straight into the tables, with hashes that nobody verifies. Of the
 * open ones some are late, some due, some wait for a verdict or an answer, some have no day.
 */
export async function fillPromises(db: Db, { commitments, eventsEach }: Wish) {
  await db.execute(sql`
    insert into organisations (id, slug, kind, name, name_key, created_at)
    select ${holder(sql`n`)}, 'promiser-' || n, 'agency', jsonb_build_object('fa', 'نهاد ' || n), 'نهادتعهد' || n, now()
    from generate_series(0, ${bodies}::int - 1) n`)
  await db.execute(sql`
    insert into commitment_matters (id, code, kind, title, visibility, coordinator_id, opened_at, seq)
    select ${id(sql`'a'`, sql`n`)}, 'M' || n, 'sample', '{"fa":"موضوع"}', 'public', ${holder(sql`n % ${bodies}::int`)}, now(),
      10 * (1 + ${eventsEach}::int)
    from generate_series(0, ${commitments}::int / 10) n`)
  await fillCommitments(db, commitments)
  await fillEvents(db, commitments, eventsEach)
  await db.execute(sql`
    insert into commitment_due (holder_id, commitment_id, lane, "on", rank)
    select case when state = 'claimed' then ${holder(sql`(position * 7) % ${bodies}::int`)} else owner_id end, id,
      case state when 'claimed' then 'check' when 'offered' then 'offer' else 'work' end, coalesce(due_on, 'infinity'), 99
    from commitment where state not in ('verified', 'withdrawn')`)
  await db.execute(sql`vacuum analyze`)
}

/** Ids in the order of their numbers. */
const id = (letter: ReturnType<typeof sql>, number: ReturnType<typeof sql>) =>
  sql`('00000000-0000-7000-8' || ${letter} || '00-' || lpad((${number})::text, 12, '0'))::uuid`

async function fillCommitments(db: Db, commitments: number) {
  await db.execute(sql`
    insert into commitment (id, matter_id, position, statement, done_when, owner_kind, owner_id, weight, rule_key,
      rule_version, offered_at, state, gate, seq, due_original, due_current, due_on, turns)
    select ${id(sql`'b'`, sql`n`)}, ${id(sql`'a'`, sql`n / 10`)}, n % 10, '{"fa":"تعهد"}', '{"fa":"انجام شده باشد"}',
      'organisation', ${holder(sql`case when n / 5 % 3 = 0 then 1 else n / 5 % ${bodies}::int end`)}, 1, 'usual', 0, now(),
      case when n % 5 <> 0 then 'verified' else (array['doing', 'accepted', 'offered', 'claimed'])[1 + n / 5 % 4] end,
      'open', 1, d.day, d.day, d.day, '[{"at":"2026-01-01T00:00:00.000Z","turn":"owner"}]'
    from generate_series(0, ${commitments}::int - 1) n,
      lateral (select case when n % 35 = 0 then null else date '2026-03-01' + n / 5 % 400 end as day) d`)
}

async function fillEvents(db: Db, commitments: number, eventsEach: number) {
  await db.execute(sql`
    insert into commitment_texts (id, salt, body)
    select ${id(sql`'c'`, sql`n`)}, '\\x00', 'متن ' || n from generate_series(0, ${commitments}::int - 1) n`)
  await db.execute(sql`
    insert into commitment_evidence (commitment_id, seq, kind, url, added_at)
    select ${id(sql`'b'`, sql`n`)}, 4, 'link', 'https://example.org/' || n, now() from generate_series(0, ${commitments}::int - 1) n`)
  await db.execute(sql`
    insert into commitment_events (matter_id, seq, commitment_id, kind, fact_id, actor_kind, channel, at, data, text_id, hash)
    select ${id(sql`'a'`, sql`n / 10`)}, 1 + e + (n % 10) * (1 + ${eventsEach}::int), ${id(sql`'b'`, sql`n`)},
      (array['offered', 'accepted', 'progress', 'evidence', 'claimed', 'message'])[1 + least(e, 5)], new_id(), 'rules', 'system',
      now(), '{}', case when e = 2 then ${id(sql`'c'`, sql`n`)} end, '\\x00'
    from generate_series(0, ${commitments}::int - 1) n, generate_series(0, ${eventsEach}::int) e`)
}
