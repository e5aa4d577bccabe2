import { z } from 'zod'
import { call, readAs } from '../call.ts'
import { PortError, type PortErrorKind } from '../port-error.ts'
import { type Sent, sent } from '../sent.ts'
import type { MessengerPort, Post } from './port.ts'

export interface BaleAccount {
  /** The bot's token; it stands in the address, so no address is ever logged. */
  readonly token: string
  /** `@channel` or its number. */
  readonly channel?: string | undefined
  /** Safir, Bale's service for messages to mobiles. */
  readonly safir?: { readonly key: string; readonly bot: number; readonly url?: string } | undefined
  readonly url?: string | undefined
  readonly timeout?: number | undefined
}

const driver = 'bale'
const Reply = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
})
const Message = z.object({ message_id: z.number(), chat: z.object({ id: z.number() }) })

/** Bale's bot interface, which is shaped like Telegram's, and Safir beside it. */
export function bale(account: BaleAccount): MessengerPort {
  const { channel, safir } = account
  const send = async (method: string, body: Record<string, unknown>): Promise<Sent> => {
    const { message_id, chat } = readAs(driver, Message, await ask(account, method, body))
    return sent(`${chat.id}/${message_id}`)
  }
  return {
    name: driver,
    can: { channel: channel !== undefined, byChat: true, byMobile: safir !== undefined },
    postToChannel: (post) => {
      if (channel === undefined) throw new PortError('blocked', driver, 'no channel is set')
      const { picture, text } = post
      const said = picture === undefined ? { text } : { photo: picture, caption: text }
      return send(picture === undefined ? 'sendMessage' : 'sendPhoto', { chat_id: channel, ...said, ...buttons(post) })
    },
    sendToUser: ({ to, text, key }) =>
      'chat' in to
        ? send('sendMessage', { chat_id: to.chat, text })
        : bySafir(account, { mobile: to.mobile, text, key }),
    edit: async (ref, text) => void (await ask(account, 'editMessageText', { ...place(ref), text })),
    remove: async (ref) => void (await ask(account, 'deleteMessage', place(ref))),
  }
}

const buttons = ({ links = [] }: Post) =>
  links.length === 0 ? {} : { reply_markup: { inline_keyboard: links.map(({ label, url }) => [{ text: label, url }]) } }

function place(ref: string) {
  const [chat, message] = ref.split('/')
  return { chat_id: Number(chat), message_id: Number(message) }
}

async function ask({ token, url = 'https://tapi.bale.ai', timeout }: BaleAccount, method: string, body: unknown) {
  const question = { driver, url: new URL(`/bot${token}/${method}`, url), secrets: [token], timeout, body }
  const reply = readAs(driver, Reply, (await call(question)).body)
  if (reply.ok) return reply.result
  const { error_code = 400, description = '' } = reply
  throw new PortError(kindOf(error_code), driver, `${error_code} ${description}`, [token])
}

const SafirReply = z.object({
  message_id: z.union([z.string(), z.number()]).nullish(),
  error_data: z.unknown().optional(),
})

/** A message to a mobile. `request_id` makes a repeated one the same one. */
async function bySafir({ safir, timeout }: BaleAccount, message: { mobile: string; text: string; key: string }) {
  if (safir === undefined) throw new PortError('blocked', driver, 'messages to mobiles are not set up')
  const { key, bot, url = 'https://safir.bale.ai' } = safir
  const answer = await call({
    driver,
    url: new URL('/api/v3/send_message', url),
    headers: { 'api-access-key': key },
    secrets: [key],
    timeout,
    body: {
      request_id: message.key,
      bot_id: bot,
      phone_number: message.mobile.replace(/^\+/, ''),
      message_data: { message: { text: message.text } },
    },
  })
  const { message_id } = readAs(driver, SafirReply, answer.body)
  if (answer.status < 300 && message_id) return sent(message_id)
  throw new PortError(kindOf(answer.status), driver, `${answer.status} was not taken`, [key])
}

function kindOf(code: number): PortErrorKind {
  if (code === 401 || code === 403) return 'blocked'
  if (code === 402) return 'credit'
  return code === 429 || code >= 500 ? 'transient' : 'permanent'
}
