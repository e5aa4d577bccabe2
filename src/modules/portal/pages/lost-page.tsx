import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Hit } from '#platform/search/queries.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { SearchBox } from '#platform/ui/search-box.tsx'
import { oldWords } from '../words/old-portal.ts'
import { words } from '../words.ts'

/** An old address whose article nobody knows: the words it held, searched, and what they find. */
export function LostPage({ asked, hits }: { asked: string; hits: readonly Hit[] }) {
  const { say, link } = useView()
  return (
    <div class="wrap region--tight stack">
      <h1>{say(words.noSuchArticle)}</h1>
      <p>{say(hits.length > 0 ? oldWords.perhapsThese : oldWords.searchForIt)}</p>
      <SearchBox to="/search" suggest="/search/suggest" label={words.searchLabel} value={asked} />
      <ul class="stack">
        <For each={hits}>
          {({ url, title }) => (
            <li>
              <a href={link(url)}>{title}</a>
            </li>
          )}
        </For>
      </ul>
      <div class="cluster">
        <ButtonLink to="/" look="line">
          {say(words.home)}
        </ButtonLink>
      </div>
    </div>
  )
}
