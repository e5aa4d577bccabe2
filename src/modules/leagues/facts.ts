import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { factWords } from './words.ts'

const inLeague = { leagueId: z.uuid() }
const ofMatch = z.object({ ...inLeague, matchId: z.uuid() })

export const leagueFounded = fact('leagues.founded', factWords.founded, z.object({ ...inLeague, offeringId: z.uuid() }))
export const fixturesDrawn = fact(
  'leagues.drawn',
  factWords.drawn,
  z.object({ ...inLeague, seed: z.string(), teams: z.int(), matches: z.int() }),
)
export const resultEntered = fact(
  'leagues.result-entered',
  factWords.entered,
  ofMatch.extend({ homeGoals: z.int(), awayGoals: z.int() }),
)
export const resultConfirmed = fact(
  'leagues.result-confirmed',
  factWords.confirmed,
  ofMatch.extend({ side: z.enum(['home', 'away']) }),
)
export const resultContested = fact(
  'leagues.result-contested',
  factWords.contested,
  ofMatch.extend({ side: z.enum(['home', 'away']) }),
)
export const teamWithdrew = fact(
  'leagues.team-withdrew',
  factWords.withdrew,
  z.object({ ...inLeague, teamId: z.uuid() }),
)
