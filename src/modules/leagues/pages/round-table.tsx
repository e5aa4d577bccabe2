import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { MomentText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Meeting, WholeLeague } from '../queries/league-whole.ts'
import type { ResultState } from '../rules/results.ts'
import { stateNames, words } from '../words.ts'

interface RoundProps {
  round: number
  meetings: readonly Meeting[]
  code: string
  teams: WholeLeague['teams']
}

/** The matches of one round: who, when, where, and what came of it. */
export function RoundTable({ round, meetings, code, teams }: RoundProps) {
  const columns: Column<Meeting>[] = [
    { head: words.match, main: true, cell: (one) => <Teams one={one} code={code} teams={teams} /> },
    { head: words.result, cell: (one) => <Result one={one} /> },
    { head: words.when, cell: ({ startsAt }) => <>{startsAt && <MomentText at={startsAt} style="short" />}</> },
    { head: words.where, long: true, cell: ({ place }) => <>{place && <Say text={place} />}</> },
  ]
  return <DataTable caption={words.round(numeral(round))} shown columns={columns} rows={meetings} dense />
}

function Teams({ one, code, teams }: Pick<RoundProps, 'code' | 'teams'> & { one: Meeting }) {
  const { link } = useView()
  return (
    <a href={link(`/leagues/${code}/matches/${one.id}`)}>
      <Say text={teams.get(one.homeId)?.name ?? words.team} /> –{' '}
      <Say text={teams.get(one.awayId)?.name ?? words.team} />
    </a>
  )
}

const tones: Record<ResultState, 'proof' | 'wait' | 'alert' | undefined> = {
  open: undefined,
  entered: 'wait',
  contested: 'alert',
  final: undefined,
}

/** Goals as they stand, home first, and what is still open about them. */
export function Result({ one }: { one: Pick<Meeting, 'homeGoals' | 'awayGoals' | 'state' | 'isOff'> }) {
  const { say } = useView()
  const { homeGoals, awayGoals, state, isOff } = one
  const tone = tones[state]
  if (isOff) return <Tag tone="wait">{say(words.calledOff)}</Tag>
  if (homeGoals === null || awayGoals === null) return <span class="hint">{say(stateNames.open)}</span>
  return (
    <>
      <b>
        <Say text={numeral(homeGoals)} /> – <Say text={numeral(awayGoals)} />
      </b>{' '}
      {tone && <Tag tone={tone}>{say(stateNames[state])}</Tag>}
    </>
  )
}
