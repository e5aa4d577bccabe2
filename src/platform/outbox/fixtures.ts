import { z } from 'zod'
import { messageTemplate } from './template.ts'

/** A text message with a secret in it. */
export const code = messageTemplate({
  name: 'test.code',
  port: 'sms',
  shape: z.object({ name: z.string(), code: z.string() }),
  secrets: ['code'],
  says: ({ name, code: secret }) => ({
    text: { fa: `${name}، کد شما ${secret}`, en: `${name}, your code is ${secret}` },
  }),
})
/** A mail. */
export const letter = messageTemplate({
  name: 'test.letter',
  port: 'mail',
  shape: z.object({ title: z.string() }),
  says: ({ title }) => ({ subject: { fa: title }, text: { fa: `دربارهٔ ${title}` }, html: { fa: `<p>${title}</p>` } }),
})
