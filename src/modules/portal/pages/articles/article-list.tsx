import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Said } from '#platform/locale.ts'
import type { ListedArticle } from '../../queries/articles.ts'
import { categories, type Category, type Series } from '../../tables.ts'
import { categoryNames, words } from '../../words.ts'
import { ArticleRows } from './article-rows.tsx'
import type { Covers } from './article-meta.tsx'

interface Props {
  title: Said
  lead?: Said | undefined
  articles: readonly ListedArticle[]
  covers: Covers
  category?: Category | undefined
  series: readonly Series[]
  chosenSeries?: string | undefined
  previous?: string | undefined
  next?: string | undefined
}

export function ArticleList({ title, lead, articles, covers, previous, next, ...chosen }: Props) {
  const { say } = useView()
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <PageHead title={title} {...(lead && { lead })} />
      <Filters {...chosen} />
      <Show
        when={articles.length > 0}
        fallback={
          <EmptyState title={words.noArticles}>
            <ButtonLink to="/news">{say(words.seeAll)}</ButtonLink>
          </EmptyState>
        }
      >
        <h2 class="sr">{say(words.articles)}</h2>
        <ArticleRows articles={articles} covers={covers} />
      </Show>
      <Pager previous={previous} next={next} />
    </div>
  )
}

type Chosen = Pick<Props, 'category' | 'series' | 'chosenSeries'>

function Filters({ category, series, chosenSeries }: Chosen) {
  const { say } = useView()
  return (
    <ul class="chips">
      <li>
        <Chip to="/news" current={category === undefined && chosenSeries === undefined}>
          {say(words.allCategories)}
        </Chip>
      </li>
      <For each={categories}>
        {(name) => (
          <li>
            <Chip to={`/news?category=${name}`} current={name === category}>
              {say(categoryNames[name])}
            </Chip>
          </li>
        )}
      </For>
      <For each={series}>
        {(one) => (
          <li>
            <Chip to={`/news/series/${one.slug}`} current={one.slug === chosenSeries}>
              <Say text={one.title} />
            </Chip>
          </li>
        )}
      </For>
    </ul>
  )
}
