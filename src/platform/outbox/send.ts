import type { Db } from '../db/database.ts'
import type { Keyring } from '../keys/master.ts'
import type { MailPort } from '../ports/mail/port.ts'
import type { MessengerPort } from '../ports/messenger/port.ts'
import { PortError } from '../ports/port-error.ts'
import type { Sent } from '../ports/sent.ts'
import type { SmsPort } from '../ports/sms/port.ts'
import { claimMessage, markDelivery, messagesUnderWay, settleMessage } from './queries.ts'
import { paramsIn, recipientIn } from './queue.ts'
import type { Message } from './tables.ts'
import type { AnyTemplate, Rendered } from './template.ts'

/** What carries messages out. Any number of processes may run one. */
export interface Postman {
  readonly db: Db
  readonly keyring: Keyring
  readonly ports: Outlets
  readonly templates: readonly AnyTemplate[]
  readonly clock: () => Date
  readonly report: (error: Error) => void
  /** In development the Desk may read secret params (a sign-in code); in production they are dots. */
  readonly reveal: boolean
}

export interface Outlets {
  readonly sms: SmsPort
  readonly mail: MailPort
  readonly messenger: MessengerPort
}

const [minute, hour] = [60_000, 3_600_000]
/** Longer than any driver takes, short enough that a code still works after it. */
const lease = 2 * minute
const mostTries = 8

/** Sends what is due, at most so many messages; gives back how many were taken in hand. */
export async function sendDue(postman: Postman, most = 100): Promise<number> {
  let taken = 0
  while (taken < most && (await sendNext(postman))) taken += 1
  return taken
}

async function sendNext(postman: Postman): Promise<boolean> {
  const now = postman.clock()
  const message = await claimMessage(postman.db, now, new Date(now.getTime() + lease))
  if (!message) return false
  await settleMessage(postman.db, message, await outcomeOf(postman, message, now))
  return true
}

/** Sends one message and says what its row becomes. */
async function outcomeOf(postman: Postman, message: Message, now: Date): Promise<Partial<Message>> {
  if (message.expiresAt !== null && message.expiresAt <= now) return failed('expired')
  const template = postman.templates.find(({ name }) => name === message.template)
  if (!template) return failed('no such template')
  try {
    return await carry(postman, message, template)
  } catch (error) {
    if (error instanceof PortError) return afterPortError(error, message, now)
    // Our own fault (a template that does not fit its params): trying again would not help.
    postman.report(error instanceof Error ? error : new Error(String(error)))
    return failed('our fault')
  }
}

async function carry(postman: Postman, message: Message, template: AnyTemplate): Promise<Partial<Message>> {
  const params = paramsIn(postman.keyring, message)
  const sent = await hand(postman, message, { params, rendered: template.render(params, message.locale) })
  const shown = template.render(postman.reveal ? params : masked(params, template.secrets), message.locale)
  return { ...became(sent, postman.clock()), text: shown.text, subject: shown.subject ?? null, problem: null }
}

const failed = (problem: string): Partial<Message> => ({ state: 'failed', secrets: null, problem })

/** A held message keeps its secrets, so that it can be released; a sent one has no use for them. */
const became = (sent: Sent, now: Date): Partial<Message> =>
  sent.state === 'held' ? { state: 'held' } : { state: 'sent', ref: sent.ref, sentAt: now, secrets: null }

/** Dots of the same number, so that words around them still fit. */
const masked = (params: Record<string, unknown>, secrets: readonly string[]) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      secrets.includes(name) ? '•'.repeat(String(value).length) : value,
    ]),
  )

/** What may pass is tried again later and later, to an hour; an empty account holds; the rest has failed. */
function afterPortError({ kind, message: problem }: PortError, { tries }: Message, now: Date): Partial<Message> {
  if (kind === 'credit') return { state: 'held', problem }
  const mayPass = kind === 'transient' || kind === 'unavailable'
  if (!mayPass || tries >= mostTries) return failed(problem)
  return { problem, notBefore: new Date(now.getTime() + Math.min((minute / 2) * 2 ** (tries - 1), hour)) }
}

interface Letter {
  readonly params: Record<string, unknown>
  readonly rendered: Rendered
}

function hand({ ports, keyring }: Postman, message: Message, letter: Letter): Promise<Sent> {
  const to = recipientIn(keyring, message)
  if (message.port === 'sms') return bySms(ports.sms, message, { to, ...letter })
  const { key, locale } = message
  const { subject = '', text, html } = letter.rendered
  if (message.port === 'messenger') {
    return ports.messenger.sendToUser({ to: to.startsWith('+') ? { mobile: to } : { chat: to }, text, key })
  }
  return ports.mail.send({ to, subject, text, html, key, direction: locale === 'en' ? 'ltr' : 'rtl' })
}

/** By the provider's own template where it has one: those are quick and pass the lists of people who block advertising. */
function bySms(
  sms: SmsPort,
  { template, key }: Message,
  { to, params, rendered }: Letter & { to: string },
): Promise<Sent> {
  if (!sms.knows(template)) return sms.sendText({ to, text: rendered.text, key })
  const texts = Object.entries(params).map(([name, value]) => [name, String(value)])
  return sms.sendTemplate({ to, template, key, params: Object.fromEntries(texts) })
}

/** Asks the SMS provider how far messages came; for a job every few minutes. What it cannot tell is asked again. */
export async function refreshDeliveries({
  db,
  ports,
  clock,
}: Pick<Postman, 'db' | 'ports' | 'clock'>): Promise<number> {
  const now = clock()
  const underWay = await messagesUnderWay(db, 'sms', now)
  const refs = underWay.flatMap(({ ref }) => ref ?? [])
  if (refs.length === 0) return 0
  const found = await ports.sms.status(refs)
  let ended = 0
  for (const { id, ref } of underWay) {
    const state = found.get(ref ?? '')
    if (state !== 'delivered' && state !== 'failed') continue
    await markDelivery(db, id, state, now)
    ended += 1
  }
  return ended
}
