import { Show } from 'solid-js'
import { type Closure, closureManners, type ClosurePreview, type MeantOffering } from '#engines/enrolment/index.ts'
import { dateRange } from '#platform/calendar/format.ts'
import {
  Checkboxes,
  type Choice,
  choicesOf,
  DateField,
  Field,
  HiddenField,
  Radios,
  Select,
  Summed,
  TranslatedField,
} from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { money, number } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue, More } from '#platform/ui/text-blocks.tsx'
import { causes } from '../../forms/desk/closure.ts'
import { offeringKinds } from '../../rules/kinds.ts'
import { causeNames, closureMannerNames, closureWords } from '../../words/closure.ts'
import { kindNames } from '../../words/kinds.ts'
import { OfferingTrail } from './trail.tsx'

interface Props {
  form: Form
  preview: ClosurePreview | undefined
  zones: readonly Choice[]
  earlier: readonly Closure[]
}

/** One act for a polluted day: chosen, looked at, done, and for ten minutes taken back. */
export function ClosurePage(props: Props) {
  const { say, link } = useView()
  const { form, preview, earlier } = props
  return (
    <>
      <OfferingTrail />
      <DeskHead title={closureWords.title} />
      <div class="stack">
        <Notice tone="wait">
          <p>{say(closureWords.lead)}</p>
        </Notice>
        {preview && <Preview preview={preview} />}
        <Panel>
          <form class="form" method="post" action={link('/desk/offerings/closures')} novalidate>
            <Summed form={form}>
              <What {...props} />
              <How form={form} />
            </Summed>
            {preview && <HiddenField name="listed" value={preview.sessions.map(({ id }) => id).join(' ')} />}
            <Steps preview={preview} />
          </form>
        </Panel>
        <Show when={earlier.length > 0}>
          <Earlier earlier={earlier} />
        </Show>
      </div>
    </>
  )
}

function Steps({ preview }: Pick<Props, 'preview'>) {
  const { say } = useView()
  const isReady = preview !== undefined && preview.sessions.length > 0
  return (
    <div class="cluster">
      {isReady && (
        <Button name="step" value="act" look="alert" icon="close">
          {say(closureWords.act)}
        </Button>
      )}
      <Button name="step" value="preview" {...(isReady && { look: 'line' as const })} icon="eye">
        {say(closureWords.preview)}
      </Button>
    </div>
  )
}

const skies: readonly Choice[] = [
  { value: '', label: closureWords.both },
  { value: 'outdoor', label: closureWords.outdoors },
  { value: 'indoor', label: closureWords.indoors },
]

const What = ({ form, zones }: Props) => (
  <>
    <DateField form={form} name="from" label={closureWords.fromDay} />
    <DateField form={form} name="until" label={closureWords.untilDay} />
    <Radios form={form} name="sky" label={closureWords.sky} choices={skies} />
    <Checkboxes
      form={form}
      name="kinds"
      label={closureWords.kinds}
      choices={choicesOf(kindNames, offeringKinds)}
      beside
      optional
    />
    <details class="data">
      <summary>
        <Say text={closureWords.zones} />
      </summary>
      <Checkboxes
        form={form}
        name="zones"
        label={closureWords.zones}
        hint={closureWords.zonesHint}
        choices={zones}
        beside
        optional
      />
    </details>
  </>
)

const How = ({ form }: Pick<Props, 'form'>) => (
  <>
    <Select
      form={form}
      name="cause"
      label={closureWords.cause}
      empty={false}
      width="m"
      choices={choicesOf(causeNames, causes)}
    />
    <Radios
      form={form}
      name="manner"
      label={closureWords.manner}
      choices={choicesOf(closureMannerNames, closureManners)}
      beside
    />
    <Field form={form} name="link" type="url" label={closureWords.link} most={500} optional />
    <TranslatedField form={form} name="reason" label={closureWords.reason} rows={2} />
  </>
)

function Preview({ preview }: { preview: ClosurePreview }) {
  const { sessions, parties, people, refunds, bookings, offerings } = preview
  const { say } = useView()
  return (
    <Panel title={closureWords.wouldClose}>
      <Show when={sessions.length > 0} fallback={<p>{say(closureWords.nothing)}</p>}>
        <DescriptionList>
          <KeyValue label={closureWords.sessions}>{say(number(sessions.length))}</KeyValue>
          <KeyValue label={closureWords.parties}>{say(number(parties))}</KeyValue>
          <KeyValue label={closureWords.people}>{say(number(people))}</KeyValue>
          <KeyValue label={closureWords.refunds}>{say(money(refunds))}</KeyValue>
          <KeyValue label={closureWords.bookings}>{say(number(bookings))}</KeyValue>
        </DescriptionList>
        <More title={closureWords.meant}>
          <DataTable caption={closureWords.meant} dense columns={meantColumns} rows={offerings} />
        </More>
      </Show>
    </Panel>
  )
}

const meantColumns: readonly Column<MeantOffering>[] = [
  {
    head: closureWords.offering,
    main: true,
    cell: ({ offering: { code, title } }) => (
      <a href={useView().link(`/desk/offerings/${code}`)}>
        <Say text={title} />
      </a>
    ),
  },
  { head: closureWords.first, cell: ({ first }) => <MomentText at={first} style="short" /> },
  { head: closureWords.sessions, numeric: true, cell: ({ sessions }) => useView().say(number(sessions)) },
  { head: closureWords.people, numeric: true, cell: ({ people }) => useView().say(number(people)) },
]

function Earlier({ earlier }: Pick<Props, 'earlier'>) {
  const { say } = useView()
  const columns: Column<Closure>[] = [
    { head: closureWords.days, main: true, cell: ({ from, until }) => say(dateRange(from, until)) },
    { head: closureWords.cause, cell: ({ cause }) => <Say text={causeOf(cause)} /> },
    { head: closureWords.sessions, numeric: true, cell: ({ sessions }) => say(number(sessions)) },
    { head: closureWords.acted, cell: ({ actedAt }) => <MomentText at={actedAt} style="short" /> },
    { head: closureWords.manner, cell: (closure) => <Standing closure={closure} /> },
  ]
  return <DataTable caption={closureWords.earlier} shown dense columns={columns} rows={earlier} />
}

const causeOf = (cause: string): Said =>
  Object.entries<Said>(causeNames).find(([key]) => key === cause)?.[1] ?? { fa: cause }

/** Taken back, told, or still to be taken back with one press. */
function Standing({ closure: { id, undoneAt, settledAt, settlesAt } }: { closure: Closure }) {
  const { say, link, now } = useView()
  if (undoneAt !== null) return <Tag tone="note">{say(closureWords.wasUndone)}</Tag>
  if (settledAt !== null || settlesAt <= now) return <Tag tone="proof">{say(closureWords.told)}</Tag>
  return (
    <form class="cluster" method="post" action={link(`/desk/offerings/closures/${id}/undoing`)}>
      <Tag tone="wait">{say(closureWords.open)}</Tag>
      <Button look="line" size="s">
        {say(closureWords.undo)}
      </Button>
    </form>
  )
}
