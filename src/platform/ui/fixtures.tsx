import { type HTMLElement, parse } from 'node-html-parser'
import { type Frame, type Page, renderDocument } from '../http/render.tsx'
import { type View, viewFor, ViewProvider } from '../http/view.ts'
import { draw } from '../http/draw.ts'

export type Visit = Partial<Parameters<typeof viewFor>[0]>

/** The view of somebody who reads Persian and is not signed in, on a known morning, unless said otherwise. */
export const givenView = (visit: Visit = {}): View =>
  viewFor({
    locale: 'fa',
    actor: null,
    now: new Date('2026-11-22T05:30:00Z'),
    path: '/news',
    query: '',
    theme: undefined,
    sample: false,
    ...visit,
  })

/** A component drawn alone. */
export const drawn = (page: Page, visit: Visit = {}) =>
  parse(draw(() => <ViewProvider value={givenView(visit)}>{page()}</ViewProvider>))

/** A whole document around a page, and its text as sent. */
export function drawnDocument(page: Page, frame: Partial<Frame> = {}, visit: Visit = {}) {
  const title = { fa: 'خبرها', en: 'News' }
  const sent = renderDocument(
    page,
    { head: { title }, nav: [], publicUrl: 'https://city.example', ...frame },
    givenView(visit),
  )
  return { sent, document: parse(sent) }
}

/** What stands in these attributes of an element that must be there; `undefined` for those it does not have. */
export function attributesOf(element: HTMLElement | null, ...names: readonly string[]) {
  if (!element) throw new Error('There is no such element')
  return names.map((name) => element.getAttribute(name))
}
