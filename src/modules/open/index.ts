/** What others may use of the open data. */
export { openRoutes } from './routes/open.ts'
