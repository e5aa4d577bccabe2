import { For, Show } from 'solid-js'
import { blank } from '#platform/forms/form.ts'
import type { Choice } from '#platform/forms/choices.tsx'
import { HiddenField, Select } from '#platform/forms/fields.tsx'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Said } from '#platform/locale.ts'
import type { ListedArticle } from '../../queries/articles.ts'
import { categories, type Series } from '../../tables.ts'
import { categoryNames, words } from '../../words.ts'
import { zoneWords } from '../../words/zones.ts'
import { ArticleRows } from './article-rows.tsx'
import type { Covers } from './article-meta.tsx'

interface Props {
  title: Said
  lead?: Said | undefined
  articles: readonly ListedArticle[]
  covers: Covers
  /** What the list is narrowed to, as its address says it. */
  query: Readonly<Record<string, string | undefined>>
  /** Zones by code. */
  zones: readonly Choice[]
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
      <Show when={articles.length > 0} fallback={<None narrowed={isNarrowed(chosen)} />}>
        <h2 class="sr">{say(words.articles)}</h2>
        <ArticleRows articles={articles} covers={covers} />
      </Show>
      <Pager previous={previous} next={next} />
    </div>
  )
}

/** Nothing that fits, or nothing at all yet: then there is nothing to go back to. */
function None({ narrowed }: { narrowed: boolean }) {
  const { say } = useView()
  return (
    <Show when={narrowed} fallback={<EmptyState title={words.noArticlesYet}>{say(words.noArticlesYetWhy)}</EmptyState>}>
      <EmptyState title={words.noArticles}>
        <ButtonLink to="/news">{say(words.seeAll)}</ButtonLink>
      </EmptyState>
    </Show>
  )
}

const isNarrowed = ({ query, chosenSeries }: Pick<Props, 'query' | 'chosenSeries'>) =>
  chosenSeries !== undefined || Object.values(query).some(Boolean)

type Chosen = Pick<Props, 'query' | 'series' | 'chosenSeries' | 'zones'>

function Filters(chosen: Chosen) {
  return (
    <div class="stack">
      <Kinds {...chosen} />
      {chosen.chosenSeries === undefined && <Where {...chosen} />}
    </div>
  )
}

/** Which part of the city it is about; the kind that is chosen stays. */
function Where({ query: { zone = '', category, tag, duty }, zones }: Chosen) {
  const form = blank({ zone })
  const kept = Object.entries({ category, tag, duty })
  return (
    <FilterBar to="/news">
      <For each={kept}>{([name, value]) => value && <HiddenField name={name} value={value} />}</For>
      <Select
        form={form}
        name="zone"
        label={zoneWords.whichPart}
        choices={zones}
        empty={zoneWords.wholeCity}
        width="m"
      />
    </FilterBar>
  )
}

function Kinds({ query: { category, zone }, series, chosenSeries }: Chosen) {
  const { say } = useView()
  return (
    <ul class="chips">
      <li>
        <Chip to={listAddress('/news', { zone })} current={category === undefined && chosenSeries === undefined}>
          {say(words.allCategories)}
        </Chip>
      </li>
      <For each={categories}>
        {(name) => (
          <li>
            <Chip to={listAddress('/news', { category: name, zone })} current={name === category}>
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
