import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { DoorEntry } from '../../rules/door.ts'
import { doorWords as words } from '../../words/door.ts'

/** Somebody of the waiting list, by rank. */
export interface InLine {
  readonly entry: DoorEntry
  readonly place: number
  readonly isHere: boolean
  /** The first of those who are here: the free seat is theirs. */
  readonly isNext: boolean
}

/** Inside two hours the door gives free seats away, in the order of the line, to those who stand here. */
export function WaitingPanel({ line, base }: { line: readonly InLine[]; base: string }) {
  const { say } = useView()
  return (
    <Panel title={words.waitingHere}>
      <p>{say(words.waitingLead)}</p>
      <ol class="rows">
        <For each={line}>{(one) => <LineRow one={one} base={base} />}</For>
      </ol>
    </Panel>
  )
}

function LineRow({ one: { entry, place, isHere, isNext }, base }: { one: InLine; base: string }) {
  const { say, link } = useView()
  const names = entry.members.map(({ name }) => name).join(say({ fa: '، ', en: ', ' }))
  return (
    <li class="doorline">
      <span>
        <strong>
          <bdi>{names}</bdi>
        </strong>{' '}
        <small>{say(words.inLine(place))}</small>
      </span>
      <Show
        when={isHere}
        fallback={
          <form method="post" action={link(`${base}/here`)}>
            <input type="hidden" name="enrolment" value={entry.id} />
            <Button size="s" look="line">
              {say(words.isHere)}
            </Button>
          </form>
        }
      >
        <Tag tone="wait" icon="clock">
          {say(words.isHere)}
        </Tag>
        <form method="post" action={link(`${base}/seat`)}>
          <input type="hidden" name="enrolment" value={entry.id} />
          <Button size="s" whyNot={isNext ? undefined : words.notTheirTurn}>
            {say(words.serve)}
          </Button>
        </form>
      </Show>
    </li>
  )
}
