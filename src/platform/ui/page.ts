import { createContext, useContext } from 'solid-js'
import type { SpriteName } from './sprites.tsx'

/** What a page gathers while it is drawn, so that what stands around it can know: drawings it uses, forms gone wrong. */
export interface Page {
  readonly sprites: Set<SpriteName>
  /** A form on this page was sent and has something wrong in it; the title says so first. */
  failed: boolean
  /** How many names were given out, for ids that nobody outside the component needs. */
  named: number
  /** Stands before every id, in a part that is drawn alone and kept. */
  readonly prefix: string
}

export const newPage = (prefix = ''): Page => ({ sprites: new Set(), failed: false, named: 0, prefix })

const PageContext = createContext<Page>()

export const PageProvider = PageContext.Provider

/** The page being drawn; a component drawn alone, as in a test, has a page of its own. */
export const usePage = (): Page => useContext(PageContext) ?? newPage()

/** An id for this page alone, the same at every drawing: `why-1`. */
export function useName(kind: string): string {
  const page = usePage()
  page.named += 1
  return `${page.prefix}${kind}-${page.named}`
}
