import type { z } from 'zod'
import { inLocale, type Locale, type Said } from '../locale.ts'
import type { OutboxPort } from './tables.ts'

/** A message in the languages of the city. Mail has a subject; `html` is trusted markup made by us. */
export interface Saying {
  readonly subject?: Said
  readonly text: Said
  readonly html?: Said
}

/** A message's words and what they are filled with. Its name stands in the database and at providers, so it does not change. */
export interface MessageTemplate<P = never> {
  readonly name: string
  readonly port: OutboxPort
  readonly shape: z.ZodType<P>
  /** Params that are sealed, shown as dots at the Desk, and gone once the message is out: `['code']`. */
  readonly secrets: readonly string[]
  readonly says: (params: P) => Saying
}

/** Any template, for the list the sender has. */
export interface AnyTemplate extends Pick<MessageTemplate, 'name' | 'port' | 'secrets'> {
  readonly render: (params: unknown, locale: Locale) => Rendered
}

export interface Rendered {
  readonly subject?: string
  readonly text: string
  readonly html?: string
}

export type Template<P> = MessageTemplate<P> & AnyTemplate

/** Builds a template, so that words and params agree. */
export const messageTemplate = <P extends Record<string, unknown>>(
  template: Omit<MessageTemplate<P>, 'secrets'> & { readonly secrets?: readonly (keyof P & string)[] },
): Template<P> => ({
  secrets: [],
  ...template,
  render: (params, locale) => spoken(template.says(template.shape.parse(params)), locale),
})

const spoken = ({ subject, text, html }: Saying, locale: Locale): Rendered => ({
  ...(subject && { subject: inLocale(subject, locale) }),
  text: inLocale(text, locale),
  ...(html && { html: inLocale(html, locale) }),
})
