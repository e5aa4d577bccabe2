import { router } from '#platform/http/env.ts'
import { present } from '#platform/refusal.ts'
import { seeCare } from '../../actions/care-reading.ts'
import { DoorCarePage } from '../../pages/door/care.tsx'
import { rosterOf } from '../../queries/desk/roster.ts'
import { careWords as words } from '../../words/care.ts'
import { doorOf } from './open.ts'

/** `/door/<session>/care`: notes on health and whom to call, for the leader and the door, on the day. */
export const doorCare = router()

doorCare.get('/:session/care', async (c) => {
  const { session, offering, work } = await doorOf(c)
  const care = present(await seeCare(work, c.var.auth.keyring, { session, offering }), words.notAsked)
  const roster = await rosterOf(work.db, offering.id, session.id)
  const props = { session, offering, roster, care, base: `/door/${session.id}` }
  return c.render(() => <DoorCarePage {...props} />, { title: words.today, indexed: false, secret: true })
})
