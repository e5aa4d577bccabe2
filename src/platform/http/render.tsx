import type { JSX } from 'solid-js'
import type { Said } from '../locale.ts'
import type { NavItem } from '../module.ts'
import { enterDesk } from '../permission.ts'
import { DeskLayout } from '../ui/desk-layout.tsx'
import { draw } from './draw.ts'
import { Layout } from '../ui/layout.tsx'
import { type View, ViewProvider } from './view.ts'

/** A page not drawn yet. Solid draws a component where its tag stands, so the tag must stand inside the renderer. */
export type Page = () => JSX.Element

/** What stands about a page outside it: in the head, in search engines, in what people share. */
export interface Head {
  readonly title: Said
  readonly description?: Said
  /** The one address of this page, without language, when it has several. */
  readonly canonical?: string
  readonly feeds?: readonly { readonly type: string; readonly to: string; readonly title: Said }[]
  /** schema.org, as data. */
  readonly jsonLd?: unknown
  /** A picture for those who share the page: an address without host. */
  readonly picture?: string
  readonly kind?: 'website' | 'article'
  /** False keeps search engines away. */
  readonly indexed?: boolean
  /** The page holds a secret (the key of an app, a signed link): it is kept nowhere and never compressed. */
  readonly secret?: boolean
  /** The page shows a form with something wrong in it: its title says so first. */
  readonly failed?: boolean
}

declare module 'hono' {
  interface ContextRenderer {
    (page: Page, head: Head): Response | Promise<Response>
  }
}

/** What the layouts need beside the page. */
export interface Frame {
  readonly head: Head
  readonly nav: readonly NavItem[]
  /** Said once, after something was done. */
  readonly told?: Said | undefined
  readonly publicUrl: string
}

const isAtDesk = (path: string) => path === '/desk' || path.startsWith('/desk/')

/** The whole document. Drawn in one go, without a pause, so two visits never see each other's view. */
export function renderDocument(page: Page, frame: Frame, view: View) {
  // Whoever may not enter is answered outside, where nothing of the Desk stands.
  const Around = isAtDesk(view.path) && view.may(enterDesk) ? DeskLayout : Layout
  const body = draw(() => (
    <ViewProvider value={view}>
      <Around {...frame}>{page()}</Around>
    </ViewProvider>
  ))
  return `<!doctype html>${body}`
}
