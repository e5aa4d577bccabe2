import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { keepingWhatWasTyped } from '../forms/cut-form.ts'
import { refuse } from '../refusal.ts'
import type { World } from './app.tsx'
import type { Env } from './env.ts'
import { words } from './words.ts'

const megabyte = 1024 * 1024

/** Larger bodies are taken only where files arrive; those routes set a limit of their own. */
const mostOfAForm = 2 * megabyte
const mostOfAFile = 60 * megabyte

/** Addresses that take files. */
const takesFiles = /^\/desk\/(?:media|zones|import|due|inspection|council|offerings\/(?:\d+\/)?import)|^\/upload|^\/a\//

/** What every answer carries: its number, and who may frame and script our pages. */
export function protect(app: Hono<Env>, { publicUrl }: World) {
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
    // Not `c.header`: once a page is drawn that makes its response anew, from a stream.
    c.res.headers.set('X-Request-Id', c.get('requestId'))
  })
  const laid = headers(publicUrl)
  /** A page whose address is a secret says more strictly what is told onward; that stays. */
  const laidAround: typeof laid = async (c, next) => {
    let own: string | null = null
    await laid(c, async () => {
      await next()
      own = c.res.headers.get('referrer-policy')
    })
    if (own !== null) c.res.headers.set('Referrer-Policy', own)
  }
  app.use(async (c, next) => {
    if (!c.req.path.startsWith('/files/')) return laidAround(c, next)
    await next()
    // Files carry stricter headers of their own (a sandbox), set where they are served; a page that refuses does not.
    return c.res.headers.has('content-security-policy') ? undefined : laid(c, async () => {})
  })
}

/** Turns away what is not for us, in the reader's language: so it stands behind what lays out the pages. */
export function admit(app: Hono<Env>, { publicUrl }: World) {
  app.use(async (c, next) => {
    // PostgreSQL takes no zero in a text, and nothing has one in its name.
    if (new URL(c.req.url).pathname.includes('%00')) throw refuse.absent(words.nothingHere)
    await next()
  })
  app.use(csrf({ origin: (origin, c) => isOurs(origin, c.req.url, publicUrl) || isBySecret(origin, c) }))
  app.use(keepingWhatWasTyped(({ req }) => (takesFiles.test(req.path) ? mostOfAFile : mostOfAForm)))
  const [ofForms, ofFiles] = [mostOfAForm, mostOfAFile].map((maxSize) => bodyLimit({ maxSize }))
  app.use(async (c, next) => {
    if (c.var.cutForm) return next()
    return (takesFiles.test(c.req.path) ? ofFiles : ofForms)?.(c, next)
  })
}

const isOurs = (origin: string, asked: string, publicUrl: string) =>
  origin === new URL(asked).origin || origin === new URL(publicUrl).origin

/** Pages whose address itself is a secret of 128 bits: whoever can name it was given it. */
const secretAddress = /^(?:\/[a-z]{2,3})?\/a\/[A-Za-z0-9_-]{22}\//

/**
 * Such pages send no referrer, so that their address reaches nobody, and a browser then calls the origin of their forms
 * `null`. New browsers say beside it that the form is from here; from an old one, which says nothing, the address that no
 * stranger knows is what any token in the form could be.
 */
const isBySecret = (origin: string, { req }: Context) =>
  origin === 'null' && req.header('sec-fetch-site') === undefined && secretAddress.test(req.path)

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
