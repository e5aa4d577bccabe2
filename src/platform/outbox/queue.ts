import type { Keyring } from '../keys/master.ts'
import { seal, unseal } from '../keys/seal.ts'
import type { Locale } from '../locale.ts'
import type { Db } from '../db/database.ts'
import { insertMessage } from './queries.ts'
import type { Message } from './tables.ts'
import type { Template } from './template.ts'

/** A message to be sent. */
export interface NewMessage<P> {
  /** A mobile in E.164, an e-mail address, or a chat number. */
  readonly to: string
  readonly params: P
  /** What it tells, once for ever: `enrolment.accepted:<id>`. */
  readonly key: string
  readonly locale: Locale
  readonly personId?: string | undefined
  readonly now: Date
  readonly notBefore?: Date | undefined
  readonly expiresAt?: Date | undefined
}

/**
 * Puts a message into the outbox, in the transaction of what it tells of. The same key again changes nothing and gives
 * false. It leaves soon after the commit.
 */
export async function queueMessage<P extends Record<string, unknown>>(
  db: Db,
  keyring: Keyring,
  template: Template<P>,
  message: NewMessage<P>,
): Promise<boolean> {
  const { to, key, locale, personId, now, notBefore = now, expiresAt } = message
  const params = Object.entries(template.shape.parse(message.params))
  const isSecret = ([name]: [string, unknown]) => template.secrets.includes(name)
  const secrets = params.filter(isSecret)

  return insertMessage(db, {
    port: template.port,
    template: template.name,
    locale,
    params: Object.fromEntries(params.filter((param) => !isSecret(param))),
    secrets: secrets.length > 0 ? seal(keyring, secretOf({ key }), JSON.stringify(Object.fromEntries(secrets))) : null,
    recipient: seal(keyring, recipientOf({ key }), to),
    personId: personId ?? null,
    key,
    state: 'queued',
    notBefore,
    expiresAt: expiresAt ?? null,
    createdAt: now,
  })
}

const secretOf = ({ key }: Pick<Message, 'key'>) => ({ purpose: 'outbox.secrets', owner: key })
const recipientOf = ({ key }: Pick<Message, 'key'>) => ({ purpose: 'outbox.recipient', owner: key })

/** Whom a message goes to. For the sender; at the Desk only with a permission and a fact. */
export const recipientIn = (keyring: Keyring, message: Message): string =>
  unseal(keyring, recipientOf(message), message.recipient)

/** All params of a message, the sealed ones too. */
export function paramsIn(keyring: Keyring, message: Message): Record<string, unknown> {
  if (message.secrets === null) return message.params
  const secrets: unknown = JSON.parse(unseal(keyring, secretOf(message), message.secrets))
  return { ...message.params, ...(typeof secrets === 'object' ? secrets : {}) }
}
