import { For, Show } from 'solid-js'
import { type Commitment, shownPercent } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { WholePlan } from '../../routes/plans/whole.ts'
import { type Pair, pairsOf } from '../../rules/plans.ts'
import type { Assessment } from '../../tables.ts'
import { meetingWords } from '../../words/meetings.ts'
import { gradeNames, planWords as words } from '../../words/plans.ts'
import { StateTags } from '../due/state-tag.tsx'
import { Listed } from '../experts/parts.tsx'
import { ProgressBar } from './progress.tsx'

/** Who is behind a plan, since when, and how far it is. */
export const PlanFacts = ({ found: { plan, lead }, parties, standing }: WholePlan) => (
  <Panel>
    {standing?.progress !== undefined && <ProgressBar percent={shownPercent(standing.progress)} />}
    <DescriptionList>
      <KeyValue label={words.leader}>
        <Say text={lead} />
      </KeyValue>
      <KeyValue label={words.supporting}>
        <Listed items={parties.filter(({ party }) => party.part === 'supporting').map(({ name }) => name)} />
      </KeyValue>
      <KeyValue label={words.startsOn}>
        <DateText day={plan.startsOn} />
      </KeyValue>
      <KeyValue label={words.endsOn}>
        <DateText day={plan.endsOn} />
      </KeyValue>
    </DescriptionList>
  </Panel>
)

interface StepsProps extends WholePlan {
  /** Where a step leads; nowhere outside. */
  toStep?: (id: string) => string
}

/** The steps with who owes each, until when, and how it stands. */
export function Steps({ steps, names, toStep }: StepsProps) {
  const { say, link } = useView()
  const columns: Column<Commitment>[] = [
    {
      head: words.step,
      main: true,
      cell: ({ id, statement }) =>
        toStep ? (
          <a href={link(toStep(id))}>
            <Say text={statement} />
          </a>
        ) : (
          <Say text={statement} />
        ),
    },
    { head: words.ownerOf, long: true, cell: ({ ownerId }) => <Say text={names.get(ownerId) ?? words.ownerOf} /> },
    { head: meetingWords.due, cell: ({ dueOn }) => (dueOn === null ? '–' : <DateText day={dueOn} style="short" />) },
    { head: words.stateOf, cell: (step) => <StateTags course={{ ...step, overdue: false }} /> },
  ]
  return (
    <Panel title={words.steps}>
      <Show when={steps.length > 0} fallback={<p class="hint">{say(words.noSteps)}</p>}>
        <DataTable caption={words.steps} columns={columns} rows={steps} dense={toStep !== undefined} />
      </Show>
    </Panel>
  )
}

/** The owner's word and another party's side by side; where they differ it is said. */
export function Assessments(props: WholePlan) {
  const { say } = useView()
  const pairs = pairsOf(props.assessments)
  return (
    <Panel title={words.assessments}>
      <Show when={pairs.length > 0} fallback={<p class="hint">{say(words.noAssessments)}</p>}>
        <ul class="lines">
          <For each={pairs}>{(pair) => <PairItem pair={pair} whole={props} />}</For>
        </ul>
      </Show>
    </Panel>
  )
}

function PairItem({ pair: { commitmentId, own, other, differ }, whole }: { pair: Pair; whole: WholePlan }) {
  const { say } = useView()
  const about = whole.steps.find(({ id }) => id === commitmentId)?.statement ?? words.whole
  return (
    <li>
      <h3>
        <Say text={about} />
      </h3>
      {differ && (
        <p>
          <Tag tone="wait" icon="scale">
            {say(words.differ)}
          </Tag>
        </p>
      )}
      <DescriptionList>
        <Word label={words.self} assessment={own} names={whole.names} />
        <Word label={words.independent} assessment={other} names={whole.names} />
      </DescriptionList>
    </li>
  )
}

interface WordProps {
  label: Said
  assessment: Assessment | undefined
  names: WholePlan['names']
}

function Word({ label, assessment, names }: WordProps) {
  const { say } = useView()
  return (
    <KeyValue label={label}>
      <Show when={assessment} fallback="–">
        {(given) => (
          <>
            <b>{say(gradeNames[given().grade])}</b> <span dir="auto">{given().text}</span>
            <small>
              <Say text={names.get(given().byId) ?? words.by} />، <DateText day={given().on} style="short" />
              {given().url !== null && (
                <>
                  {' '}
                  <a href={given().url ?? ''} rel="noopener nofollow">
                    {say(words.evidence)}
                  </a>
                </>
              )}
            </small>
          </>
        )}
      </Show>
    </KeyValue>
  )
}
