import type { Sent } from '../sent.ts'

/** E-mail. */
export interface MailPort {
  readonly name: string
  readonly send: (message: Mail) => Promise<Sent>
}

export interface Mail {
  /** One address. */
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same again for readers who want it laid out. */
  readonly html?: string | undefined
  readonly direction?: 'rtl' | 'ltr'
  /** The idempotency key; becomes the Message-ID, by which mail programs know a message they have. */
  readonly key: string
}
