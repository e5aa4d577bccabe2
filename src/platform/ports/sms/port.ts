import type { Delivery, Sent } from '../sent.ts'

/** Text messages. `to` is a mobile in E.164, `+989…`. */
export interface SmsPort {
  readonly name: string
  /** Whether the provider holds this template; others go as plain text. */
  readonly knows: (template: string) => boolean
  /** A template the provider has approved: quick, and let through to those who block advertising. */
  readonly sendTemplate: (message: TemplateMessage) => Promise<Sent>
  readonly sendText: (message: TextMessage) => Promise<Sent>
  /** How far messages came, by their refs; the ones nobody knows anything about are left out. */
  readonly status: (refs: readonly string[]) => Promise<ReadonlyMap<string, Delivery>>
  /** What is left in the account, in the provider's own unit (rials or messages), if it tells. */
  readonly balance: () => Promise<number | undefined>
}

export interface TemplateMessage {
  readonly to: string
  readonly template: string
  readonly params: Readonly<Record<string, string>>
  /** The idempotency key; given to providers that take one. */
  readonly key: string
}

export interface TextMessage {
  readonly to: string
  readonly text: string
  readonly key: string
}

/** `+989141234567` as 09141234567. */
export const nationalForm = (to: string) => to.replace(/^\+98/, '0')

/** How many parts a text becomes: 70 UCS-2 units, then 67 a part; texts in Latin letters alone 160, then 153 (3GPP TS 23.040). */
export function smsParts(text: string): number {
  const isLatin = /^[\n\r -_a-z]*$/.test(text)
  const [single, part] = isLatin ? [160, 153] : [70, 67]
  return text.length <= single ? 1 : Math.ceil(text.length / part)
}
