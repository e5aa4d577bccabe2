import type { Context } from 'hono'
import type { Env } from './env.ts'

/** A text for programs, shown in place; with `?download` the browser keeps it as a file of this name. */
export function plainText(c: Context<Env>, text: string, file: string): Response {
  if (c.req.query('download') !== undefined) c.header('Content-Disposition', `attachment; filename="${file}"`)
  return c.body(text, 200, { 'Content-Type': 'text/plain; charset=utf-8' })
}
