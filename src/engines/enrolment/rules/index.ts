/**
 * The pure part of the engine for browsers and workers: the phone at a door, and whoever computes a draw by themselves, run
 * the very files the city runs.
 */
export {
  allocate,
  type DrawEntry,
  type DrawResult,
  type DrawSeats,
  drawList,
  entriesIn,
  general,
  runDraw,
} from './draw.ts'
export { readTicket, type ReadTicket, scopeOf, type TicketProblem } from './ticket.ts'
