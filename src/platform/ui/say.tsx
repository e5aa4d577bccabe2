import { Show } from 'solid-js'
import { useView } from '../http/view.ts'
import { directionOf, manners, type Said } from '../locale.ts'

/** A text in the reader's language; said in another one for want of a translation, it is marked as such. */
export function Say({ text }: { text: Said }) {
  const { say, foreign } = useView()
  const spoken = foreign(text)
  return (
    <Show when={spoken} fallback={say(text)}>
      {(locale) => (
        <span lang={manners[locale()].tag} dir={directionOf(locale())}>
          {say(text)}
        </span>
      )}
    </Show>
  )
}

/** The same mark for an element that already stands around the text: `<label {...useMarked(label)}>`. */
export function useMarked(text: Said) {
  const spoken = useView().foreign(text)
  return spoken === undefined ? {} : { lang: manners[spoken].tag, dir: directionOf(spoken) }
}
