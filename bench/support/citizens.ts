import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { serializeSigned } from 'hono/utils/cookie'
import { secretsOf } from '../../src/platform/auth/house.ts'
import { sessionCookie } from '../../src/platform/auth/sessions/cookie.ts'
import { openKeyring } from '../../src/platform/keys/master.ts'
import type { BenchCity } from './city.ts'

/** Somebody who is signed in: their id, and what their browser carries. */
export interface Citizen {
  readonly id: string
  readonly cookie: string
}

/** So many citizens with an account and an open session each, as a code by SMS leaves them. */
export async function signedIn({ db, folder, url }: BenchCity, count: number): Promise<Citizen[]> {
  const { rows } = await db.execute<{ id: string; token: string }>(sql`
    with made as (
      insert into auth_users (id, email, created_at, updated_at)
      select gen_random_uuid()::text, gen_random_uuid() || '@bench.invalid', now(), now() from generate_series(1, ${count})
      returning id
    ), people as (
      insert into people (name, name_key, user_id, created_at)
      select 'شهروند', 'شهروند', id, now() from made returning id, user_id
    ), opened as (
      insert into auth_sessions (id, token, user_id, strength, created_at, updated_at, expires_at)
      select gen_random_uuid()::text, gen_random_uuid()::text, id, 'code', now(), now(), now() + interval '1 day' from made
      returning token, user_id
    ) select p.id, o.token from people p join opened o using (user_id)`)
  const keyring = await openKeyring(join(folder, 'keys', 'master.key'))
  const house = { keyring, publicUrl: url, trustedProxies: 0, codesADay: 0, codesAnHour: 0 }
  const [name, secret] = [sessionCookie(house), secretsOf(house)[0]?.value ?? '']
  return Promise.all(rows.map(async ({ id, token }) => ({ id, cookie: await serializeSigned(name, token, secret) })))
}
