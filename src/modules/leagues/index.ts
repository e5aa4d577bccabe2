/** What other rooms and the samples may use of leagues. */
export { drawFixtures, foundLeague } from './actions/leagues.ts'
export { enterResult } from './actions/results.ts'
export { fixturesIn } from './queries/leagues.ts'
