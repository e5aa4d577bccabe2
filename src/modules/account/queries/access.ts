import { and, eq, inArray, isNull } from 'drizzle-orm'
import { people, type Person } from '#city/people/tables.ts'
import { users } from '#platform/auth/tables.ts'
import type { Db } from '#platform/db/database.ts'

/** The user names of these people, by person; whoever has none is left out. */
export async function userNamesOf(db: Db, list: readonly Person[]): Promise<ReadonlyMap<string, string>> {
  const ids = list.flatMap(({ userId }) => userId ?? [])
  if (ids.length === 0) return new Map()
  const found = await db
    .select({ personId: people.id, userName: users.username })
    .from(users)
    .innerJoin(people, eq(people.userId, users.id))
    .where(inArray(users.id, ids))
    .limit(ids.length)
  return new Map(found.flatMap(({ personId, userName }) => (userName === null ? [] : [[personId, userName] as const])))
}

/** Gives an account a user name. False when somebody else has it, or the account has one already. */
export async function nameUser(db: Db, userId: string, userName: string): Promise<boolean> {
  const [twin] = await db.select({ id: users.id }).from(users).where(eq(users.username, userName))
  if (twin) return false
  const { rowCount } = await db
    .update(users)
    .set({ username: userName })
    .where(and(eq(users.id, userId), isNull(users.username)))
  return rowCount === 1
}
