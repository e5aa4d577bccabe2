import { For, type JSX, Show } from 'solid-js'
import type { MandateItem } from '#city/mandate/tables.ts'
import { fullDate } from '#platform/calendar/format.ts'
import { drawDocument, type HtmlOptions } from '#platform/documents/html.ts'
import type { Doc } from '#platform/documents/model.ts'
import { useView } from '#platform/http/view.ts'
import { directionOf, type Locale, manners } from '#platform/locale.ts'
import { numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { PictureOf } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedArticle } from '../../queries/articles.ts'
import { articlePath } from '../../rules/reading.ts'
import type { Article, Series } from '../../tables.ts'
import { categoryNames, words } from '../../words.ts'
import { ReportMistake } from '../report-mistake.tsx'
import { type Covers, coverOf } from './article-meta.tsx'
import { ArticleRows } from './article-rows.tsx'
import { ArticleLetterhead } from './letterhead.tsx'

export interface ArticleProps {
  article: Article
  body: { doc: Doc; locale: Locale }
  options: HtmlOptions
  series: Series | undefined
  duties: readonly MandateItem[]
  beside: readonly ListedArticle[]
  covers: Covers
  publicUrl: string
  /** What stands where the founding page lists its 23 duties: each with its evidence. */
  proofs?: (() => JSX.Element) | undefined
}

export function ArticlePage(props: ArticleProps) {
  const { article, covers, series } = props
  const trail = [
    { label: words.home, to: '/' },
    { label: words.news, to: '/news' },
    ...(series ? [{ label: series.title, to: `/news/series/${series.slug}` }] : []),
  ]
  const cover = coverOf(article, covers)
  return (
    <div class="wrap">
      <Crumbs trail={trail} />
      <ArticleLetterhead article={article} publicUrl={props.publicUrl} />
      <article class="article">
        <ArticleHead article={article} />
        {cover && <PictureOf picture={cover} class="banner" />}
        <div class="split split--article">
          <Body {...props} />
          <Aside {...props} />
        </div>
        {props.proofs?.()}
      </article>
      <Related beside={props.beside} covers={covers} />
    </div>
  )
}

function ArticleHead({ article }: { article: Article }) {
  const { say } = useView()
  const { title, lead, publishedOn, code, category } = article
  return (
    <header class="article__head stack">
      <h1>
        <Say text={title} />
      </h1>
      <p class="lead">
        <Say text={lead} />
      </p>
      <div class="article__bar">
        <p class="meta">
          {publishedOn && (
            <span>
              <Icon name="cal" size="s" />
              <time datetime={publishedOn}>{say(fullDate(publishedOn))}</time>
            </span>
          )}
          <span>{say(words.codeOf(code))}</span>
          <Tag>{say(categoryNames[category])}</Tag>
          {article.sample && <Tag tone="wait">{say(words.sampleMark)}</Tag>}
        </p>
        <DocumentTools code={code} />
      </div>
    </header>
  )
}

function DocumentTools({ code }: { code: number }) {
  const { say } = useView()
  return (
    <div class="doctools noprint">
      <ButtonLink to={`/news/${code}.pdf`} look="line" size="s" icon="get" download>
        {say(words.pdf)}
      </ButtonLink>
      <print-page>
        <ButtonLink to={`/news/${code}.pdf`} look="line" size="s" icon="print">
          {say(words.print)}
        </ButtonLink>
      </print-page>
      <ButtonLink to={`/n/${code}`} look="line" size="s" icon="link">
        {say(words.share)}
      </ButtonLink>
    </div>
  )
}

function Body({ body, options }: ArticleProps) {
  const { locale } = useView()
  const foreign = body.locale !== locale
  return (
    <div class="stack">
      {foreign && <Notice title={words.onlyInPersian} />}
      <div
        class="prose"
        lang={foreign ? manners[body.locale].tag : undefined}
        dir={foreign ? directionOf(body.locale) : undefined}
      >
        {drawDocument(body.doc, options)}
      </div>
    </div>
  )
}

function Aside({ article, duties }: ArticleProps) {
  const { say, link } = useView()
  return (
    <aside class="stack noprint" aria-label={say(words.dutiesOfArticle)}>
      {article.archived && article.publishedOn && (
        <Notice title={words.archivedPage} icon="info">
          <p>{say(words.archivedNote(fullDate(article.publishedOn)))}</p>
          <p>
            <a href={link('/glance')}>{say(words.livingGlance)}</a>
          </p>
        </Notice>
      )}
      <Duties duties={duties} />
      <Tags tags={article.tags} />
      <ReportMistake path={articlePath(article)} />
    </aside>
  )
}

function Duties({ duties }: Pick<ArticleProps, 'duties'>) {
  const { say, link } = useView()
  return (
    <Show when={duties.length > 0}>
      <section class="panel">
        <h2>{say(words.dutiesOfArticle)}</h2>
        <ul class="stack">
          <For each={duties}>
            {({ id, title, position }) => (
              <li>
                <span class="duty__n">{say(numeral(position))}.</span>{' '}
                <a href={link(`/glance/${id}`)}>
                  <Say text={title} />
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Tags({ tags }: { tags: readonly string[] }) {
  const { say, link } = useView()
  return (
    <Show when={tags.length > 0}>
      <ul class="chips" aria-label={say(words.tags)}>
        <For each={tags}>
          {(tag) => (
            <li>
              <a class="chip" href={link(`/news?tag=${encodeURIComponent(tag)}`)}>
                {tag}
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Related({ beside, covers }: { beside: readonly ListedArticle[]; covers: Covers }) {
  const { say } = useView()
  return (
    <Show when={beside.length > 0}>
      <section class="region noprint" aria-labelledby="related">
        <div class="region__head">
          <h2 id="related">{say(words.related)}</h2>
        </div>
        <ArticleRows articles={beside} covers={covers} />
      </section>
    </Show>
  )
}
