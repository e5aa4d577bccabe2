import { optionsToShow } from '#platform/auth/passkeys/ceremony.ts'
import { makeChallenge } from '#platform/auth/robots/challenge.ts'
import { router } from '#platform/http/env.ts'
import { askPasskey } from '../actions/passkey-door.ts'
import { keepCeremony } from './ceremony.ts'
import { knockOf } from './knock.ts'

export const challenge = router()

/** A fresh puzzle for the browser; the island on the sign-in page solves it. */
challenge.get('/challenge', async (c) => {
  c.header('Cache-Control', 'no-store')
  return c.json(await makeChallenge(c.var.auth.keyring, c.var.work.now))
})

/** What to ask a passkey for, when somebody comes in by it alone (`entry`) or after the password (`second`). */
for (const purpose of ['entry', 'second'] as const) {
  challenge.get(`/passkey/${purpose}`, async (c) => {
    const ceremony = await askPasskey(c.var.work, knockOf(c), purpose)
    keepCeremony(c, ceremony)
    c.header('Cache-Control', 'no-store')
    return c.json(await optionsToShow({ db: c.var.work.db, house: c.var.auth }, ceremony))
  })
}
