import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { World } from './app.tsx'
import type { Env } from './env.ts'

const megabyte = 1024 * 1024

/** Larger bodies are taken only where files arrive; those routes set a limit of their own. */
const mostOfAForm = 2 * megabyte
const mostOfAFile = 60 * megabyte

/** Addresses that take files. */
const takesFiles = /^\/desk\/(?:media|zones|import)|^\/upload/

/** What guards every request before anybody reads it: who may frame, script and post to us, and how much. */
export function protect(app: Hono<Env>, { publicUrl }: World) {
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
    // Not `c.header`: once a page is drawn that makes its response anew, from a stream.
    c.res.headers.set('X-Request-Id', c.get('requestId'))
  })
  // Files carry stricter headers of their own (a sandbox), set where they are served.
  const laid = headers(publicUrl)
  app.use(async (c, next) => (c.req.path.startsWith('/files/') ? next() : laid(c, next)))
  app.use(csrf({ origin: (origin, c) => isOurs(origin, c.req.url, publicUrl) }))
  const [ofForms, ofFiles] = [mostOfAForm, mostOfAFile].map((maxSize) => bodyLimit({ maxSize }))
  app.use(async (c, next) => (takesFiles.test(c.req.path) ? ofFiles : ofForms)?.(c, next))
}

const isOurs = (origin: string, asked: string, publicUrl: string) =>
  origin === new URL(asked).origin || origin === new URL(publicUrl).origin

/** Everything comes from here: no foreign script, style, font, picture, frame or form, and nothing inline. */
const headers = (publicUrl: string) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    strictTransportSecurity: publicUrl.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    permissionsPolicy: { geolocation: ['self'], camera: ['self'], microphone: [] },
  })
