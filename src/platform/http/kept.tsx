import type { ParentProps } from 'solid-js'
import { useView, type View, viewFor, ViewProvider } from './view.ts'
import { drawnMarkup } from '../maps/drawn.tsx'
import { draw } from './draw.ts'
import { newPage, type Page, PageProvider, usePage } from '../ui/page.ts'

interface Props {
  /** What the part is drawn from, as it was read: nothing else may differ in it. */
  from: readonly (object | undefined)[]
  /** Its own name among the parts drawn from the same. */
  as: string
}

interface Drawn {
  readonly markup: string
  readonly sprites: Page['sprites']
}

/** The drawings of what was read, for as long as it is there itself. */
interface Drawings {
  readonly drawn: Map<string, Drawn>
  readonly further: WeakMap<object, Drawings>
}

/**
 * A part of a page that everybody sees alike, drawn once for each language and day and kept as long as what it is drawn
 * from. That is read by `kept` (`platform/db/kept.ts`): once it is written another is read, and drawn anew. A part knows
 * neither who looks, at which address, nor what time it is.
 */
export function Kept(props: ParentProps<Props>) {
  const view = useView()
  const { drawn } = drawingsOf(props.from)
  const key = `${props.as} ${view.locale} ${view.today} ${view.sample}`
  const known = drawn.get(key) ?? drawAlone(props, view)
  drawn.set(key, known)
  const { sprites } = usePage()
  for (const name of known.sprites) sprites.add(name)
  return drawnMarkup(known.markup)
}

function drawAlone(props: ParentProps<Props>, view: View): Drawn {
  const page = newPage(`${props.as}-`)
  const markup = draw(() => (
    <ViewProvider value={viewOfAll(view)}>
      <PageProvider value={page}>{props.children}</PageProvider>
    </ViewProvider>
  ))
  return { markup, sprites: page.sprites }
}

const notKnown = { path: '', query: '', actor: null, theme: undefined }

function viewOfAll(view: View): View {
  const seen = viewFor({ ...view, ...notKnown })
  return Object.defineProperty(seen, 'now', {
    get() {
      throw new Error('What is kept for the day cannot tell the time')
    },
  })
}

const first: Drawings['further'] = new WeakMap()

/** Stands for what was not found. */
const nothing = {}

function drawingsOf(from: Props['from']): Drawings {
  let drawings: Drawings = { drawn: new Map(), further: first }
  for (const read of from.map((one) => one ?? nothing)) {
    const next = drawings.further.get(read) ?? { drawn: new Map(), further: new WeakMap() }
    drawings.further.set(read, next)
    drawings = next
  }
  return drawings
}
