import { findUser } from '#platform/auth/sessions/queries.ts'
import type { Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import type { Bearer } from '../actions/bearer.ts'
import { bearsPosts, holdsPost, type Visitor } from '../queries/visitor.ts'
import { whyNotTouchKeys } from '../rules.ts'
import { demandVisitor } from './account.tsx'

/** Whoever has a user name and is signed in to it, by whatever door. Others have nothing here. */
export async function demandUserName(c: Visit): Promise<Bearer & { readonly hasSecondKey: boolean }> {
  const visitor = await demandVisitor(c)
  const user = await findUser(c.var.work.db, visitor.session.userId)
  if (!user?.username) throw refuse.absent(platform.nothingHere)
  return { visitor, userId: user.id, userName: user.username, hasSecondKey: user.twoFactorEnabled }
}

/** Where to after a key was set up: to the Desk, for whoever works there and could not enter before; else back. */
export async function afterKey(c: Visit, { person, session }: Visitor, back: string): Promise<string> {
  const { db, now } = c.var.work
  const couldEnter = bearsPosts(session.strength, c.var.view.sample)
  return !couldEnter && (await holdsPost(db, person.id, now)) ? '/desk' : back
}

/** The same, in by a door that may touch the keys: a key that is begun shows its secret. */
export async function demandBearer(c: Visit) {
  const bearer = await demandUserName(c)
  const refusal = whyNotTouchKeys(bearer.visitor.session.strength, bearer.hasSecondKey)
  if (refusal) throw refusal
  return bearer
}
