import { Hono } from 'hono'
import { identifyBySession } from '#modules/account/index.ts'
import { type AuthHouse, provideAuth } from '#platform/auth/house.ts'
import type { Db } from '#platform/db/database.ts'
import { readKeyring } from '#platform/keys/master.ts'

/** The keys of every test city. */
const keyring = readKeyring('dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3QtdGU')

interface World {
  readonly db: Db
  readonly clock: () => Date
  readonly sample: () => boolean
  readonly publicUrl: string
}

/** What the account module needs of a house. */
export function frontDoor({ db, clock, sample, publicUrl }: World) {
  const house: AuthHouse = { keyring, publicUrl, trustedProxies: 0, codesADay: 1000 }
  return {
    keyring,
    ground: new Hono().use(provideAuth(house)),
    bySession: identifyBySession({ db, house, clock, sample }),
  }
}
