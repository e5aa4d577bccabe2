import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { PictureOf } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ListedArticle } from '../../queries/articles.ts'
import { articlePath } from '../../rules/reading.ts'
import { ArticleMeta, type Covers, coverOf } from './article-meta.tsx'

/** Articles one below the other, in two columns where there is room; a picture stands beside its text, if there is one. */
export function ArticleRows({ articles, covers }: { articles: readonly ListedArticle[]; covers: Covers }) {
  return (
    <ul class="reads">
      <For each={articles}>{(article) => <ArticleRow article={article} covers={covers} />}</For>
    </ul>
  )
}

function ArticleRow({ article, covers }: { article: ListedArticle; covers: Covers }) {
  const { link } = useView()
  const cover = coverOf(article, covers)
  return (
    <li>
      <article class="read">
        <div class="read__in">
          <p class="meta">
            <ArticleMeta article={article} />
          </p>
          <h3>
            <a href={link(articlePath(article))}>
              <Say text={article.title} />
            </a>
          </h3>
          <p>
            <Say text={article.lead} />
          </p>
        </div>
        {cover && <PictureOf picture={cover} class="read__art" />}
      </article>
    </li>
  )
}
