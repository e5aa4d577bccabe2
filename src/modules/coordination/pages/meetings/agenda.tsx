import { For, Show } from 'solid-js'
import { Field, FormBox, HiddenField } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { digits } from '#platform/text/digits.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { excessMinutes, placeLabel } from '../../rules/meetings.ts'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import type { AgendaItem } from '../../tables.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { formOf, hereOf } from './here.ts'
import { OutcomeForm } from './outcome-form.tsx'
import { OutcomeList } from './parts.tsx'

/** The agenda: each item with its clock and what came of it, and the form for one more. */
export function Agenda(props: MeetingDeskProps) {
  const { say } = useView()
  const { items, sitting } = props
  const excess = excessMinutes(items, sitting.minutes)
  return (
    <Panel title={words.agenda}>
      {excess > 0 && (
        <Notice tone="wait">
          <p>{say(words.excess(excess))}</p>
        </Notice>
      )}
      <Show when={items.length > 0} fallback={<p class="hint">{say(words.noAgenda)}</p>}>
        <ol class="lines">
          <For each={items}>{(item) => <Item item={item} {...props} />}</For>
        </ol>
      </Show>
      <AddItem {...props} />
    </Panel>
  )
}

function AddItem(props: MeetingDeskProps) {
  const form = formOf(props, 'item')
  const { items } = props
  return (
    <Folds
      items={[
        {
          title: words.addItem,
          open: items.length === 0 || props.failed?.act === 'item',
          body: () => (
            <FormBox form={form} to={`${hereOf(props)}/item`} submit={words.addItem} look="line" once>
              <Field form={form} name="title" id="item-title" label={words.item} most={200} />
              <Field
                form={form}
                name="minutes"
                id="item-minutes"
                type="number"
                label={words.minutesPlanned}
                width="xs"
              />
              <Field form={form} name="presenter" id="item-presenter" label={words.presenter} optional />
            </FormBox>
          ),
        },
      ]}
    />
  )
}

function Item({ item, ...props }: MeetingDeskProps & { item: AgendaItem }) {
  const { say, locale } = useView()
  const { outcomes, promises, names, sitting } = props
  return (
    <li id={`item-${item.position}`}>
      <h3>
        {digits(placeLabel(item.position, item.number), locale)}. <Say text={item.title} />
      </h3>
      <p class="meta">
        <span>{say(words.minutesOf(item.minutes))}</span>
        {item.presenter && <bdi>{item.presenter}</bdi>}
        <Clock item={item} />
      </p>
      <OutcomeList
        outcomes={outcomes.filter(({ itemId }) => itemId === item.id)}
        promises={promises}
        names={names}
        linked
      />
      {sitting.state === 'in-session' && <ClockForm item={item} to={`${hereOf(props)}/clock`} />}
      {(sitting.state === 'in-session' || sitting.state === 'held') && <OutcomeForm item={item} {...props} />}
      {(sitting.state === 'draft' || sitting.state === 'called') && <MoveForm item={item} {...props} />}
    </li>
  )
}

/** How long the item has run; it is right whenever the page is drawn, and needs no script. */
function Clock({ item: { begunAt, endedAt } }: { item: AgendaItem }) {
  const { say, now } = useView()
  if (begunAt === null) return null
  const until = endedAt ?? now
  return <b>{say(words.running(Math.max(0, Math.round((until.getTime() - begunAt.getTime()) / 60_000))))}</b>
}

function ClockForm({ item, to }: { item: AgendaItem; to: string }) {
  const { say, link } = useView()
  const isRunning = item.begunAt !== null && item.endedAt === null
  return (
    <form method="post" action={link(to)}>
      {!isRunning && <HiddenField name="item" value={item.id} />}
      <Button look="line" size="s" icon={isRunning ? 'flag' : 'play'}>
        {say(isRunning ? words.endItem : words.beginItem)}
      </Button>
    </form>
  )
}

function MoveForm({ item, ...props }: MeetingDeskProps & { item: AgendaItem }) {
  const form = blank({ to: String(item.position + 1) })
  return (
    <FormBox form={form} to={`${hereOf(props)}/move`} submit={words.moveItem} look="quiet">
      <HiddenField name="item" value={item.id} />
      <Field form={form} name="to" id={`to-${item.position}`} type="number" label={words.position} width="xs" />
    </FormBox>
  )
}
