import { For, Show } from 'solid-js'
import { stateNames } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { ShownSeat } from '../../queries/seats.ts'
import { gathered, isApart, presentMembers, seatsAt } from '../../rules/meetings.ts'
import type { AgendaItem, Outcome, OutcomeKind, Sitting } from '../../tables.ts'
import type { WholeSitting } from '../../routes/meetings/whole.ts'
import { meetingWords as words, outcomeNames, presenceNames } from '../../words/meetings.ts'
import { labelOf } from './label.ts'

/** Whether enough members were there. */
export function Quorum({ sitting, seats }: { sitting: Sitting; seats: Parameters<typeof presentMembers>[0] }) {
  const { say } = useView()
  if (sitting.quorum === null) return null
  return (
    <p class="meta">
      <b>{say(words.quorum(presentMembers(seats), sitting.quorum))}</b>
    </p>
  )
}

/** Who was there, as the public sees it: officials by name, everybody else by office. */
export function ShownSeats({ sitting, shown }: { sitting: Sitting; shown: readonly ShownSeat[] }) {
  const { say } = useView()
  const seats = seatsAt(shown, null)
  return (
    <Show when={seats.length > 0} fallback={<p class="hint">{say(words.noAttendance)}</p>}>
      <Quorum sitting={sitting} seats={seats} />
      <ul class="lines">
        <For each={gathered(seats)}>
          {({ seat, count }) => (
            <li>
              <Say text={labelOf(seat, count)} /> <Tag>{say(presenceNames[seat.presence])}</Tag>{' '}
              {!seat.member && <Tag line>{say(words.guest)}</Tag>}
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

/** How many members were there for one item, where somebody came later or left before. */
export function AtItem({ item, seats }: { item: AgendaItem; seats: Parameters<typeof isApart>[0] }) {
  const { say } = useView()
  return <>{isApart(seats, item.id) && <span>{say(words.atItem(presentMembers(seatsAt(seats, item.id))))}</span>}</>
}

type Results = Pick<WholeSitting, 'promises' | 'names'> & { outcomes: readonly Outcome[]; linked?: boolean }

/** What came of an item: information, decisions, and promises with who owes them and how they stand. */
export const OutcomeList = ({ outcomes, promises, names, linked }: Results) => (
  <ul class="lines">
    <For each={outcomes}>
      {(outcome) => (
        <li>
          <OutcomeTags outcome={outcome} /> <OutcomeText outcome={outcome} linked={linked} />
          <Show when={promises.find(({ id }) => id === outcome.commitmentId)}>
            {(promised) => <Promised promised={promised()} names={names} />}
          </Show>
        </li>
      )}
    </For>
  </ul>
)

const tones: Record<OutcomeKind, Tone | undefined> = { information: undefined, decision: 'note', commitment: 'clay' }

function OutcomeTags({ outcome: { kind, ownerless } }: { outcome: Outcome }) {
  const { say } = useView()
  return (
    <>
      <Tag tone={tones[kind]}>{say(outcomeNames[kind])}</Tag>{' '}
      {ownerless && (
        <Tag tone="alert" icon="alert">
          {say(words.ownerless)}
        </Tag>
      )}
    </>
  )
}

function OutcomeText({ outcome: { text, commitmentId }, linked }: { outcome: Outcome; linked: boolean | undefined }) {
  const { link } = useView()
  if (!linked || commitmentId === null) return <Say text={text} />
  return (
    <a href={link(`/desk/due/${commitmentId}`)}>
      <Say text={text} />
    </a>
  )
}

function Promised({ promised, names }: { promised: WholeSitting['promises'][number]; names: Results['names'] }) {
  const { say } = useView()
  return (
    <p class="meta">
      <Say text={names.get(promised.ownerId) ?? words.owner} />
      <span>{say(stateNames[promised.state])}</span>
      {promised.dueOn !== null && <DateText day={promised.dueOn} style="short" />}
    </p>
  )
}

export const ownerlessOf = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ ownerless }) => ownerless).length
