import type { Context } from 'hono'
import { z } from 'zod'
import { present } from '../refusal.ts'
import { words } from '../words.ts'

/** The id in the path. Something that is not an id cannot name anything, so it is simply not there. */
export function idOf(c: Context, name = 'id'): string {
  const { data } = z.uuid().safeParse(c.req.param(name))
  return present(data, words.nothingHere)
}

/**
 * An address of the city that a form or a link names to lead back to, as a browser writes it; nothing when a browser could
 * read it as another site (`//`, `/\\`, a scheme, a control character).
 */
export function ownAddress(named: string): string | undefined {
  if (named.length > 2000 || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(named)) return undefined
  const url = URL.parse(named, 'http://city.invalid')
  if (url?.host !== 'city.invalid' || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search + url.hash
}

/** A public number in the path (an article's code): digits only, nine at the most, else it is simply not there. */
export function codeOf(c: Context, name = 'code'): number {
  const given = c.req.param(name) ?? ''
  return present(/^\d{1,9}$/.test(given) ? Number(given) : undefined, words.nothingHere)
}
