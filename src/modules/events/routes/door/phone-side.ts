import type { Context } from 'hono'
import { router } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { receiveScans } from '../../actions/door.ts'
import { lookupForm, scansShape } from '../../forms/door.ts'
import { doorWords as words } from '../../words/door.ts'
import { lookUp, manifestOf } from './entries.ts'
import { doorOf } from './open.ts'

/** What the phone of a keeper asks, in JSON. */
export const phoneSide = router()

phoneSide.get('/:session/manifest.json', async (c) => c.json(await manifestOf(await doorOf(c))))

phoneSide.post('/:session/lookup.json', async (c) => {
  const opened = await doorOf(c)
  const { said } = lookupForm.parse(await bodyOf(c))
  return c.json({ verdicts: await lookUp(opened, c.var.auth.keyring, said), at: opened.work.now.getTime() })
})

phoneSide.post('/:session/sync', async (c) => {
  const opened = await doorOf(c)
  const { data } = scansShape.safeParse(await bodyOf(c))
  if (!data) throw refuse.invalid(words.notFound)
  const received = await receiveScans(opened, data.scans)
  const say = (why: Refusal | undefined) => why && inLocale(why.reason, c.var.locale)
  return c.json({ received: received.map(({ id, outcome, why }) => ({ id, outcome, why: say(why) })) })
})

/** The body as JSON; what is none is nothing. */
const bodyOf = (c: Context): Promise<unknown> => c.req.json().catch(() => ({}))
