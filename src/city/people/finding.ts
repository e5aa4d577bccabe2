import type { Keyring } from '#platform/keys/master.ts'
import type { Actor } from '#platform/permission.ts'
import { mobile } from '#platform/text/ids.ts'
import { key } from '#platform/text/tokens.ts'
import { mobileHmac } from './contacts.ts'
import { seePeople } from './permissions.ts'
import type { PeopleWish } from './queries.ts'
import { reachOf } from './rules.ts'

/** What was typed as a wish: a whole mobile finds its person, anything else is letters of a name. */
export function wishFor(actor: Actor, keyring: Keyring, q: string | undefined): PeopleWish {
  const reach = reachOf(actor, seePeople)
  const number = q === undefined ? undefined : mobile(q)
  if (typeof number === 'string') return { reach, mobile: mobileHmac(keyring, number) }
  return { reach, named: q === undefined ? undefined : key(q) }
}
