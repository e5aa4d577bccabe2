import { Show } from 'solid-js'
import type { Equipment } from '#city/booking/tables.ts'
import type { Place } from '#city/places/tables.ts'
import { Checkbox, Field, FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { hallWords as words } from '../../words/halls.ts'
import { hallAddress, HallFrame } from './frame.tsx'

interface Props {
  hall: Place
  things: readonly Equipment[]
  /** The thing that is changed; none where one is added. */
  changed: string | undefined
  form: Form
}

/** What a hall has, what of it is lent, and the form for one thing. */
export function HallEquipmentPage({ hall, things, changed, form }: Props) {
  const { say } = useView()
  const at = `${hallAddress(hall)}/equipment`
  return (
    <HallFrame hall={hall} now="equipment">
      <div class="split split--desk">
        <div class="stack">
          <p>{say(words.thingsLead)}</p>
          <Show
            when={things.length > 0}
            fallback={<EmptyState title={words.noThings}>{say(words.noThingsWhy)}</EmptyState>}
          >
            <DataTable caption={words.things} dense columns={columnsOf(at)} rows={things} />
          </Show>
        </div>
        <Panel title={changed === undefined ? words.newThing : words.changeSeason}>
          <FormBox
            form={form}
            to={changed === undefined ? at : `${at}/${changed}`}
            submit={changed === undefined ? words.addThing : words.change}
            {...(changed !== undefined && { cancel: at })}
            once
          >
            <TranslatedField form={form} name="name" label={words.thing} />
            <Field form={form} name="stock" type="number" label={words.stock} width="xs" most={6} />
            <Checkbox form={form} name="isLent" label={words.isLent} />
            <Field form={form} name="mostEach" type="number" label={words.mostEach} width="xs" most={6} optional />
          </FormBox>
        </Panel>
      </div>
    </HallFrame>
  )
}

const columnsOf = (at: string): Column<Equipment>[] => [
  { head: words.thing, main: true, cell: ({ name }) => <Say text={name} /> },
  { head: words.stock, numeric: true, cell: ({ stock }) => <Say text={number(stock)} /> },
  {
    head: words.lent,
    cell: ({ isLent }) => (
      <Tag {...(isLent ? { tone: 'proof' as const, icon: 'check' as const } : { line: true })}>
        <Say text={isLent ? words.lent : words.fixed} />
      </Tag>
    ),
  },
  { head: words.mostEach, cell: (thing) => <Most thing={thing} /> },
  { head: words.changeSeason, cell: ({ id }) => <Acts at={at} id={id} /> },
]

function Most({ thing: { isLent, mostEach } }: { thing: Equipment }) {
  const { say } = useView()
  if (!isLent) return <>–</>
  return <>{say(mostEach === null ? words.allAtOnce : number(mostEach))}</>
}

function Acts({ at, id }: { at: string; id: string }) {
  const { say, link } = useView()
  return (
    <div class="cluster">
      <ButtonLink to={`${at}?thing=${id}`} look="line" size="s">
        {say(words.changeSeason)}
      </ButtonLink>
      <form method="post" action={link(`${at}/${id}/removal`)}>
        <Button look="quiet" size="s">
          {say(words.drop)}
        </Button>
      </form>
    </div>
  )
}
