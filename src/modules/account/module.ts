import { defineModule } from '#platform/module.ts'
import { accountFacts } from './actions/facts.ts'
import { sweep } from './jobs.ts'
import { account } from './routes/account.tsx'
import { challenge } from './routes/challenge.ts'
import { passkeys } from './routes/passkeys.tsx'
import { secondKey } from './routes/second-key.tsx'
import { signIn } from './routes/sign-in.tsx'
import { staff } from './routes/staff.tsx'
import { words } from './words.ts'

export default defineModule({
  name: 'account',
  title: words.account,
  facts: accountFacts,
  jobs: [sweep],
  routes: {
    '/sign-in/staff': staff,
    '/sign-in': signIn,
    '/account/second-key': secondKey,
    '/account/passkeys': passkeys,
    '/account': account,
    '/auth': challenge,
  },
})
