import { For, Show } from 'solid-js'
import { ProblemSummary } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ExpectedMember } from '../../queries/rolls.ts'
import { type AgendaItem, type Presence, presences, type Sitting } from '../../tables.ts'
import { meetingWords as words, presenceNames } from '../../words/meetings.ts'
import { rollWords } from '../../words/rolls.ts'
import { hereOf } from './here.ts'
import { Quorum } from './parts.tsx'

export interface RollProps {
  readonly sitting: Sitting
  /** The roll of one item, or of the whole meeting. */
  readonly item: AgendaItem | undefined
  readonly roll: readonly (ExpectedMember & { readonly presence: Presence | undefined })[]
  readonly seats: Parameters<typeof Quorum>[0]['seats']
  readonly form: Form
}

/** All members in one form: a row for each, and a button for everybody who has no answer yet. */
export function RollPage(props: RollProps) {
  const { say } = useView()
  const { sitting, item, roll, seats } = props
  const trail = [
    { label: words.meetings, to: '/desk/meetings' },
    { label: sitting.title, to: hereOf(props) },
  ]
  return (
    <>
      <Crumbs trail={trail} />
      <DeskHead title={rollWords.roll} meta={<Say text={item?.title ?? words.wholeMeeting} />} />
      <Panel>
        <Quorum sitting={sitting} seats={seats} />
        <Show when={roll.length > 0} fallback={<p class="hint">{say(rollWords.nobody)}</p>}>
          <RollForm {...props} />
        </Show>
      </Panel>
    </>
  )
}

function RollForm(props: RollProps) {
  const { say, link } = useView()
  const { item, roll, form } = props
  const isOpen = roll.some(({ presence }) => presence === undefined)
  return (
    <form class="form" method="post" action={link(`${hereOf(props)}/roll${item ? `/${item.id}` : ''}`)} novalidate>
      <ProblemSummary form={form} />
      {(isOpen || item) && <p class="hint">{say(item ? rollWords.leadItem : rollWords.lead)}</p>}
      <RollTable {...props} />
      <div class="cluster">
        {isOpen && (
          <Button name="rest" value="present" icon="check">
            {say(rollWords.rest)}
          </Button>
        )}
        <Button {...(isOpen && { look: 'line' as const })}>{say(rollWords.save)}</Button>
        <ButtonLink to={hereOf(props)} look="quiet">
          {say(words.toMeeting)}
        </ButtonLink>
      </div>
    </form>
  )
}

const RollTable = ({ roll, form }: RollProps) => {
  const { say } = useView()
  return (
    <div class="tablebox">
      <table class="table table--dense table--roll">
        <caption class="sr">{say(rollWords.roll)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(rollWords.member)}</th>
            <For each={presences}>{(presence) => <th scope="col">{say(presenceNames[presence])}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={roll}>{(row) => <Row row={row} form={form} />}</For>
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, form }: { row: RollProps['roll'][number]; form: Form }) {
  const { personId, name, body } = row
  const field = `marks.${personId}`
  const chosen = form.typed(field) ?? row.presence
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {body && (
          <small>
            <Say text={body} />
          </small>
        )}
      </th>
      <For each={presences}>
        {(presence) => (
          <td>
            <Mark field={field} name={name} presence={presence} chosen={chosen === presence} />
          </td>
        )}
      </For>
    </tr>
  )
}

interface MarkProps {
  field: string
  name: string
  presence: Presence
  chosen: boolean
}

/** One answer of one member; the words are for listeners, the head of the column is for the eye. */
function Mark({ field, name, presence, chosen }: MarkProps) {
  const { say } = useView()
  return (
    <label>
      <span class="sr">
        {name}: {say(presenceNames[presence])}
      </span>
      <input type="radio" name={field} value={presence} checked={chosen} />
    </label>
  )
}
