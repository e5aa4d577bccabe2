import { messageTemplate } from '#platform/outbox/template.ts'
import { numeral } from '#platform/text/digits.ts'
import { z } from 'zod'
import { words } from '../words.ts'

/** The code, as one sentence and the last line by which phones offer it to this site alone (`@host #123456`). */
export const signInCode = messageTemplate({
  name: 'account.sign-in-code',
  port: 'sms',
  shape: z.object({ code: z.string(), host: z.string() }),
  secrets: ['code'],
  says: ({ code, host }) => ({ text: words.sms(numeral(code), `@${host} #${code}`) }),
})
