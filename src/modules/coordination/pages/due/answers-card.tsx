import { For, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { DueListProps } from '../../routes/due/list.tsx'
import { dueWords } from '../../words/due.ts'

type Props = Pick<DueListProps, 'head' | 'minutes' | 'requests' | 'silent'>

/** What only this reader can answer, and how long that will take. */
export function AnswersCard({ head, minutes, requests, silent }: Props) {
  const { say } = useView()
  const counts = [
    ...(head.check > 0 ? [dueWords.toCheck(head.check)] : []),
    ...(head.answer > 0 ? [dueWords.toAccept(head.answer)] : []),
    ...(requests.length > 0 ? [dueWords.requests(requests.length)] : []),
    ...(silent.length > 0 ? [dueWords.silentOffers(silent.length)] : []),
  ]
  return (
    <Panel title={dueWords.answersTitle}>
      <Show when={counts.length > 0} fallback={<p class="hint">{say(dueWords.answersNone)}</p>}>
        <p class="meta">
          <For each={counts}>{(count) => <b>{say(count)}</b>}</For>
          {minutes > 0 && <span>{say(dueWords.answersMinutes(minutes))}</span>}
        </p>
        <Waiting requests={requests} silent={silent} />
      </Show>
    </Panel>
  )
}

/** What a coordinator settles: requests of owners, and offers nobody has answered in time. */
function Waiting({ requests, silent }: Pick<Props, 'requests' | 'silent'>) {
  const { link, say } = useView()
  if (requests.length + silent.length === 0) return null
  return (
    <ul class="lines">
      <For each={requests}>
        {({ commitment }) => (
          <li>
            <a href={link(`/desk/due/${commitment.id}`)}>
              <Say text={commitment.statement} />
            </a>{' '}
            <For each={askedFor(commitment)}>{(asked) => <Tag tone="wait">{say(asked)}</Tag>}</For>
          </li>
        )}
      </For>
      <For each={silent}>
        {({ commitment: { id, statement, answerBy } }) => (
          <li>
            <a href={link(`/desk/due/${id}`)}>
              <Say text={statement} />
            </a>{' '}
            <Tag tone="alert">{say(dueWords.silent)}</Tag>
            <p class="meta">{answerBy !== null && say(dueWords.answerWas(longDate(answerBy)))}</p>
          </li>
        )}
      </For>
    </ul>
  )
}

const askedFor = ({ asksUntil, asksTransfer }: Props['requests'][number]['commitment']): Text[] => [
  ...(asksUntil === null ? [] : [dueWords.asksUntil(longDate(asksUntil))]),
  ...(asksTransfer ? [dueWords.asksTransfer] : []),
]
