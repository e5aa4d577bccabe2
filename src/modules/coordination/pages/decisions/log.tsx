import { words as platform } from '#platform/words.ts'
import { Show } from 'solid-js'
import type { Choice } from '#platform/forms/choices.tsx'
import { Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead, PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Chip, Tag } from '#platform/ui/tag.tsx'
import type { LogQuery } from '../../forms/decisions.ts'
import { decideInLog } from '../../permissions.ts'
import type { ListedDecision } from '../../queries/decisions.ts'
import { isToReview } from '../../rules/decisions.ts'
import { decisionWords as words, fieldNames } from '../../words/decisions.ts'
import { FieldChips } from './field-chips.tsx'

interface Props {
  base: string
  query: LogQuery
  rows: readonly ListedDecision[]
  later: readonly { readonly supersedesId: string | null; readonly number: string }[]
  zones: readonly Choice[]
  next: string | undefined
  staff: boolean
}

/** The log of decisions: outside, what is not public leaves its number, its body, its date and why. */
export function DecisionLog(props: Props) {
  return (
    <Show when={props.staff} fallback={<PublicFrame {...props} />}>
      <DeskFrame {...props} />
    </Show>
  )
}

const PublicFrame = (props: Props) => (
  <section class="wrap opening stack">
    <PageHead title={words.log} lead={words.lead} />
    <Log {...props} />
  </section>
)

function DeskFrame(props: Props) {
  const { say, may } = useView()
  return (
    <>
      <DeskHead title={words.log}>
        {may(decideInLog) && (
          <ButtonLink to="/desk/decisions/new" icon="plus">
            {say(words.newDecision)}
          </ButtonLink>
        )}
      </DeskHead>
      <div class="stack">
        <Log {...props} />
      </div>
    </>
  )
}

function Log(props: Props) {
  const { say } = useView()
  const { base, query, rows, next } = props
  return (
    <>
      <FieldChips base={base} current={query.field ?? (query.review === undefined ? 'all' : undefined)}>
        <li>
          <Chip to={`${base}?review=1`} current={query.review !== undefined}>
            {say(words.toReview)}
          </Chip>
        </li>
      </FieldChips>
      <ByZone {...props} />
      <Show when={rows.length > 0} fallback={<EmptyState title={words.none} />}>
        <Rows {...props} />
      </Show>
      <Pager next={next} />
    </>
  )
}

/** By district or neighbourhood; the field or the review that was chosen stays. */
const ByZone = ({ base, query: { field, zone = '', review }, zones }: Props) => (
  <FilterBar to={base}>
    {field !== undefined && <input type="hidden" name="field" value={field} />}
    {review !== undefined && <input type="hidden" name="review" value={review} />}
    <Select form={blank({ zone })} name="zone" label={words.zone} empty={words.wholeCity} width="m" choices={zones} />
  </FilterBar>
)

function Rows({ base, rows, later, staff }: Props) {
  const { say } = useView()
  const columns: Column<ListedDecision>[] = [
    { head: words.question, main: true, cell: (row) => <Question row={row} base={base} staff={staff} /> },
    { head: words.number, cell: ({ decision }) => <Code>{decision.number}</Code> },
    { head: words.body, long: true, cell: ({ body }) => <Say text={body} /> },
    { head: words.decidedOn, cell: ({ decision }) => <DateText day={decision.decidedOn} style="short" /> },
    {
      head: words.field,
      cell: ({ decision }) => (
        <span>{decision.fields.map((field) => say(fieldNames[field])).join(say(platform.comma))}</span>
      ),
    },
    { head: words.toReview, cell: (row) => <Marks row={row} later={later} /> },
  ]
  return <DataTable caption={words.log} columns={columns} rows={rows} dense={staff} />
}

function Question({ row: { decision }, base, staff }: { row: ListedDecision } & Pick<Props, 'base' | 'staff'>) {
  const { say, link } = useView()
  if (!staff && decision.visibility !== 'public') {
    return (
      <>
        <Tag icon="lock">{say(words.hidden)}</Tag>
        {decision.hiddenFor && (
          <small>
            <Say text={decision.hiddenFor} />
          </small>
        )}
      </>
    )
  }
  return (
    <a href={link(`${base}/${decision.code}`)}>
      <Say text={decision.question} />
    </a>
  )
}

function Marks({ row: { decision }, later }: { row: ListedDecision } & Pick<Props, 'later'>) {
  const { say, today } = useView()
  const isSuperseded = later.some(({ supersedesId }) => supersedesId === decision.id)
  const isDue = isToReview(decision, isSuperseded, today)
  if (!isSuperseded && !isDue) return null
  return (
    <span class="cluster">
      {isSuperseded && <Tag icon="swap">{say(words.superseded)}</Tag>}
      {isDue && (
        <Tag tone="wait" icon="clock">
          {say(words.toReview)}
        </Tag>
      )}
    </span>
  )
}
