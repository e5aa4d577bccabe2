import { messageTemplate } from '#platform/outbox/template.ts'
import { numeral } from '#platform/text/digits.ts'
import { z } from 'zod'
import { accessWords } from '../words/access.ts'
import { mobileWords } from '../words/mobile.ts'
import { words } from '../words.ts'

/** The code, as one sentence and the last line by which phones offer it to this site alone (`@host #123456`). */
export const signInCode = messageTemplate({
  name: 'account.sign-in-code',
  port: 'sms',
  shape: z.object({ code: z.string(), host: z.string() }),
  secrets: ['code'],
  says: ({ code, host }) => ({ text: words.sms(numeral(code), `@${host} #${code}`) }),
})

/** The code that changes a mobile number: another sentence, so that nobody gives it away for a sign-in. */
export const mobileCode = messageTemplate({
  name: 'account.mobile-code',
  port: 'sms',
  shape: z.object({ code: z.string(), host: z.string() }),
  secrets: ['code'],
  says: ({ code, host }) => ({ text: mobileWords.sms(numeral(code), `@${host} #${code}`) }),
})

/** To the number that was replaced: its owner may know nothing of it. */
export const mobileNotice = messageTemplate({
  name: 'account.mobile-changed',
  port: 'sms',
  shape: z.object({}),
  secrets: [],
  says: () => ({ text: mobileWords.notice }),
})

/** To whoever a clerk gave a code on paper: somebody else may have stood at the counter in their name. */
export const deskCodeNotice = messageTemplate({
  name: 'account.desk-code-given',
  port: 'sms',
  shape: z.object({}),
  secrets: [],
  says: () => ({ text: accessWords.deskCodeNotice }),
})

/** Every message this room sends. */
export const accountMessages = [signInCode, mobileCode, mobileNotice, deskCodeNotice] as const
