import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { WholeLeague } from '../queries/league-whole.ts'
import { difference, type Standing } from '../rules/standings.ts'
import { words } from '../words.ts'
import { RoundTable } from './round-table.tsx'

/** A league for everybody: who leads, what comes, what was played, and how it is counted. */
export function LeaguePage({ whole }: { whole: WholeLeague }) {
  const { say } = useView()
  const { offering, table, teams, rounds } = whole
  const lead = offering.summary ?? words.lead
  return (
    <div class="wrap region">
      <Crumbs trail={[{ label: words.leagues, to: '/leagues' }]} />
      <PageHead
        title={offering.title}
        lead={lead}
        meta={teams.size > 0 && <span>{say(words.teamCount(number(teams.size)))}</span>}
      >
        <ButtonLink to={`/e/${offering.code}`} look="line" icon="info">
          {say(words.toOffering)}
        </ButtonLink>
      </PageHead>
      <div class="stack">
        <Show when={rounds.length > 0} fallback={<EmptyState title={words.notDrawn} />}>
          <section class="stack">
            <h2>{say(words.table)}</h2>
            <DataTable caption={words.table} columns={columnsFor(whole)} rows={table} />
          </section>
          <section class="stack">
            <h2>{say(words.fixtures)}</h2>
            <For each={rounds}>{(round) => <RoundTable {...round} code={offering.code} teams={teams} />}</For>
          </section>
        </Show>
        <How whole={whole} />
      </div>
    </div>
  )
}

const columnsFor = ({ table, teams }: WholeLeague): Column<Standing>[] => [
  { head: words.place, numeric: true, cell: (row) => <Say text={numeral(table.indexOf(row) + 1)} /> },
  { head: words.team, main: true, cell: ({ team }) => <TeamName team={teams.get(team)} /> },
  ...counts.map(([head, of]): Column<Standing> => ({
    head,
    numeric: true,
    cell: (row) => <Say text={numeral(of(row))} />,
  })),
  {
    head: words.goals,
    numeric: true,
    cell: ({ scored, conceded }) => (
      <>
        <Say text={numeral(scored)} />–<Say text={numeral(conceded)} />
      </>
    ),
  },
  { head: words.difference, numeric: true, cell: (row) => <Difference of={difference(row)} /> },
  {
    head: words.points,
    numeric: true,
    cell: ({ points }) => (
      <b>
        <Say text={numeral(points)} />
      </b>
    ),
  },
]

const counts: [typeof words.played, (row: Standing) => number][] = [
  [words.played, ({ played }) => played],
  [words.won, ({ won }) => won],
  [words.drawn, ({ drawn }) => drawn],
  [words.lost, ({ lost }) => lost],
]

/** A plus or a minus belongs to the number on whichever side the language writes it. */
const Difference = ({ of }: { of: number }) => (
  <bdi>
    {of > 0 && '+'}
    {of < 0 && '−'}
    <Say text={numeral(Math.abs(of))} />
  </bdi>
)

function TeamName({ team }: { team: ReturnType<WholeLeague['teams']['get']> }) {
  const { say } = useView()
  if (!team) return null
  return (
    <>
      <Say text={team.name} /> {team.withdrawnAt !== null && <Tag tone="wait">{say(words.withdrew)}</Tag>}
    </>
  )
}

function How({ whole: { league } }: { whole: WholeLeague }) {
  const { say } = useView()
  const { win, draw, loss, seed } = league
  const rules = [
    words.howPoints(numeral(win), numeral(draw), numeral(loss)),
    words.howLevel,
    words.howResult,
    words.howWithdrawn,
  ]
  return (
    <Panel title={words.how} sunken>
      <ul>
        <For each={rules}>{(rule) => <li>{say(rule)}</li>}</For>
      </ul>
      {seed && (
        <p class="meta">
          <span>{say(words.seed)}:</span> <Code>{seed.slice(0, 16)}</Code>
        </p>
      )}
    </Panel>
  )
}
