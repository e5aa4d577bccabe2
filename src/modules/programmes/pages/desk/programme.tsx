import { For, Show } from 'solid-js'
import type { Activity } from '#city/facts/activity-queries.ts'
import { manageProgrammes, recordActivities } from '#city/programmes/permissions.ts'
import { peopleNow, statesAfter } from '#city/programmes/rules.ts'
import type { ProgrammeState } from '#city/programmes/tables.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ProgrammeDetail } from '../../routes/detail.ts'
import { words } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { MaybeZone, PlaceLink, RecordNumber, What } from '../activity-table.tsx'
import { ClaimPanel } from '../claim.tsx'
import { FactsPanel } from '../facts-panel.tsx'
import { StateTag } from '../state-tag.tsx'
import { ProgrammeTrail } from './trail.tsx'

/** One programme at the Desk: what is recorded, how it stands, and what can be done with it. */
export function ProgrammeDesk(props: ProgrammeDetail) {
  const { programme, claims } = props
  return (
    <>
      <Head {...props} />
      <div class="split split--desk">
        <Activities {...props} />
        <div class="stack">
          <States programme={programme} />
          <FactsPanel {...props} />
          <For each={claims}>{(claim) => <ClaimPanel claim={claim} />}</For>
          <NewClaim programme={programme} />
        </div>
      </div>
    </>
  )
}

function Head({ programme }: Pick<ProgrammeDetail, 'programme'>) {
  const { say, may } = useView()
  const { code, slug, name, state } = programme
  const meta = (
    <>
      <StateTag state={state} />
      <span>{say(words.codeOf(numeral(code)))}</span>
    </>
  )
  return (
    <>
      <ProgrammeTrail />
      <DeskHead title={name} meta={meta}>
        <ButtonLink to={`/programmes/${slug}`} look="quiet" icon="eye">
          {say(deskWords.publicPage)}
        </ButtonLink>
        {may(manageProgrammes) && (
          <ButtonLink to={`/desk/programmes/${code}/edit`} look="line" icon="edit">
            {say(deskWords.edit)}
          </ButtonLink>
        )}
        {may(recordActivities) && (
          <ButtonLink to={`/desk/programmes/${code}/activities/new`} icon="plus">
            {say(deskWords.record)}
          </ButtonLink>
        )}
      </DeskHead>
    </>
  )
}

function Activities({ programme, activities, zones, places, next }: ProgrammeDetail) {
  const { say, may } = useView()
  const here = `/desk/programmes/${programme.code}`
  const columns: Column<Activity>[] = [
    { head: deskWords.kind, main: true, cell: (activity) => <What activity={activity} /> },
    { head: words.day, cell: ({ occurredOn }) => <DateText day={occurredOn} style="short" /> },
    { head: words.zone, cell: ({ zoneId }) => <MaybeZone zone={zones.get(zoneId ?? '')} /> },
    { head: words.place, cell: ({ placeId }) => <PlaceLink place={places.get(placeId ?? '')} /> },
    { head: words.people, numeric: true, cell: (activity) => say(peopleText(activity)) },
    { head: words.recordNumber, numeric: true, cell: ({ seq }) => <RecordNumber seq={seq} /> },
    { head: deskWords.correct, cell: (activity) => <CorrectLink activity={activity} here={here} /> },
  ]
  return (
    <section class="stack" aria-label={say(deskWords.activities)}>
      {may(recordActivities) && (
        <p class="cluster">
          <ButtonLink to={`${here}/activities/several`} look="line" size="s" icon="table">
            {say(deskWords.recordSeveral)}
          </ButtonLink>
          <ButtonLink to={`${here}/activities/import`} look="line" size="s" icon="put">
            {say(deskWords.importThem)}
          </ButtonLink>
        </p>
      )}
      <Show
        when={activities.length > 0}
        fallback={<EmptyState title={deskWords.noActivities}>{say(deskWords.noActivitiesWhy)}</EmptyState>}
      >
        <DataTable caption={deskWords.activities} shown dense columns={columns} rows={activities} />
        <Pager next={next && `${here}?before=${next}`} />
      </Show>
    </section>
  )
}

/** Staff see exact numbers: they must be able to correct them. */
function peopleText(activity: Activity): Text {
  const people = peopleNow(activity)
  return people === undefined || activity.corrects !== null || activity.voided ? nobody : number(people)
}

const nobody: Text = { fa: '–', en: '–' }

function CorrectLink({ activity, here }: { activity: Activity; here: string }) {
  const { say, link, may } = useView()
  const { id, corrects, voided, zoneId } = activity
  const reachable = may(recordActivities, zoneId === null ? {} : 'anywhere')
  if (corrects !== null || voided || !reachable) return '–'
  return <a href={link(`${here}/activities/${id}/correction`)}>{say(deskWords.correct)}</a>
}

const verbs: Record<ProgrammeState, Text> = {
  planned: deskWords.planned,
  running: deskWords.begin,
  ended: deskWords.end,
  stopped: deskWords.stop,
}

const verbOf = (from: ProgrammeState, to: ProgrammeState) =>
  from === 'stopped' && to === 'running' ? deskWords.resume : verbs[to]

/** What the programme can become from here. */
function States({ programme: { code, state } }: Pick<ProgrammeDetail, 'programme'>) {
  const { say, link, may } = useView()
  if (!may(manageProgrammes)) return null
  return (
    <Panel title={deskWords.states}>
      <Show when={statesAfter(state).length > 0} fallback={<p class="hint">{say(deskWords.noMoreStates)}</p>}>
        <form class="cluster" method="post" action={link(`/desk/programmes/${code}/state`)}>
          <For each={statesAfter(state)}>
            {(to) => (
              <Button look={to === 'stopped' ? 'alert' : 'line'} name="to" value={to}>
                {say(verbOf(state, to))}
              </Button>
            )}
          </For>
        </form>
      </Show>
    </Panel>
  )
}

function NewClaim({ programme: { code } }: Pick<ProgrammeDetail, 'programme'>) {
  const { say, may } = useView()
  if (!may(manageProgrammes)) return null
  return (
    <p>
      <ButtonLink to={`/desk/programmes/${code}/claims/new`} look="line" icon="flag">
        {say(deskWords.newClaim)}
      </ButtonLink>
    </p>
  )
}
