import { For, Show } from 'solid-js'
import {
  Checkbox,
  Checkboxes,
  type Choice,
  DateField,
  Field,
  FormBox,
  Select,
  namedChoices,
} from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { WholeLeague } from '../queries/league-whole.ts'
import type { EnrolledTeam, ListedLeague } from '../queries/leagues.ts'
import { deskWords, words } from '../words.ts'
import { RoundTable } from './round-table.tsx'

interface ListProps {
  leagues: readonly ListedLeague[]
  form: Form
}

/** All leagues, and the form for a new one. */
export function LeaguesDesk({ leagues, form }: ListProps) {
  return (
    <>
      <DeskHead title={deskWords.title} />
      <div class="split split--desk">
        <Show when={leagues.length > 0} fallback={<EmptyState title={words.none} />}>
          <DataTable caption={deskWords.title} columns={columns} rows={leagues} dense />
        </Show>
        <Panel title={deskWords.newLeague}>
          <FormBox form={form} to="/desk/leagues" submit={deskWords.found} once>
            <Field form={form} name="offering" label={deskWords.offering} hint={deskWords.offeringHint} width="s" />
            <Field form={form} name="win" type="number" label={deskWords.win} width="xs" most={2} />
            <Field form={form} name="draw" type="number" label={deskWords.draw} width="xs" most={2} />
            <Field form={form} name="loss" type="number" label={deskWords.loss} width="xs" most={2} />
            <Checkbox form={form} name="twice" label={deskWords.twice} />
          </FormBox>
        </Panel>
      </div>
    </>
  )
}

const columns: Column<ListedLeague>[] = [
  { head: words.league, main: true, cell: ({ code, title }) => <LeagueLink code={code} title={title} /> },
  { head: words.teamsTitle, numeric: true, cell: ({ teams }) => <Say text={number(teams)} /> },
  {
    head: words.result,
    cell: ({ results, matches }) => <Say text={words.playedOf(number(results), number(matches))} />,
  },
]

function LeagueLink({ code, title }: Pick<ListedLeague, 'code' | 'title'>) {
  const { link } = useView()
  return (
    <a href={link(`/desk/leagues/${code}`)}>
      <Say text={title} />
    </a>
  )
}

interface LeagueProps {
  whole: WholeLeague
  enrolled: readonly EnrolledTeam[]
  places: readonly Choice[]
  plan: Form
  withdrawal: Form
}

/** One league at the Desk: before the draw its teams and the form, after it the fixtures and who leaves. */
export function LeagueDesk(props: LeagueProps) {
  const { say } = useView()
  const { whole } = props
  const { offering, league } = whole
  return (
    <>
      <Crumbs trail={[{ label: deskWords.title, to: '/desk/leagues' }]} />
      <DeskHead title={offering.title}>
        <ButtonLink to={`/leagues/${offering.code}`} look="line" icon="eye">
          {say(deskWords.publicPage)}
        </ButtonLink>
      </DeskHead>
      {league.drawnAt === null ? <BeforeDraw {...props} /> : <AfterDraw {...props} />}
    </>
  )
}

function BeforeDraw({ whole: { offering }, enrolled, places, plan }: LeagueProps) {
  const { say } = useView()
  return (
    <div class="split split--desk">
      <div class="stack">
        <Show when={enrolled.length > 0} fallback={<EmptyState title={deskWords.noTeams} />}>
          <DataTable caption={deskWords.enrolled} shown columns={teamColumns} rows={enrolled} dense />
        </Show>
        <p>
          <ButtonLink to={`/desk/offerings/${offering.code}/group`} look="line" icon="plus">
            {say(deskWords.groupForm)}
          </ButtonLink>
        </p>
      </div>
      <Panel title={deskWords.plan}>
        <p class="hint">{say(deskWords.planHint)}</p>
        <FormBox form={plan} to={`/desk/leagues/${offering.code}/fixtures`} submit={deskWords.makePlan} once>
          <DateField form={plan} name="first" label={deskWords.first} />
          <Field form={plan} name="from" label={deskWords.from} width="xs" most={5} />
          <Field form={plan} name="minutes" type="number" label={deskWords.minutes} width="xs" most={3} />
          <Field form={plan} name="every" type="number" label={deskWords.every} width="xs" most={2} />
          <Checkboxes form={plan} name="grounds" label={deskWords.grounds} choices={places} />
        </FormBox>
      </Panel>
    </div>
  )
}

const teamColumns: Column<EnrolledTeam>[] = [
  { head: words.team, main: true, cell: ({ name }) => <Say text={name} /> },
  { head: words.teamsTitle, cell: ({ players }) => <Say text={deskWords.players(players)} /> },
]

function AfterDraw({ whole, withdrawal }: LeagueProps) {
  const { offering, rounds, teams } = whole
  const staying = [...teams.values()].filter(({ withdrawnAt }) => withdrawnAt === null)
  return (
    <div class="stack">
      <For each={rounds}>{(round) => <RoundTable {...round} code={offering.code} teams={teams} />}</For>
      <Folds
        items={[
          {
            title: deskWords.withdrawTeam,
            body: () => (
              <FormBox
                form={withdrawal}
                to={`/desk/leagues/${offering.code}/withdrawals`}
                submit={deskWords.withdrawTeam}
                look="line"
              >
                <Select form={withdrawal} name="team" label={words.team} width="m" choices={namedChoices(staying)} />
                <Field form={withdrawal} name="why" label={deskWords.why} />
              </FormBox>
            ),
          },
        ]}
      />
    </div>
  )
}
