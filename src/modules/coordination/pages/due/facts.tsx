import { For, Show } from 'solid-js'
import type { Said } from '#platform/locale.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { CommitmentPageProps } from '../../routes/due/commitment.tsx'
import { dueWords, keyNames, pageWords } from '../../words/due.ts'
import { DueCell } from './due-cell.tsx'

type Props = Pick<CommitmentPageProps, 'look' | 'names'>

/** Who, until when, with what weight: both due dates are always printed. */
export function FactsOf(props: Props) {
  const { say, link } = useView()
  const { look, names } = props
  const { commitment, matter, lateness } = look
  return (
    <Panel title={pageWords.facts}>
      <DescriptionList>
        <Party label={dueWords.owner} name={names.get(commitment.ownerId)} />
        <Party label={pageWords.responsible} name={names.get(commitment.responsibleId ?? '')} />
        <Party label={pageWords.coordinator} name={names.get(matter.coordinatorId)} />
        <Supporters {...props} />
        <KeyValue label={pageWords.dueCurrent}>
          <DueCell lateness={lateness} />
        </KeyValue>
        <Day label={pageWords.dueOriginal} day={commitment.dueOriginal} />
        <Day label={pageWords.answerBy} day={commitment.answerBy} />
        <KeyValue label={dueWords.progress}>{say(pageWords.percentOf(shownPercent(commitment)))}</KeyValue>
        <KeyValue label={pageWords.weight}>{say(number(commitment.weight))}</KeyValue>
        {commitment.returns > 0 && (
          <KeyValue label={pageWords.returns}>{say(pageWords.times(commitment.returns))}</KeyValue>
        )}
        {commitment.originId !== null && (
          <KeyValue label={pageWords.origin}>
            <a href={link(`/desk/due/${commitment.originId}`)}>{say(pageWords.origin)}</a>
          </KeyValue>
        )}
        <KeyList {...props} />
      </DescriptionList>
    </Panel>
  )
}

const shownPercent = ({ state, percent }: { readonly state: string; readonly percent: number }) =>
  state === 'verified' ? 100 : Math.min(percent, 90)

const Party = ({ label, name }: { label: Said; name: Said | undefined }) => (
  <Show when={name}>
    {(known) => (
      <KeyValue label={label}>
        <Say text={known()} />
      </KeyValue>
    )}
  </Show>
)

const Day = ({ label, day }: { label: Said; day: string | null }) => (
  <Show when={day}>
    {(known) => (
      <KeyValue label={label}>
        <DateText day={known()} />
      </KeyValue>
    )}
  </Show>
)

const Supporters = ({ look: { supporterIds }, names }: Props) => (
  <Show when={supporterIds.length > 0}>
    <KeyValue label={pageWords.supporters}>
      <For each={supporterIds}>
        {(id) => (
          <p>
            <Say text={names.get(id) ?? { fa: '–' }} />
          </p>
        )}
      </For>
    </KeyValue>
  </Show>
)

function KeyList({ look: { keys, commitment }, names }: Props) {
  const { say } = useView()
  return (
    <KeyValue label={pageWords.keys}>
      <For each={keys}>
        {({ kind, holderId }, at) => (
          <p>
            <Say text={keyNames[kind]} />
            {holderId !== null && names.has(holderId) && (
              <>
                : <Say text={names.get(holderId) ?? keyNames[kind]} />
              </>
            )}
            {commitment.state === 'claimed' && at() === commitment.keyAt && <small> ({say(pageWords.keyTurn)})</small>}
          </p>
        )}
      </For>
    </KeyValue>
  )
}
