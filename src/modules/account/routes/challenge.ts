import { makeChallenge } from '#platform/auth/robots/challenge.ts'
import { router } from '#platform/http/env.ts'

export const challenge = router()

/** A fresh puzzle for the browser; the island on the sign-in page solves it. */
challenge.get('/challenge', async (c) => {
  c.header('Cache-Control', 'no-store')
  return c.json(await makeChallenge(c.var.auth.keyring, c.var.work.now))
})
