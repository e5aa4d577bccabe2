import { sql } from 'drizzle-orm'
import { articles as samples } from '../../src/demo/articles/articles.ts'
import { ensureMandate } from '#city/mandate/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { searchKey, searchVector } from '#platform/text/search-vector.ts'

/** Rows of each large table. */
const many = 50_000
const programmes = 2000

/** A UUID of a number, so that a test can name a row. */
export const uuidOf = (kind: number, number: number) =>
  `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`

const uuid = (kind: number, number: ReturnType<typeof sql>) =>
  sql`(${`0000000${kind}-0000-7000-8000-`} || lpad((${number})::text, 12, '0'))::uuid`

/** Fills the tables that grow, as plain rows: enough that PostgreSQL would rather read an index than a table. */
export async function fillLargeCity(db: Db): Promise<void> {
  await fillProgrammes(db)
  await fillArticles(db)
  await fillFacts(db)
  await fillHouse(db)
  await fillSearch(db)
  await db.execute(sql`vacuum analyze`)
}

async function fillProgrammes(db: Db) {
  await db.execute(sql`
    insert into organisations (id, slug, kind, name, name_key, created_at)
    select ${uuid(1, sql`n`)}, 'o-' || n, 'unit', '{"fa":"اداره"}', 'اداره' || n, now() from generate_series(0, 19) n`)
  await db.execute(sql`
    insert into programmes (id, slug, name, name_key, summary, audience, owner_id, starts_on, ends_on, state, created_at, changed_at)
    select ${uuid(2, sql`n`)}, 'p-' || n, '{"fa":"برنامه"}', 'برنامه' || n, '{"fa":"شرح"}',
      array[(array['everyone','children','youth','women','elders'])[1 + n % 5]], ${uuid(1, sql`n % 20`)},
      date '2024-03-20' + n % 900, date '2024-06-20' + n % 900,
      (array['planned','running','ended','stopped'])[1 + n % 4], now(), now() - n * interval '1 minute'
    from generate_series(1, ${programmes}::int) n`)
  await ensureMandate(db, new Date())
  await db.execute(sql`
    insert into programmes_duties (programme_id, duty_id)
    select ${uuid(2, sql`n`)}, 'D' || (1 + n % 23) from generate_series(1, ${programmes}::int) n`)
  await db.execute(sql`
    insert into programmes_zones (programme_id, zone_id)
    select ${uuid(2, sql`n`)}, ${uuid(3, sql`n % 210`)} from generate_series(1, ${programmes}::int) n`)
}

async function fillArticles(db: Db) {
  await db.execute(sql`
    insert into portal_articles (id, code, category, state, title, title_key, lead, body, slug, tags, zone_id, programme_id,
      author_id, featured, published_on, published_at, publish_at, created_at, changed_at)
    select ${uuid(4, sql`n`)}, n, (array['news','notice','report','interview','article'])[1 + n % 5],
      case when n % 40 = 0 then 'draft' when n % 1000 = 1 then 'scheduled' else 'published' end,
      jsonb_build_object('fa', 'خبر ' || n), 'خبر' || n, '{"fa":"خلاصه"}', '{}', 'a-' || n,
      array['برچسب' || (n % 500), 'محله' || (n % 90)], ${uuid(3, sql`n % 210`)}, ${uuid(2, sql`1 + n % ${programmes}::int`)},
      ${uuid(6, sql`n % 40`)}, case when n % 10000 = 7 then 1 end,
      date '2020-01-01' + n % 2400, timestamptz '2020-01-01' + n % 2400 * interval '1 day',
      case when n % 1000 = 1 then now() + n * interval '1 minute' end, now() - n * interval '1 hour', now() - n * interval '1 minute'
    from generate_series(1, ${many}::int) n`)
  await db.execute(sql`
    insert into portal_article_duties (article_id, duty_id)
    select ${uuid(4, sql`n`)}, 'D' || (1 + n % 23) from generate_series(1, ${many}::int) n`)
  await db.execute(sql`
    insert into portal_redirects (host, old_code, path, article_id, source)
    select '', n, '/old/' || n, ${uuid(4, sql`n`)}, 'test' from generate_series(1, ${many}::int) n`)
}

/** The links carry no true hash: nobody verifies them here. */
async function fillFacts(db: Db) {
  await db.execute(sql`
    insert into facts (id, name, detail, actor_kind, channel, at, occurred_on, programme_id, zone_id, quantity)
    select ${uuid(5, sql`n`)}, 'facts.activity-recorded', '{"kind":"session"}', 'rules', 'system', now(),
      date '2024-03-20' + n % 900, ${uuid(2, sql`1 + n % ${programmes}::int`)}, ${uuid(3, sql`n % 210`)}, 20
    from generate_series(1, ${many}::int) n`)
  await db.execute(sql`
    insert into facts_chain (seq, fact_id, hash)
    select n, ${uuid(5, sql`n`)}, '\\x00' from generate_series(1, ${many}::int - 40) n`)
  await db.execute(sql`
    insert into facts_pending (fact_id) select ${uuid(5, sql`n`)} from generate_series(${many}::int - 39, ${many}::int) n`)
}

async function fillHouse(db: Db) {
  await db.execute(sql`
    insert into auth_users (id, email, created_at, updated_at)
    select 'u' || n, n || '@account.invalid', now(), now() from generate_series(1, ${many}::int) n`)
  await db.execute(sql`
    insert into people (id, name, name_key, user_id, created_at)
    select ${uuid(6, sql`n`)}, 'نام ' || n, 'نام' || n, 'u' || n, now() from generate_series(1, ${many}::int) n`)
  await db.execute(sql`
    insert into auth_sessions (id, token, user_id, created_at, updated_at, expires_at)
    select 's' || n, 'token-' || n, 'u' || n, now(), now(), now() + interval '1 day' from generate_series(1, ${many}::int) n`)
  await db.execute(sql`
    insert into outbox_messages (port, template, locale, params, recipient, key, state, not_before, created_at)
    select 'sms', 'auth.code', 'fa', '{}', 'r', 'k' || n, case when n % 500 = 0 then 'queued' else 'sent' end,
      now() - n * interval '1 minute', now() from generate_series(1, ${many}::int) n`)
}

const pick = (at: number) => samples[at % samples.length]

/** Titles and leads of the samples, recombined. */
async function fillSearch(db: Db) {
  for (let first = 0; first < many; first += 5000) {
    const entries = Array.from({ length: 5000 }, (_entry, at) => {
      const number = first + at
      const title = `${pick(number)?.title.fa} ${number}`
      const lead = `${pick(number * 7 + 3)?.lead.fa} ${pick(number * 3 + 1)?.title.fa}`
      return { number, title, lead, tsv: searchVector({ title, lead }), key: searchKey([title]) }
    })
    await db.execute(sql`
      insert into search_entries (kind, ref, locale, title, lead, body, url, published, code, tsv, key)
      select 'article', e->>'number', 'fa', e->>'title', e->>'lead', '', '/news/' || (e->>'number'),
        now() - (e->>'number')::int * interval '1 hour', e->>'number', (e->>'tsv')::tsvector, e->>'key'
      from jsonb_array_elements(${JSON.stringify(entries)}::jsonb) e`)
  }
}
