import { z } from 'zod'
import { call, readAs } from '../call.ts'
import { PortError, type PortErrorKind } from '../port-error.ts'
import { type Delivery, sent } from '../sent.ts'
import { nationalForm, type SmsPort } from './port.ts'

export interface SmsIrAccount {
  readonly key: string
  /** The line texts come from. */
  readonly sender?: string | undefined
  /** Our template names, and the numbers sms.ir gave them. The names of the parameters are ours. */
  readonly templates: Readonly<Record<string, number>>
  readonly url?: string | undefined
  readonly timeout?: number | undefined
}

const driver = 'sms.ir'
const Reply = z.object({ status: z.number(), message: z.string().nullish(), data: z.unknown().optional() })

/** The REST interface of sms.ir, version 1. */
export function smsIr(account: SmsIrAccount): SmsPort {
  const { sender, templates } = account
  const ask = (path: string, body?: unknown) => askSmsIr(account, path, body)

  return {
    name: driver,
    knows: (template) => template in templates,
    sendTemplate: async ({ to, template, params }) => {
      const templateId = templates[template]
      if (templateId === undefined) throw new PortError('template', driver, 'no such template')
      const parameters = Object.entries(params).map(([name, value]) => ({ name, value }))
      const data = await ask('send/verify', { mobile: nationalForm(to), templateId, parameters })
      return sent(readAs(driver, z.object({ messageId: z.number() }), data).messageId)
    },
    sendText: async ({ to, text }) => {
      const body = { lineNumber: Number(sender), messageText: text, mobiles: [nationalForm(to)], sendDateTime: null }
      const { messageIds } = readAs(
        driver,
        z.object({ messageIds: z.array(z.number()).min(1) }),
        await ask('send/bulk', body),
      )
      return sent(messageIds[0] ?? '')
    },
    status: async (refs) => {
      const Found = z.object({ deliveryState: z.number().nullish() })
      const found = refs.map(async (ref): Promise<[string, Delivery]> => {
        const data = await ask(`send/${encodeURIComponent(ref)}`)
        return [ref, deliveryOf(readAs(driver, Found, data).deliveryState)]
      })
      return new Map(await Promise.all(found))
    },
    balance: async () => readAs(driver, z.number(), await ask('credit')),
  }
}

async function askSmsIr({ key, url = 'https://api.sms.ir', timeout }: SmsIrAccount, path: string, body?: unknown) {
  const question = { driver, url: new URL(`/v1/${path}`, url), headers: { 'X-API-KEY': key }, secrets: [key], timeout }
  const answer = await call({ ...question, body })
  if (answer.status === 401) throw new PortError('blocked', driver, 'the key is refused')
  const { status, message, data } = readAs(driver, Reply, answer.body)
  if (status === 1) return data
  throw new PortError(kinds[status] ?? 'permanent', driver, `${status} ${message ?? ''}`, [key])
}

const kinds: Readonly<Record<number, PortErrorKind>> = {
  0: 'transient',
  10: 'blocked',
  11: 'blocked',
  12: 'blocked',
  13: 'blocked',
  14: 'blocked',
  20: 'transient',
  101: 'blocked',
  102: 'credit',
  113: 'template',
  114: 'template',
  116: 'template',
  117: 'template',
}

/** 1 has arrived; 2, 4, 6 and 7 (on the list of those who block) never will. */
function deliveryOf(state: number | null | undefined): Delivery {
  if (state === 1) return 'delivered'
  return state && [2, 4, 6, 7].includes(state) ? 'failed' : 'sent'
}
