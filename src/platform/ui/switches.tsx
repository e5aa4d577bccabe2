import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import { addressIn, type Locale, locales, manners } from '../locale.ts'
import { Icon } from './icon.tsx'
import { words } from './words.ts'

/** The same page in the city's other languages, each by its own name. */
export function LanguageLinks() {
  const { locale, path, query } = useView()
  const others = locales.filter((other) => other !== locale)
  const to = (language: Locale) => addressIn(language, path) + query
  return (
    <For each={others}>
      {(other) => (
        <li>
          <a href={to(other)} hreflang={manners[other].tag} lang={manners[other].tag}>
            {manners[other].name}
          </a>
        </li>
      )}
    </For>
  )
}

/**
 * Light or dark, by a plain form. Both buttons are here and the style sheet shows the one that changes something,
 * which only the browser knows; an island spares the page from being sent again.
 */
export function ThemeSwitch() {
  const { link, path, query, say } = useView()
  return (
    <theme-switch>
      <form class="theme" method="post" action={link('/theme')}>
        <input type="hidden" name="back" value={link(path) + query} />
        <button class="theme__dark" name="theme" value="dark">
          <Icon name="half" size="s" />
          {say(words.toDark)}
        </button>
        <button class="theme__light" name="theme" value="light">
          <Icon name="half" size="s" />
          {say(words.toLight)}
        </button>
      </form>
    </theme-switch>
  )
}
