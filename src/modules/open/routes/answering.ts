import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Visit } from '#platform/http/env.ts'

/** The licence of our own facts. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/'

/** An answer as JSON, checked against its shape: what the shape does not name cannot slip out. With an ETag, and 304 for whoever has it. */
export function json<T>(c: Visit, shape: z.ZodType<T>, value: T): Response {
  return tagged(c, JSON.stringify(shape.parse(value)), 'application/json; charset=utf-8')
}

/** A text with an ETag over its bytes, the same that kept pages have. */
export function tagged(c: Visit, body: string, type: string): Response {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache', ETag: etag }
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers)
  return c.body(body, 200, headers)
}
