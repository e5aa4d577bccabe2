import { findProgramme } from '#city/programmes/queries.ts'
import { findPublicZone } from '#city/zones/queries.ts'
import { articlePath, findSeries, type OpenArticle, openArticles } from '#modules/portal/index.ts'
import { Article } from '../../forms/portal.ts'
import { articleFilters } from '../../forms/params.ts'
import { dayOrNull, saidOf } from '../../rules/answering.ts'
import { words } from '../../words.ts'
import { cut, dataSet, named, readKey } from './set.ts'

export const articles = dataSet({
  name: 'articles',
  title: words.articles,
  summary: 'Articles, newest first',
  item: Article,
  filters: articleFilters,
  async page({ db, publicUrl }, { category, series, duty, zone, programme, tag, from, to }, { after, limit }) {
    const [on = '', code = ''] = readKey(after, /^(\d{4}-\d{2}-\d{2})_(\d{1,9})$/) ?? []
    const below = after === undefined ? undefined : { on, code: Number(code) }
    const wish = {
      category,
      tag,
      from,
      to,
      dutyId: duty,
      seriesId: series && named('series', await findSeries(db, series)).id,
      zoneId: zone && named('zone', await findPublicZone(db, zone)).id,
      programmeId: programme && named('programme', await findProgramme(db, programme)).id,
    }
    const { kept, next } = cut(await openArticles(db, wish, below, limit + 1), limit, keyOf)
    return { items: kept.map((article) => articleOf(article, publicUrl)), next }
  },
})

const keyOf = ({ on, code }: OpenArticle) => `${on}_${code}`

/** An article as open data tells it. */
export const articleOf = (article: OpenArticle, publicUrl: string) => {
  const { code, category, series, tags, duties, programme, zone, archived, sample } = article
  return {
    code,
    url: publicUrl + encodeURI(articlePath(article)),
    category,
    series,
    title: saidOf(article.title),
    lead: saidOf(article.lead),
    tags,
    duties,
    programme,
    zone,
    publishedOn: dayOrNull(article.publishedOn),
    changedAt: article.changedAt.toISOString(),
    archived,
    sample,
  }
}
