/** What others may use of the portal. */
export { importPage, type OldPage, type Outcome, type PageReport } from './actions/import.ts'
export { articlePublished } from './facts.ts'
export { insertArticle, publishedArticles, setDuties } from './queries/articles.ts'
export { insertLink, insertPage, insertSeries } from './queries/pages.ts'
export { searchRoutes } from './routes/search.tsx'
export { articlePath } from './rules/reading.ts'
