import { randomUUID } from 'node:crypto'
import { For, Show } from 'solid-js'
import { timeOfDay } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { digits } from '#platform/text/digits.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { Button } from '#platform/ui/button.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import type { DoorEntry, DoorMember, Verdict } from '../../rules/door.ts'
import { doorWords as words, verdictWords } from '../../words/door.ts'

interface VerdictProps {
  verdict: Verdict
  /** Where this door lives. */
  base: string
}

/** Green, amber or red, with a word and a sign: what the keeper sees, and reads out. */
export function VerdictBox({ verdict, base }: VerdictProps) {
  const { say } = useView()
  const { tone, why, entry, coming } = verdict
  return (
    <section class={`verdict verdict--${tone}`}>
      <ToneSigns />
      <h2 class="verdict__word">{say(verdictWords[why])}</h2>
      <Show when={entry}>{(known) => <EntryLine entry={known()} />}</Show>
      <Show when={tone === 'green' && entry}>
        {(known) => <AdmitForm entry={known()} coming={coming} base={base} manner="ticket" />}
      </Show>
      <Show when={why === 'already-in' && entry}>
        {(known) => (
          <>
            <FirstScan entry={known()} />
            <AdmitForm entry={known()} coming={known().members} base={base} manner="again" />
          </>
        )}
      </Show>
    </section>
  )
}

/** One of them is seen, by the colour of the box. */
export const ToneSigns = () => (
  <span class="verdict__sign">
    <span data-tone="green">
      <Icon name="check" />
    </span>
    <span data-tone="amber">
      <Icon name="alert" />
    </span>
    <span data-tone="red">
      <Icon name="close" />
    </span>
  </span>
)

function EntryLine({ entry }: { entry: DoorEntry }) {
  const { say, locale } = useView()
  const names = entry.members.map(({ name }) => name).filter(Boolean)
  return (
    <p class="verdict__who">
      <bdi>{names.join(say({ fa: '، ', en: ', ' }))}</bdi>
      <small>
        <bdi dir="ltr">{digits(showTrackingCode(entry.code), locale)}</bdi>
        {' · '}
        {say(words.insideOf(entry.inside.length, entry.members.length))}
      </small>
    </p>
  )
}

function FirstScan({ entry }: { entry: DoorEntry }) {
  const { say } = useView()
  const first = entry.inside.toSorted((a, b) => a.at - b.at)[0]
  return <>{first && <p>{say(words.firstScan(timeOfDay(new Date(first.at)), first.door))}</p>}</>
}

interface AdmitProps {
  entry: DoorEntry
  coming: readonly DoorMember[]
  base: string
  manner: 'ticket' | 'again'
}

/** Who of the party has come: everybody, unless the keeper says otherwise. Sent twice it is sent once. */
function AdmitForm({ entry, coming, base, manner }: AdmitProps) {
  const { say, link } = useView()
  return (
    <form class="verdict__form" method="post" action={link(`${base}/scans`)}>
      <input type="hidden" name="key" value={randomUUID()} />
      <input type="hidden" name="enrolment" value={entry.id} />
      <input type="hidden" name="manner" value={manner} />
      <fieldset>
        <legend class={coming.length === 1 ? 'sr' : undefined}>{say(words.whoComes)}</legend>
        <For each={coming}>
          {({ position, name }) => (
            <label class="choice">
              <input type="checkbox" name="members[]" value={String(position)} checked />
              <b>{name === '' ? `${position}` : name}</b>
            </label>
          )}
        </For>
      </fieldset>
      <Button size="l" block {...(manner === 'again' && { look: 'alert' as const })}>
        {say(manner === 'again' ? words.letInAgain : words.letIn(coming.length))}
      </Button>
    </form>
  )
}
