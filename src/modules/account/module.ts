import { giveDeskCodes } from '#city/people/permissions.ts'
import { defineModule } from '#platform/module.ts'
import { accountFacts } from './actions/facts.ts'
import { access } from './desk.tsx'
import { sweep } from './jobs.ts'
import { manageAccess } from './permissions.ts'
import { account } from './routes/account.tsx'
import { challenge } from './routes/challenge.ts'
import { deskCode } from './routes/desk-code.tsx'
import { password } from './routes/password.tsx'
import { mobile } from './routes/mobile.tsx'
import { passkeys } from './routes/passkeys.tsx'
import { secondKey } from './routes/second-key.tsx'
import { signIn } from './routes/sign-in.tsx'
import { staff } from './routes/staff.tsx'
import { accessWords } from './words/access.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'account',
  title: words.account,
  facts: accountFacts,
  permissions: [giveDeskCodes, manageAccess],
  jobs: [sweep],
  desk: { '/access': access },
  nav: [
    {
      label: accessWords.access,
      to: '/desk/access',
      order: 915,
      icon: 'key',
      group: 'house',
      permission: giveDeskCodes,
    },
  ],
  routes: {
    '/sign-in/staff': staff,
    '/sign-in/desk-code': deskCode,
    '/sign-in': signIn,
    '/account/second-key': secondKey,
    '/account/password': password,
    '/account/mobile': mobile,
    '/account/passkeys': passkeys,
    '/account': account,
    '/auth': challenge,
  },
})
