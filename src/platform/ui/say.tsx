import { useView } from '../http/view.ts'
import { directionOf, manners, type Said } from '../locale.ts'

/** A text in the reader's language; said in another one for want of a translation, it is marked as such. */
export function Say({ text }: { text: Said }) {
  const { say, foreign } = useView()
  const spoken = foreign(text)
  // Nearly every text on a page passes here, so no `<Show>`.
  if (spoken === undefined) return say(text)
  return (
    <span lang={manners[spoken].tag} dir={directionOf(spoken)}>
      {say(text)}
    </span>
  )
}

/** The same mark for an element that already stands around the text: `<label {...useMarked(label)}>`. */
export function useMarked(text: Said): { lang?: string; dir?: 'rtl' | 'ltr' } {
  const spoken = useView().foreign(text)
  return spoken === undefined ? {} : { lang: manners[spoken].tag, dir: directionOf(spoken) }
}
