import { Show } from 'solid-js'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import type { IconName } from '#platform/ui/icon-names.ts'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Chip, Tag, type Tone } from '#platform/ui/tag.tsx'
import type { Message, MessageState } from '#platform/outbox/tables.ts'
import { smsParts } from '#platform/ports/sms/port.ts'
import { type OutboxQuery, ports, states } from '../forms.ts'
import { manageOutbox } from '../permissions.ts'
import { messageStates, portNames, words } from '../words.ts'

/** A message with its words as staff may read them. */
export interface ShownMessage {
  readonly message: Message
  readonly subject: string | undefined
  readonly text: string | undefined
}

interface OutboxProps {
  messages: readonly ShownMessage[]
  query: OutboxQuery
  next: string | undefined
}

/** What the city tells people: as it left or will leave, without whom it goes to. */
export function OutboxPage({ messages, query, next }: OutboxProps) {
  const { say, sample, may } = useView()
  return (
    <>
      <DeskHead title={words.outbox} meta={say(words.outboxLead)} />
      <div class="stack">
        {sample && <Notice icon="eye">{say(words.codesShown)}</Notice>}
        <PortTabs query={query} />
        <StateChips query={query} />
        <Show when={messages.length > 0} fallback={<EmptyState title={words.noMessages} />}>
          <DataTable
            caption={words.outbox}
            columns={columnsOf()}
            rows={messages}
            dense
            {...(may(manageOutbox) && { picking })}
          />
        </Show>
      </div>
      <Pager next={next} />
    </>
  )
}

const picking = {
  to: '/desk/outbox',
  value: ({ message }: ShownMessage) => message.id,
  name: ({ message }: ShownMessage) => words.messageOf(message.template),
  acts: [
    { value: 'release', label: words.retry, icon: 'next' },
    { value: 'hold', label: words.hold, icon: 'clock' },
    { value: 'cancel', label: words.cancel, icon: 'close' },
  ] as const,
}

function PortTabs({ query: { port, state } }: { query: OutboxQuery }) {
  const tab = (wanted: OutboxQuery['port']) => ({
    label: wanted === undefined ? words.all : portNames[wanted],
    to: listAddress('/desk/outbox', { port: wanted, state }),
    current: port === wanted,
  })
  return <Tabs label={words.port} tabs={[tab(undefined), ...ports.map(tab)]} />
}

function StateChips({ query: { port, state } }: { query: OutboxQuery }) {
  const { say } = useView()
  return (
    <ul class="chips" aria-label={say(words.state)}>
      {[undefined, ...states].map((wanted) => (
        <li>
          <Chip to={listAddress('/desk/outbox', { port, state: wanted })} current={state === wanted}>
            {say(wanted === undefined ? words.all : messageStates[wanted])}
          </Chip>
        </li>
      ))}
    </ul>
  )
}

const columnsOf = (): Column<ShownMessage>[] => [
  { head: words.message, main: true, cell: (row) => <Words row={row} /> },
  { head: words.port, cell: ({ message }) => <PortOf message={message} /> },
  { head: words.state, cell: ({ message }) => <StateTag state={message.state} /> },
  { head: words.tries, numeric: true, cell: ({ message }) => <Tries message={message} /> },
  { head: words.when, cell: ({ message }) => <MomentText at={message.createdAt} style="short" /> },
  { head: words.problem, cell: ({ message }) => <bdi>{message.problem ?? message.ref ?? '–'}</bdi> },
]

function Words({ row: { message, subject, text } }: { row: ShownMessage }) {
  const { say } = useView()
  return (
    <>
      {subject !== undefined && <bdi>{subject}</bdi>}
      <bdi dir="auto">{text ?? say(words.sealedText)}</bdi>
      <small dir="ltr">{message.template}</small>
    </>
  )
}

function PortOf({ message }: { message: Message }) {
  const { say } = useView()
  return (
    <>
      {say(portNames[message.port])}
      {message.port === 'sms' && message.text !== null && <small>{say(words.parts(smsParts(message.text)))}</small>}
    </>
  )
}

function Tries({ message }: { message: Message }) {
  const { say } = useView()
  return <>{say(number(message.tries))}</>
}

const looks: Record<MessageState, { readonly tone: Tone; readonly icon: IconName }> = {
  queued: { tone: 'wait', icon: 'clock' },
  sent: { tone: 'note', icon: 'out' },
  delivered: { tone: 'proof', icon: 'check' },
  failed: { tone: 'alert', icon: 'alert' },
  held: { tone: 'clay', icon: 'inbox' },
}

function StateTag({ state }: { state: MessageState }) {
  const { say } = useView()
  return <Tag {...looks[state]}>{say(messageStates[state])}</Tag>
}
