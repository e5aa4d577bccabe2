/** What others may use of the portal. */
export { amendArticle, writeArticle } from './actions/articles.ts'
export { importPage, type OldPage, type Outcome, type PageReport } from './actions/import.ts'
export { answerMistake, reportMistake } from './actions/mistakes.ts'
export { returnArticle, scheduleArticle, sendForReview } from './actions/steps.ts'
export { zoneBlocks } from './blocks/zone-blocks.ts'
export { articlePublished } from './facts.ts'
export {
  allSeries,
  findSeries,
  insertArticle,
  publishedArticles,
  setDuties,
  updateArticle,
} from './queries/articles.ts'
export { type OpenArticle, openArticles, openBodies } from './queries/open.ts'
export { ensurePages, insertLink, insertPage, insertSeries } from './queries/pages.ts'
export { glanceRoutes } from './routes/glance.tsx'
export { searchRoutes } from './routes/search.tsx'
export { decodePage } from './rules/legacy-encoding.ts'
export { isPublic as isPublicArticle } from './rules/article.ts'
export { articlePath } from './rules/reading.ts'
export { categories } from './tables.ts'
export { categoryNames } from './words.ts'
