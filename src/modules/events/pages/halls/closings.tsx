import { Show } from 'solid-js'
import type { Place } from '#city/places/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Choice, DateField, Field, FormBox, Radios } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { inLocale } from '#platform/locale.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Closing } from '../../queries/halls/listing.ts'
import { hallWords as words } from '../../words/halls.ts'
import { hallAddress, HallFrame, PartField } from './frame.tsx'

interface Props {
  hall: Place
  parts: readonly Choice[]
  closings: readonly Closing[]
  form: Form
}

/** On which days a hall is closed, and the form to close it. */
export function HallClosingsPage({ hall, parts, closings, form }: Props) {
  const { say } = useView()
  return (
    <HallFrame hall={hall} now="closings">
      <div class="split split--desk">
        <div class="stack">
          <p>{say(words.closingsLead)}</p>
          <Show
            when={closings.length > 0}
            fallback={<EmptyState title={words.noClosings}>{say(words.noClosingsWhy)}</EmptyState>}
          >
            <DataTable caption={words.closings} dense columns={columnsOf(hall)} rows={closings} />
          </Show>
        </div>
        <Panel title={words.close}>
          <FormBox form={form} to={`${hallAddress(hall)}/closings`} submit={words.close} once>
            <PartField form={form} parts={parts} />
            <DateField form={form} name="from" label={words.firstDay} />
            <DateField form={form} name="to" label={words.lastDay} hint={words.lastDayHint} optional />
            <Radios form={form} name="purpose" label={words.kind} choices={purposes} beside />
            <Field form={form} name="why" label={words.why} most={200} />
          </FormBox>
        </Panel>
      </div>
    </HallFrame>
  )
}

const purposes: readonly Choice[] = [
  { value: 'closed', label: words.closed },
  { value: 'maintenance', label: words.maintenance },
]

/** A closing ends at the midnight after its last day. */
const lastDayOf = ({ to }: Closing) => today(new Date(to.getTime() - 1))

const columnsOf = (hall: Place): Column<Closing>[] => [
  { head: words.firstDay, main: true, cell: ({ from }) => <DateText day={today(from)} style="full" /> },
  { head: words.lastDay, cell: (closing) => <DateText day={lastDayOf(closing)} style="full" /> },
  {
    head: words.kind,
    cell: ({ purpose }) => (
      <Tag tone={purpose === 'closed' ? 'alert' : 'wait'}>
        <Say text={purpose === 'closed' ? words.closed : words.maintenance} />
      </Tag>
    ),
  },
  { head: words.part, cell: (closing) => <Parts closing={closing} /> },
  { head: words.why, long: true, cell: ({ note }) => note ?? '–' },
  { head: words.reopen, cell: ({ id }) => <Reopening hall={hall} id={id} /> },
]

function Parts({ closing: { parts } }: { closing: Closing }) {
  const { say, locale } = useView()
  const names = (parts ?? []).map((part) => inLocale(part, locale))
  return <>{names.length === 0 ? say(words.wholeHall) : names.join(locale === 'en' ? ', ' : '، ')}</>
}

function Reopening({ hall, id }: { hall: Place; id: string }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(`${hallAddress(hall)}/closings/${id}/end`)}>
      <Button look="line" size="s">
        {say(words.reopen)}
      </Button>
    </form>
  )
}
