import { For, Show } from 'solid-js'
import { timeOfDay } from '#platform/calendar/format.ts'
import { Field, FormBox, HiddenField } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { digits } from '#platform/text/digits.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { excessMinutes, placeLabel, whyNoAgendaChange } from '../../rules/meetings.ts'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import type { AgendaItem } from '../../tables.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { rollWords } from '../../words/rolls.ts'
import { formOf, hereOf } from './here.ts'
import { OutcomeForm } from './outcome-form.tsx'
import { AtItem, OutcomeList } from './parts.tsx'

/** The agenda: each item with its clock and what came of it, and the form for one more. */
export function Agenda(props: MeetingDeskProps) {
  const { say } = useView()
  const { items, sitting } = props
  const excess = excessMinutes(items, sitting.minutes)
  return (
    <Panel title={words.agenda}>
      {excess > 0 && isAhead(sitting) && (
        <Notice tone="wait">
          <p>{say(words.excess(excess))}</p>
        </Notice>
      )}
      <Show when={items.length > 0} fallback={<p class="hint">{say(words.noAgenda)}</p>}>
        <ol class="lines">
          <For each={items}>{(item) => <Item item={item} {...props} />}</For>
        </ol>
      </Show>
      {(whyNoAgendaChange(sitting.state) === undefined || props.failed?.act === 'item') && <AddItem {...props} />}
    </Panel>
  )
}

const isAhead = ({ state }: MeetingDeskProps['sitting']) =>
  state === 'draft' || state === 'called' || state === 'in-session'

function AddItem(props: MeetingDeskProps) {
  const form = formOf(props, 'item')
  const isMade = props.sitting.state === 'draft'
  return (
    <Folds
      items={[
        {
          title: words.addItem,
          open: isMade || props.items.length === 0 || props.failed?.act === 'item',
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
              <Field
                form={form}
                name="presenter"
                id="item-presenter"
                label={words.presenter}
                hint={words.presenterHint}
                optional
              />
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
  const isOpen = sitting.state === 'in-session' || sitting.state === 'held'
  return (
    <li id={`item-${item.position}`}>
      <h3>
        {digits(placeLabel(item.position, item.number), locale)}. <Say text={item.title} />
      </h3>
      <p class="meta">
        <span>{say(words.minutesOf(item.minutes))}</span>
        {item.presenter && <bdi>{item.presenter}</bdi>}
        <AtItem item={item} seats={props.seats.map(({ seat }) => seat)} />
        <Clock item={item} here={hereOf(props)} />
      </p>
      <OutcomeList
        outcomes={outcomes.filter(({ itemId }) => itemId === item.id)}
        promises={promises}
        names={names}
        linked
      />
      {isOpen && (
        <div class="stack">
          <div class="cluster">
            {sitting.state === 'in-session' && <ClockForm item={item} to={`${hereOf(props)}/clock`} />}
            <ButtonLink to={`${hereOf(props)}/roll/${item.id}`} look="quiet" size="s" icon="users">
              {say(rollWords.atItem)}
            </ButtonLink>
          </div>
          <Recording item={item} {...props} />
        </div>
      )}
      {isMovable(props) && <MoveForm item={item} {...props} />}
    </li>
  )
}

/** A single item has nowhere to go. */
const isMovable = ({ items, sitting }: MeetingDeskProps) =>
  items.length > 1 && (sitting.state === 'draft' || sitting.state === 'called')

/** Where outcomes are written: open for the item that runs, so that the others are short. */
function Recording({ item, ...props }: MeetingDeskProps & { item: AgendaItem }) {
  const { failed } = props
  const isRefused = failed?.act === 'outcome' && failed.form.typed('item') === item.id
  return (
    <Folds
      items={[
        {
          title: words.record,
          open: isRefused || isRunning(item),
          body: () => <OutcomeForm item={item} {...props} />,
        },
      ]}
    />
  )
}

const isRunning = ({ begunAt, endedAt }: AgendaItem) => begunAt !== null && endedAt === null

/** When the item began and how long it runs: as the page was drawn, where no script counts on. */
function Clock({ item: { position, begunAt, endedAt }, here }: { item: AgendaItem; here: string }) {
  const { say, now, link } = useView()
  if (begunAt === null) return null
  const gone = Math.max(0, Math.floor(((endedAt ?? now).getTime() - begunAt.getTime()) / 1000))
  const minutes = <b>{say(words.running(Math.floor(gone / 60)))}</b>
  return (
    <>
      <span>{say(words.begunAt(timeOfDay(begunAt)))}</span>
      <Show when={endedAt === null} fallback={minutes}>
        <running-clock gone={gone}>
          {minutes} <a href={`${link(here)}#item-${position}`}>{say(words.clockAgain)}</a>
        </running-clock>
      </Show>
    </>
  )
}

function ClockForm({ item, to }: { item: AgendaItem; to: string }) {
  const { say, link } = useView()
  const runs = isRunning(item)
  return (
    <form method="post" action={link(to)}>
      {!runs && <HiddenField name="item" value={item.id} />}
      <Button look="line" size="s" icon={runs ? 'flag' : 'play'}>
        {say(runs ? words.endItem : words.beginItem)}
      </Button>
    </form>
  )
}

/** A number and a button in one line; a number that is none stays as it was typed. */
function MoveForm({ item, ...props }: MeetingDeskProps & { item: AgendaItem }) {
  const { say, link } = useView()
  const { failed } = props
  const isRefused = failed?.act === 'move' && failed.form.typed('item') === item.id
  const form = isRefused ? failed.form : blank({ to: String(item.position + 1) })
  return (
    <form class="cluster cluster--end" method="post" action={link(`${hereOf(props)}/move`)} novalidate>
      <HiddenField name="item" value={item.id} />
      <Field form={form} name="to" id={`to-${item.position}`} type="number" label={words.position} width="xs" />
      <Button look="line" size="s">
        {say(words.moveItem)}
      </Button>
    </form>
  )
}
