/** A match that counts. */
export interface Played {
  readonly home: string
  readonly away: string
  readonly homeGoals: number
  readonly awayGoals: number
}

export interface Points {
  readonly win: number
  readonly draw: number
  readonly loss: number
}

export const usualPoints: Points = { win: 3, draw: 1, loss: 0 }

export interface Standing {
  readonly team: string
  readonly played: number
  readonly won: number
  readonly drawn: number
  readonly lost: number
  readonly scored: number
  readonly conceded: number
  readonly points: number
}

/**
 * The table: by points, then goal difference, then goals; teams still level by what they did against each other (points,
 * then difference), and in the end by lot, which is drawn once and for all by `lotOf`.
 */
export function standingsOf(
  teams: readonly string[],
  matches: readonly Played[],
  points: Points,
  lotOf: (team: string) => string,
): Standing[] {
  const rows = teams.map((team) => rowOf(team, matches, points))
  const groups = [...Map.groupBy(rows.toSorted(compare), levelKey).values()]
  return groups.flatMap((level) => (level.length === 1 ? level : apart(level, matches, points, lotOf)))
}

const compare = (a: Standing, b: Standing) =>
  b.points - a.points || difference(b) - difference(a) || b.scored - a.scored

const levelKey = (row: Standing) => [row.points, difference(row), row.scored].join('|')

export const difference = ({ scored, conceded }: Pick<Standing, 'scored' | 'conceded'>) => scored - conceded

/** Those who are level, by the matches among themselves. */
function apart(
  level: readonly Standing[],
  matches: readonly Played[],
  points: Points,
  lotOf: (team: string) => string,
): Standing[] {
  const among = new Set(level.map(({ team }) => team))
  const mutual = matches.filter(({ home, away }) => among.has(home) && among.has(away))
  const small = new Map(level.map(({ team }) => [team, rowOf(team, mutual, points)]))
  const of = ({ team }: Standing) => small.get(team) ?? rowOf(team, [], points)
  const byLot = (a: Standing, b: Standing) => (lotOf(a.team) < lotOf(b.team) ? -1 : 1)
  return level.toSorted((a, b) => of(b).points - of(a).points || difference(of(b)) - difference(of(a)) || byLot(a, b))
}

function rowOf(team: string, matches: readonly Played[], { win, draw, loss }: Points): Standing {
  const own = matches.flatMap((match) => goalsOf(team, match))
  const count = (is: (one: readonly [number, number]) => boolean) => own.filter(is).length
  const [won, drawn, lost] = [count(([a, b]) => a > b), count(([a, b]) => a === b), count(([a, b]) => a < b)]
  const sum = (at: 0 | 1) => own.reduce((total, goals) => total + goals[at], 0)
  return {
    team,
    played: own.length,
    won,
    drawn,
    lost,
    scored: sum(0),
    conceded: sum(1),
    points: won * win + drawn * draw + lost * loss,
  }
}

/** Goals for and against, as the team sees the match; nothing for a match of others. */
function goalsOf(team: string, { home, away, homeGoals, awayGoals }: Played): (readonly [number, number])[] {
  if (team === home) return [[homeGoals, awayGoals]]
  return team === away ? [[awayGoals, homeGoals]] : []
}

interface Scheduled {
  readonly home: string
  readonly away: string
  /** It was played and its result stands. */
  readonly isFinal: boolean
}

/** Teams that left before half of their matches were played: nothing they played counts, for anybody. */
export function struckOut(withdrawn: readonly string[], matches: readonly Scheduled[]): Set<string> {
  return new Set(
    withdrawn.filter((team) => {
      const own = matches.filter(({ home, away }) => team === home || team === away)
      return own.filter(({ isFinal }) => isFinal).length * 2 < own.length
    }),
  )
}
