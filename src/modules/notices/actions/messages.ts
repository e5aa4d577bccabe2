import { z } from 'zod'
import { messageTemplate } from '#platform/outbox/template.ts'
import type { Text } from '#platform/locale.ts'
import { type NoticeKind, noticeKinds } from '../rules.ts'
import { type Blanks, messages } from '../words/messages.ts'

const blank = z.string()
const shape = z.object({
  title: blank,
  when: blank,
  place: blank,
  link: blank,
  people: blank,
  until: blank,
  from: blank,
  amount: blank,
  text: blank,
}) satisfies z.ZodType<Blanks>

/** One template for each kind, so that a provider's own may stand for it. The link is a secret: it opens a ticket. */
const smsOf = (kind: NoticeKind) =>
  messageTemplate({
    name: `notices.${kind}`,
    port: 'sms',
    shape,
    secrets: ['link'],
    says: (told) => ({ text: messages[kind](told) }),
  })

const mailOf = (kind: NoticeKind) =>
  messageTemplate({
    name: `notices.${kind}-mail`,
    port: 'mail',
    shape,
    secrets: ['link'],
    says: (told) => ({ subject: subjectOf(told), text: messages[kind](told) }),
  })

const subjectOf = ({ title, when }: Blanks): Text => ({
  fa: when === '' ? title : `${title}، ${when}`,
  en: when === '' ? title : `${title}, ${when}`,
})

const templates = { sms: each(smsOf), mail: each(mailOf) }

function each<T>(make: (kind: NoticeKind) => T): ReadonlyMap<NoticeKind, T> {
  return new Map(noticeKinds.map((kind) => [kind, make(kind)]))
}

/** The template of a kind at a port. */
export function templateOf(port: 'sms' | 'mail', kind: NoticeKind) {
  const found = templates[port].get(kind)
  if (!found) throw new Error(`No message says ${kind}`)
  return found
}

/** Every message this room sends. */
export const noticeMessages = [...templates.sms.values(), ...templates.mail.values()]
