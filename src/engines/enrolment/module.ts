import { defineModule } from '#platform/module.ts'
import * as facts from './facts.ts'
import { settleClosures } from './actions/closures.ts'
import { followTheClock, forgetGuests, passTheTime } from './jobs.ts'
import * as permissions from './permissions.ts'
import { onPaymentVerified, onSlipEntered } from './reactions.ts'
import { words } from './words.ts'

const { changeShape: _shape, ...kinds } = facts

export default defineModule({
  name: 'enrolment',
  title: words.enrolment,
  permissions: Object.values(permissions),
  facts: Object.values(kinds),
  reactions: [onPaymentVerified, onSlipEntered],
  jobs: [passTheTime, followTheClock, forgetGuests, settleClosures],
})
