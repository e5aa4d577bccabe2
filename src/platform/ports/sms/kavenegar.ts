import { createHash } from 'node:crypto'
import { z } from 'zod'
import { call, readAs } from '../call.ts'
import { PortError, type PortErrorKind } from '../port-error.ts'
import { type Delivery, sent } from '../sent.ts'
import { nationalForm, type SmsPort, type TemplateMessage } from './port.ts'

export interface KavenegarAccount {
  readonly key: string
  /** The line texts come from; templates come from a line of theirs. */
  readonly sender?: string | undefined
  /** Our template names, and what Kavenegar calls them. */
  readonly templates: Readonly<Record<string, KavenegarTemplate>>
  readonly url?: string | undefined
  readonly timeout?: number | undefined
}

export interface KavenegarTemplate {
  readonly name: string
  /** Our params in the order of their places: `token`, `token2`, `token3` without spaces, `token10` up to five, `token20` up to eight. */
  readonly tokens: Readonly<Partial<Record<'token' | 'token2' | 'token3' | 'token10' | 'token20', string>>>
}

const driver = 'kavenegar'
const Entries = z.array(z.object({ messageid: z.number(), status: z.number().optional() }))
const Reply = z.object({
  return: z.object({ status: z.number(), message: z.string().nullish() }),
  entries: z.unknown().optional(),
})

/** Kavenegar's REST interface. The key stands in the address, so no address is ever logged. */
export function kavenegar(account: KavenegarAccount): SmsPort {
  const { sender, templates } = account
  const ask = (path: string, query: Record<string, string>) => askKavenegar(account, path, query)
  const send = async (path: string, query: Record<string, string>) => {
    const [entry] = readAs(driver, Entries, await ask(path, query))
    if (!entry) throw new PortError('transient', driver, 'answers without a message number')
    return sent(entry.messageid)
  }

  return {
    name: driver,
    knows: (template) => template in templates,
    sendTemplate: (message) => send('verify/lookup', lookup(templates[message.template], message)),
    sendText: ({ to, text, key: once }) =>
      send('sms/send', {
        receptor: nationalForm(to),
        message: text,
        localid: localId(once),
        ...(sender !== undefined && { sender }),
      }),
    status: async (refs) => {
      const entries = readAs(driver, Entries, await ask('sms/status', { messageid: refs.join(',') }))
      return new Map(entries.map(({ messageid, status }) => [String(messageid), deliveryOf(status)]))
    },
    balance: async () => {
      const found = readAs(driver, z.object({ remaincredit: z.number() }), await ask('account/info', {}))
      return found.remaincredit
    },
  }
}

async function askKavenegar(
  { key, url = 'https://api.kavenegar.com', timeout }: KavenegarAccount,
  path: string,
  query: Record<string, string>,
) {
  const address = new URL(`/v1/${encodeURIComponent(key)}/${path}.json`, url)
  address.search = new URLSearchParams(query).toString()
  const secrets = [key, ...Object.values(query)]
  const { body } = await call({ driver, url: address, secrets, timeout })
  const { return: result, entries } = readAs(driver, Reply, body)
  if (result.status === 200) return entries
  throw new PortError(kindOf(result.status), driver, `${result.status} ${result.message ?? ''}`, secrets)
}

function lookup(template: KavenegarTemplate | undefined, { to, params }: TemplateMessage): Record<string, string> {
  if (!template) throw new PortError('template', driver, 'no such template')
  const tokens = Object.entries(template.tokens).map(([token, param]) => [token, params[param] ?? ''])
  return { receptor: nationalForm(to), template: template.name, ...Object.fromEntries(tokens) }
}

/** Their key of our own for a text: sending it again gives the first one's number back. A number of at most 15 digits. */
const localId = (key: string) =>
  (createHash('sha256').update(key).digest().readBigUInt64BE() % 1_000_000_000_000_000n).toString()

/** Their codes, from their table of errors. */
const kinds: Readonly<Record<number, PortErrorKind>> = {
  401: 'blocked',
  403: 'blocked',
  407: 'blocked',
  409: 'transient',
  411: 'permanent',
  412: 'blocked',
  413: 'permanent',
  414: 'permanent',
  418: 'credit',
  422: 'template',
  424: 'template',
  426: 'blocked',
  431: 'template',
  432: 'template',
  451: 'transient',
  501: 'blocked',
  607: 'template',
}
const kindOf = (status: number): PortErrorKind => kinds[status] ?? (status >= 500 ? 'transient' : 'permanent')

/** 1, 2, 4, 5 are on the way; 10 has arrived; 6, 11, 13, 14 and 100 never will. */
function deliveryOf(status: number | undefined): Delivery {
  if (status === 10) return 'delivered'
  return status !== undefined && [6, 11, 13, 14, 100].includes(status) ? 'failed' : 'sent'
}
