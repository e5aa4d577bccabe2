import type { ZoneBlock } from '#city/zones/blocks.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { ArticleRows } from '../pages/articles/article-rows.tsx'
import { publishedArticles } from '../queries/articles.ts'
import { coversIn } from '../routes/pictures.tsx'
import { words } from '../words.ts'
import { zoneWords } from '../words/zones.ts'

/** What was written about a zone, newest first. */
export const articlesHere: ZoneBlock = {
  order: 30,
  drawn: async (db, zone) => {
    const articles = await publishedArticles(db, { zoneId: zone.id }, undefined, 3)
    if (articles.length === 0) return undefined
    const covers = await coversIn(db, articles)
    return () => {
      const { say } = useView()
      const all = <MoreLink to={`/news?zone=${zone.code}`}>{say(words.allNews)}</MoreLink>
      return (
        <Region title={zoneWords.articles} id="articles" beside={all} ground>
          <ArticleRows articles={articles} covers={covers} />
        </Region>
      )
    }
  },
}
