import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { firstBySession, identifyBySession } from '#modules/account/index.ts'
import type { AuthHouse } from '#platform/auth/house.ts'
import type { Db } from '#platform/db/database.ts'
import { diskStore } from '#platform/files/disk-store.ts'
import { limiterIn } from '#platform/limits/limited.ts'
import { lazyPress } from '#platform/pdf/lazy-press.ts'
import { provisions } from '../../src/house/provisions.ts'
import { readKeyring } from '#platform/keys/master.ts'

/** The keys of every test city. */
const keyring = readKeyring('dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3QtdGU')

interface World {
  readonly db: Db
  readonly clock: () => Date
  readonly sample: () => boolean
  readonly publicUrl: string
}

/** What the rooms need of a house: keys, files, limits, and a press that starts with the first document. */
export function frontDoor({ db, clock, sample, publicUrl }: World) {
  const house: AuthHouse = { keyring, publicUrl, trustedProxies: 0, codesADay: 1000, codesAnHour: 1000 }
  const store = diskStore(mkdtempSync(join(inject('folder'), 'files-')))
  const press = lazyPress()
  return {
    keyring,
    store,
    press,
    provide: provisions({ auth: house, store, press, limiter: limiterIn(db, keyring) }),
    bySession: {
      identify: identifyBySession({ db, house, clock, sample }),
      mustFirst: firstBySession({ db, house, clock }),
    },
  }
}
