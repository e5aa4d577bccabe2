import { For, type JSX } from 'solid-js'
import { useView, viewFor, ViewProvider } from '#platform/http/view.ts'
import { directionOf, type Locale, manners, type Text } from '#platform/locale.ts'
import { Say } from '../say.tsx'
import { words } from './words.ts'

/** One entry of the gallery: `show` gets a name of its own for each place it is drawn in, for ids. */
export interface Exhibit {
  readonly id: string
  readonly title: Text
  /** When to use it, when not. */
  readonly note?: Text
  readonly show: (name: string) => JSX.Element
}

const places: readonly { readonly locale: Locale; readonly theme: 'light' | 'dark'; readonly label: Text }[] = [
  { locale: 'fa', theme: 'light', label: words.lightRtl },
  { locale: 'fa', theme: 'dark', label: words.darkRtl },
  { locale: 'en', theme: 'light', label: words.lightLtr },
  { locale: 'en', theme: 'dark', label: words.darkLtr },
]

/** A component in both directions, light and dark. */
export const ExhibitBox = ({ exhibit: { id, title, note, show } }: { exhibit: Exhibit }) => (
  <section class="region" id={id} aria-labelledby={`${id}-title`}>
    <div class="region__head">
      <div>
        <h2 id={`${id}-title`}>
          <Say text={title} />
        </h2>
        {note && (
          <p>
            <Say text={note} />
          </p>
        )}
      </div>
    </div>
    <div class="pair">
      <For each={places}>
        {({ locale, theme, label }) => (
          <Specimen locale={locale} theme={theme} label={label} show={() => show(`${id}-${locale}-${theme}`)} />
        )}
      </For>
    </div>
  </section>
)

interface SpecimenProps {
  locale: Locale
  theme: 'light' | 'dark'
  label: Text
  show: () => JSX.Element
}

/** A piece of another page inside this one: its own language, direction and light. */
function Specimen({ locale, theme, label, show }: SpecimenProps) {
  const view = viewFor({ ...useView(), locale })
  return (
    <div class="specimen" data-theme={theme} lang={manners[locale].tag} dir={directionOf(locale)}>
      <ViewProvider value={view}>
        <p class="specimen__tag">{view.say(label)}</p>
        {show()}
      </ViewProvider>
    </div>
  )
}
