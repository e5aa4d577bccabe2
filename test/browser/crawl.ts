import type { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { localeOfPath } from '#platform/locale.ts'
import type { Module } from '#platform/module.ts'

/** An address of the city that a link leads to, and which kind of page stands there. */
export interface Found {
  readonly address: string
  /** Language, route and whether something is asked for: pages of one kind are drawn by the same code. */
  readonly kind: string
  readonly from: string
}

export interface Answer {
  readonly status: number
  readonly type: string
  /** Empty when it is something else than a page. */
  readonly html: string
}

interface Wish {
  readonly begin: readonly string[]
  /** Routes of the house, as `/news/:code{[0-9]+}`. */
  readonly routes: readonly string[]
  readonly fetch: (address: string) => Promise<Answer>
  /** How many addresses of one kind are opened to look for more links. */
  readonly most: number
}

/** So many pages are fetched together, so that neither the city nor its database waits for the other. */
const atOnce = 4

/** Follows the links of the city until no new kind of page turns up. */
export async function crawl({ begin, routes, fetch, most }: Wish) {
  const kindOf = kindsBy(routes)
  const times = new Map<string, number>()
  const known = new Set<string>()
  const answers: (Found & Answer)[] = []
  const waiting: Found[] = []
  const meet = (address: string, from: string) => {
    const kind = kindOf(address)
    const before = times.get(kind) ?? 0
    if (known.has(address) || before >= most) return
    known.add(address)
    times.set(kind, before + 1)
    waiting.push({ address, kind, from })
  }

  for (const address of begin) meet(address, 'here')
  while (waiting.length > 0) {
    const wave = waiting.splice(0, atOnce)
    const met = await Promise.all(wave.map(async (found) => ({ ...found, ...(await fetch(found.address)) })))
    answers.push(...met)
    for (const { link, address } of met.flatMap(linksIn)) meet(link, address)
  }
  return answers
}

/** Addresses of the city's own pages; files of the build are checked by the browser. */
function linksIn({ html, address }: Found & Answer) {
  const links = [...html.matchAll(/<a\b[^>]*?\shref="(\/[^"#]*)/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
  return links.filter((link) => !/^\/(?:assets|files)\//.test(link)).map((link) => ({ link, address }))
}

/** Tells what kind of page an address leads to. Addresses no route knows are told apart by their words alone. */
export function kindsBy(routes: readonly string[]) {
  const patterns = routes.map((route) => ({ route, fits: new RegExp(`^${pathPattern(route)}$`) }))
  return (address: string) => {
    const url = new URL(address, 'http://localhost')
    const { locale, path } = localeOfPath(decodeURI(url.pathname))
    const known = patterns.find(({ fits }) => fits.test(path))
    return `${locale} ${known?.route ?? path.replaceAll(/\/[\d۰-۹][^/]*/g, '/:some')}${url.search === '' ? '' : '?'}`
  }
}

/** Hono's way of writing a path, as a regular expression. */
const pathPattern = (route: string) =>
  route
    .replaceAll('.', String.raw`\.`)
    .replaceAll(/\/:\w+(?:\{([^}]*(?:\{[^}]*\})?[^}]*)\})?\?/g, (_, own?: string) => `(?:/${own ?? '[^/]+'})?`)
    .replaceAll(
      /:\w+(?:\{((?:[^{}]|\{[^}]*\})*)\})?/g,
      (_, own?: string) => own?.replaceAll(String.raw`\\.`, String.raw`\.`) ?? '[^/]+',
    )
    .replaceAll('/*', '(?:/.*)?')

/** The addresses under which the rooms of the house answer readers. */
export const addressesOf = (modules: readonly Module[]) =>
  modules.flatMap(({ routes = {}, desk = {} }) => [
    ...Object.entries(routes).flatMap(([base, routed]) => pathsOf(base, routed)),
    ...Object.entries(desk).flatMap(([base, routed]) => pathsOf(`/desk${base}`, routed)),
  ])

function pathsOf(base: string, { routes }: Hono<Env>) {
  const read = routes.filter(({ method }) => method === 'GET')
  return read.map(({ path }) => `${base}${path}`.replaceAll(/\/+/g, '/').replace(/(?<=.)\/$/, ''))
}
