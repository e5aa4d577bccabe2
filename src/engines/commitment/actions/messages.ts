import { z } from 'zod'
import { messageTemplate } from '#platform/outbox/template.ts'
import { words } from '../words.ts'
import { morningDigest } from './digest.ts'

const shape = z.object({ count: z.int(), code: z.string(), host: z.string() })

/** What is new in what somebody follows: how much, and where to read it. No titles, no names. */
export const watchMessage = {
  sms: messageTemplate({
    name: 'commitment.watch-news',
    port: 'sms',
    shape,
    says: ({ count, code, host }) => ({ text: words.watchNews(count, `${host}/commitments?matter=${code}`) }),
  }),
  mail: messageTemplate({
    name: 'commitment.watch-mail',
    port: 'mail',
    shape,
    says: ({ count, code, host }) => ({
      subject: words.watchSubject,
      text: words.watchNews(count, `${host}/commitments?matter=${code}`),
    }),
  }),
} as const

/** Every message of this engine, for whoever sends them. */
export const commitmentMessages = [morningDigest, watchMessage.sms, watchMessage.mail]
