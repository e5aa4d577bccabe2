import { createRoot, type JSX } from 'solid-js'
import { escape, resolveSSRNode } from 'solid-js/web'

/**
 * The markup of a part, drawn at once. Solid's own `renderToString` prepares each component to be hydrated, which ours
 * never are; without that a page takes two thirds of the time.
 */
export const draw = (part: () => JSX.Element): string =>
  createRoot((done) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed for strings, it takes whatever stands in a page
    const markup = resolveSSRNode(escape(part() as string))
    done()
    return markup
  })
