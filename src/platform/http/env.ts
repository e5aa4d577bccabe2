import { type Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import type { CutForm } from '../forms/cut-form.ts'
import { addressIn, type Locale, type Text } from '../locale.ts'
import type { ThingNames } from '../search/cards.ts'
import type { Work } from '../work.ts'
import type { View } from './view.ts'

/** What every handler finds on its context. */
export interface Env {
  Variables: {
    work: Work
    locale: Locale
    view: View
    requestId: string
    /** Scheme and host under which people reach the city. */
    publicUrl: string
    /** What the things readers can find are called, by kind. */
    thingNames: ThingNames
    /** What came before the file of a form that is larger than is taken. */
    cutForm?: CutForm
  }
}

export type Visit = Context<Env>

/** A module's own routes, mounted by the platform where its manifest says. */
export const router = () => new Hono<Env>()

/** After something was done: onward to a page, in the reader's language, with a word about what was done. */
export function see(c: Visit, path: string, told?: Text) {
  if (told) tell(c, told)
  return c.redirect(addressIn(c.var.locale, path), 303)
}

/** Says something once, on the next page this browser sees. */
export function tell(c: Visit, text: Text) {
  const value = Buffer.from(JSON.stringify([text.fa, text.en])).toString('base64url')
  setCookie(c, 'told', value, { path: '/', maxAge: 60, httpOnly: true, sameSite: 'Lax' })
}
