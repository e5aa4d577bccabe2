import { PortError } from '../port-error.ts'
import type { Delivery, Sent } from '../sent.ts'
import type { SmsPort } from './port.ts'

/**
 * Several providers as one: the next is tried when one cannot (no answer, no credit, no such template, blocked), not
 * when the message itself is wrong. A provider that took a message and then did not answer in time may lead to two
 * messages; a code that comes twice is better than one that does not come.
 */
export function failover(first: SmsPort, ...others: readonly SmsPort[]): SmsPort {
  const ports = [first, ...others]
  const portOf = (name: string) => ports.find((port) => port.name === name)
  return {
    name: ports.map(({ name }) => name).join('+'),
    knows: (template) => ports.some((port) => port.knows(template)),
    sendTemplate: (message) =>
      firstThatCan(
        ports.filter((port) => port.knows(message.template)),
        (port) => port.sendTemplate(message),
      ),
    sendText: (message) => firstThatCan(ports, (port) => port.sendText(message)),
    status: async (refs) => {
      const answers = new Map<string, Delivery>()
      for (const [name, own] of Map.groupBy(refs, (ref) => ref.split(':')[0] ?? '')) {
        const found = await portOf(name)?.status(own.map((ref) => ref.slice(name.length + 1)))
        for (const [ref, delivery] of found ?? []) answers.set(`${name}:${ref}`, delivery)
      }
      return answers
    },
    balance: () => first.balance(),
  }
}

async function firstThatCan(ports: readonly SmsPort[], send: (port: SmsPort) => Promise<Sent>): Promise<Sent> {
  let problem = new PortError('template', 'sms', 'no provider knows this template')
  for (const port of ports) {
    const result = await send(port).catch(reasonForNext)
    if (!(result instanceof PortError)) return named(port, result)
    problem = result
  }
  throw problem
}

/** Refs carry the name of their provider, so that `status` knows whom to ask. */
const named = ({ name }: SmsPort, result: Sent): Sent =>
  result.state === 'sent' ? { state: 'sent', ref: `${name}:${result.ref}` } : result

function reasonForNext(error: unknown): PortError {
  if (error instanceof PortError && error.kind !== 'permanent') return error
  throw error
}
