import { For, Show } from 'solid-js'
import type { Commitment } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import { addressOf } from '#platform/files/picture.ts'
import type { Said, Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { WholeJoint } from '../../routes/joint/whole.ts'
import { type Pair, pairsOf } from '../../rules/joint.ts'
import type { Assessment } from '../../tables.ts'
import { meetingWords } from '../../words/meetings.ts'
import { gradeNames, jointWords as words } from '../../words/joint.ts'
import { StateTags } from '../due/state-tag.tsx'

interface StepsProps extends Pick<WholeJoint, 'steps' | 'names'> {
  title?: Text

  /** Where a step leads; nowhere outside. */
  toStep?: (id: string) => string
}

/** The steps with who owes each, until when, and how it stands. */
export function Steps({ steps, names, toStep, title = words.steps }: StepsProps) {
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
    <Panel title={title}>
      <Show when={steps.length > 0} fallback={<p class="hint">{say(words.noSteps)}</p>}>
        <DataTable caption={title} columns={columns} rows={steps} dense={toStep !== undefined} />
      </Show>
    </Panel>
  )
}

/** The owner's word and another party's side by side; where they differ it is said. */
export function Assessments(props: WholeJoint) {
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

function PairItem({ pair: { commitmentId, own, other, differ }, whole }: { pair: Pair; whole: WholeJoint }) {
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
        <Word label={words.self} assessment={own} whole={whole} />
        <Word label={words.independent} assessment={other} whole={whole} />
      </DescriptionList>
    </li>
  )
}

interface WordProps {
  label: Said
  assessment: Assessment | undefined
  whole: WholeJoint
}

function Word({ label, assessment, whole }: WordProps) {
  const { say } = useView()
  return (
    <KeyValue label={label}>
      <Show when={assessment} fallback="–">
        {(given) => (
          <>
            <b>{say(gradeNames[given().grade])}</b> <span dir="auto">{given().text}</span>
            <small>
              <Say text={whole.names.get(given().byId) ?? words.by} />، <DateText day={given().on} style="short" />
              <Ground assessment={given()} files={whole.files} />
            </small>
          </>
        )}
      </Show>
    </KeyValue>
  )
}

/** What an assessment rests on: an address, a document, or both. */
function Ground({ assessment: { url, fileId }, files }: { assessment: Assessment } & Pick<WholeJoint, 'files'>) {
  const { say } = useView()
  const file = files.get(fileId ?? '')
  return (
    <>
      {url !== null && (
        <>
          {' '}
          <a href={url} rel="noopener nofollow">
            {say(words.evidence)}
          </a>
        </>
      )}
      {file && (
        <>
          {' '}
          <a href={addressOf(file)}>
            <bdi>{file.name}</bdi>
          </a>
        </>
      )}
    </>
  )
}
