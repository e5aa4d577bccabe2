import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie } from 'hono/cookie'
import { z } from 'zod'
import { localeOfPath, type Said } from '../locale.ts'
import { namesOfThings } from '../search/cards.ts'
import { beginWork } from '../work.ts'
import type { World } from './app.tsx'
import { noteText } from './drawn.ts'
import type { Env } from './env.ts'
import { renderDocument } from './render.tsx'
import { type Theme, viewFor } from './view.ts'

/** Finds out who comes, what they read and what time it is, and lays out the pages accordingly. */
export function welcome(app: Hono<Env>, world: World) {
  const nav = world.modules.flatMap((module) => module.nav ?? []).toSorted((a, b) => a.order - b.order)
  const { sample, publicUrl } = world
  const thingNames = namesOfThings(world.modules.flatMap((module) => module.search ?? []))

  app.use(async (c, next) => {
    const url = new URL(c.req.url)
    const { locale, path } = localeOfPath(url.pathname)
    const now = world.clock()
    const actor = await world.identify(c.req.raw)
    const view = viewFor({ locale, path, query: url.search, actor, now, theme: themeOf(c), sample: sample() })
    c.set('locale', locale)
    c.set('view', view)
    c.set('publicUrl', publicUrl)
    c.set('thingNames', thingNames)
    c.set('work', beginWork({ db: world.db, actor, now, channel: 'web' }))
    c.setRenderer((page, head) => {
      const told = toldTo(c)
      if (told || actor) c.header('Cache-Control', 'no-store')
      if (head.secret) c.header('Cache-Control', 'private, no-store, no-transform')
      const text = renderDocument(page, { head, nav, told, publicUrl }, view)
      return noteText(c.html(text), text)
    })
    await next()
  })
}

const themeOf = (c: Context): Theme | undefined => {
  const chosen = getCookie(c, 'theme')
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined
}

const Told = z.tuple([z.string().max(500), z.string().max(500)])

/** What an action wanted to say on the next page; said once. The cookie is the reader's own, so it is read with care. */
function toldTo(c: Context): Said | undefined {
  const cookie = getCookie(c, 'told')
  if (cookie === undefined) return undefined
  deleteCookie(c, 'told', { path: '/' })
  try {
    const [fa, en] = Told.parse(JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8')))
    return { fa, en }
  } catch {
    return undefined
  }
}
