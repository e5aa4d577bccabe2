/** What others may use of programmes: their cards. What programmes are is told by `#city/programmes`. */
export { ProgrammeCards } from './pages/programme-cards.tsx'
