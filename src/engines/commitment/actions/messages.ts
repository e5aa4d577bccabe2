import { z } from 'zod'
import { messageTemplate } from '#platform/outbox/template.ts'
import { numeral } from '#platform/text/digits.ts'
import { words } from '../words.ts'
import { agencyDigest, morningDigest } from './digest.ts'

const shape = z.object({ count: z.int(), url: z.string(), stop: z.string() })

/** What is new in what somebody follows: how much, where to read it, and where it ends. No titles, no names. */
export const watchMessage = {
  sms: messageTemplate({
    name: 'commitment.watch-news',
    port: 'sms',
    shape,
    secrets: ['stop'],
    says: ({ count, url, stop }) => ({ text: words.watchNews(count, url, stop) }),
  }),
  mail: messageTemplate({
    name: 'commitment.watch-mail',
    port: 'mail',
    shape,
    secrets: ['stop'],
    says: ({ count, url, stop }) => ({
      subject: words.watchSubject,
      text: words.watchNews(count, url, stop),
    }),
  }),
} as const

/** The code that proves a number without an account, with the last line by which phones offer it to this site alone. */
export const watchCode = messageTemplate({
  name: 'commitment.watch-code',
  port: 'sms',
  shape: z.object({ code: z.string(), host: z.string() }),
  secrets: ['code'],
  says: ({ code, host }) => ({ text: words.watchCode(numeral(code), `@${host} #${code}`) }),
})

/** Every message of this engine, for whoever sends them. */
export const commitmentMessages = [morningDigest, agencyDigest, watchMessage.sms, watchMessage.mail, watchCode]
