import { z } from 'zod'
import { call, readAs } from '../call.ts'
import { PortError, type PortErrorKind } from '../port-error.ts'
import { sent } from '../sent.ts'
import { nationalForm, type SmsPort } from './port.ts'

/** An account at IPPanel (Edge), or at FarazSMS, which sells the same lines through another interface. */
export interface PanelAccount {
  readonly key: string
  /** The line messages come from. */
  readonly sender: string
  /** Our template names, and the codes of the patterns. The names of the parameters are ours. */
  readonly templates: Readonly<Record<string, string>>
  readonly url?: string | undefined
  readonly timeout?: number | undefined
}

const EdgeReply = z.object({
  data: z.object({ message_outbox_ids: z.array(z.number()).optional() }).nullish(),
  meta: z.object({ status: z.boolean(), message: z.string().nullish() }),
})

/** IPPanel's Edge interface. Numbers in E.164. */
export function ippanel({ key, sender, templates, url = 'https://edge.ippanel.com', timeout }: PanelAccount): SmsPort {
  const driver = 'ippanel'
  const send = async (body: Record<string, unknown>) => {
    const from_number = sender.startsWith('+') ? sender : `+98${sender}`
    const question = {
      driver,
      url: new URL('/v1/api/send', url),
      headers: { Authorization: key },
      secrets: [key],
      timeout,
    }
    const { status, body: answer } = await call({ ...question, body: { ...body, from_number } })
    const { data, meta } = readAs(driver, EdgeReply, answer)
    const [ref] = data?.message_outbox_ids ?? []
    if (meta.status && ref !== undefined) return sent(ref)
    throw new PortError(kindOf(status, meta.message), driver, `${status} ${meta.message ?? ''}`, [key])
  }
  return {
    ...without(driver),
    knows: (template) => template in templates,
    sendTemplate: ({ to, template, params }) =>
      send({ sending_type: 'pattern', code: templates[template], recipients: [to], params }),
    sendText: ({ to, text }) => send({ sending_type: 'webservice', message: text, params: { recipients: [to] } }),
  }
}

const FarazReply = z.object({
  status: z.string().nullish(),
  message: z.unknown().optional(),
  data: z.unknown().optional(),
})

/** FarazSMS's own web service. Numbers as 09…; a single text goes as a message to one number. */
export function farazsms({
  key,
  sender,
  templates,
  url = 'https://api.iranpayamak.com',
  timeout,
}: PanelAccount): SmsPort {
  const driver = 'farazsms'
  const send = async (path: string, body: Record<string, unknown>) => {
    const question = {
      driver,
      url: new URL(`/ws/v1/sms/${path}`, url),
      headers: { 'Api-Key': key },
      secrets: [key],
      timeout,
    }
    const whole = { ...body, line_number: sender, number_format: 'english' }
    const { status, body: answer } = await call({ ...question, body: whole })
    const { status: said, message, data } = readAs(driver, FarazReply, answer)
    const ref = refIn(data)
    if (status < 300 && said !== 'error' && ref !== undefined) return sent(ref)
    if (status < 300 && said !== 'error') throw new PortError('transient', driver, 'answers in an unknown way')
    const reason = typeof message === 'string' ? message : ''
    throw new PortError(kindOf(status, reason), driver, `${status} ${reason}`, [key])
  }
  return {
    ...without(driver),
    knows: (template) => template in templates,
    sendTemplate: ({ to, template, params }) =>
      send('pattern', { code: templates[template], attributes: params, recipient: nationalForm(to) }),
    sendText: ({ to, text }) => send('simple', { text, recipients: [nationalForm(to)] }),
  }
}

/** Their answer is a number, or an object with one. */
function refIn(data: unknown): string | undefined {
  const Ref = z.union([z.number(), z.string().min(1)]).transform(String)
  const Known = z.union([
    Ref,
    z.object({ id: Ref }).transform(({ id }) => id),
    z.object({ message_id: Ref }).transform((each) => each.message_id),
  ])
  return Known.safeParse(data).data
}

/** Neither tells about delivery in a documented way we could rely on; the balance is read in their panel. */
const without = (name: string) => ({
  name,
  status: async () => new Map<string, never>(),
  balance: async () => undefined,
})

function kindOf(status: number, message: string | null | undefined): PortErrorKind {
  if (status === 401 || status === 403) return 'blocked'
  if (status === 402 || /اعتبار|credit/i.test(message ?? '')) return 'credit'
  if (/الگو|پترن|pattern/i.test(message ?? '')) return 'template'
  return 'permanent'
}
