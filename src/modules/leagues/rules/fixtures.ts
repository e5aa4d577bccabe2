/** Who meets whom, the home side first. */
export interface Pairing<Team> {
  readonly home: Team
  readonly away: Team
}

/**
 * Every team against every other once, by the circle method: the last team stays, the others go round, and the venues
 * alternate, so that no team is at home twice more often than away. With an odd number one team rests in each round.
 * `twice` adds the return round with the venues changed. Rounds in order; n - 1 of them for n teams, n when n is odd.
 */
export function fixturesOf<Team>(teams: readonly Team[], twice = false): Pairing<Team>[][] {
  const all: (Team | undefined)[] = teams.length % 2 === 0 ? [...teams] : [...teams, undefined]
  const rounds = all.length < 2 ? [] : Array.from({ length: all.length - 1 }, (_, round) => roundOf(all, round))
  const met = rounds.map((pairs) => pairs.flatMap(([home, away]) => (home && away ? [{ home, away }] : [])))
  const back = met.map((pairs) => pairs.map(({ home, away }) => ({ home: away, away: home })))
  return twice ? [...met, ...back] : met
}

function roundOf<Team>(all: readonly Team[], round: number): [Team | undefined, Team | undefined][] {
  const moving = all.length - 1
  const at = (step: number) => all[(round + step + moving) % moving]
  const fixed = all[moving]
  const first: [Team | undefined, Team | undefined] = round % 2 === 0 ? [fixed, at(0)] : [at(0), fixed]
  const others = Array.from({ length: all.length / 2 - 1 }, (_, k): [Team | undefined, Team | undefined] =>
    k % 2 === 0 ? [at(k + 1), at(-k - 1)] : [at(-k - 1), at(k + 1)],
  )
  return [first, ...others]
}
