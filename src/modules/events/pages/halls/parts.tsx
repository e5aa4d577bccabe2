import { Show } from 'solid-js'
import type { Place } from '#city/places/tables.ts'
import { Field, FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { hallWords as words } from '../../words/halls.ts'
import { hallAddress, HallFrame } from './frame.tsx'

interface Props {
  hall: Place
  parts: readonly Place[]
  form: Form
  mayAdd: boolean
}

/** The courts and rooms of a hall that are booked by themselves. */
export function HallPartsPage({ hall, parts, form, mayAdd }: Props) {
  const { say } = useView()
  return (
    <HallFrame hall={hall} now="parts">
      <div class="split split--desk">
        <div class="stack">
          <p>{say(words.partsLead)}</p>
          <Show
            when={parts.length > 0}
            fallback={<EmptyState title={words.noParts}>{say(words.noPartsWhy)}</EmptyState>}
          >
            <DataTable caption={words.parts} dense columns={columns} rows={parts} />
          </Show>
        </div>
        {mayAdd && (
          <Panel title={words.newPart}>
            <FormBox form={form} to={`${hallAddress(hall)}/parts`} submit={words.addPart} once>
              <TranslatedField form={form} name="name" label={words.partName} />
              <Field form={form} name="capacity" type="number" label={words.capacity} width="s" most={6} optional />
            </FormBox>
          </Panel>
        )}
      </div>
    </HallFrame>
  )
}

const columns: readonly Column<Place>[] = [
  { head: words.partName, main: true, cell: (part) => <Named part={part} /> },
  {
    head: words.capacity,
    numeric: true,
    cell: ({ capacity }) => (capacity === null ? '–' : <Say text={number(capacity)} />),
  },
  { head: words.editCapacity, cell: (part) => <Edit part={part} /> },
]

function Named({ part: { code, name } }: { part: Place }) {
  const { link } = useView()
  return (
    <a href={link(`/desk/places/${code}`)}>
      <Say text={name} />
    </a>
  )
}

function Edit({ part: { code } }: { part: Place }) {
  const { link, say } = useView()
  return <a href={link(`/desk/places/${code}/edit`)}>{say(words.editCapacity)}</a>
}
