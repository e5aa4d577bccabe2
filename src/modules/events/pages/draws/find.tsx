import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { EntryFound } from '../../rules/draw-success.ts'
import { drawWords as words } from '../../words/draws.ts'

interface FindProps {
  code: string
  said: string
  found: EntryFound | undefined
  isDrawn: boolean
}

/** One's own entry by its code: that it is in the list, and what became of it. */
export function FindPanel({ code, said, found, isDrawn }: FindProps) {
  const { say, link } = useView()
  return (
    <Panel title={words.find}>
      <form class="form" method="get" action={link(`/draws/${code}`)}>
        <div class="field">
          <label for="entry">{say(words.code)}</label>
          <p class="hint" id="entry-hint">
            {say(words.findHint)}
          </p>
          <input
            class="input input--ltr w-m"
            id="entry"
            name="entry"
            value={said}
            inputmode="numeric"
            autocomplete="off"
            maxlength={40}
            aria-describedby="entry-hint"
          />
        </div>
        <Button look="line" icon="search">
          {say(words.findSend)}
        </Button>
      </form>
      <Show when={said !== ''}>
        <Show when={found} fallback={<Notice tone="alert">{say(words.notInList)}</Notice>}>
          {(entry) => <Found found={entry()} isDrawn={isDrawn} />}
        </Show>
      </Show>
    </Panel>
  )
}

function Found({ found, isDrawn }: { found: EntryFound; isDrawn: boolean }) {
  const { say } = useView()
  const { entry, position, lane, waiting } = found
  const tone = isDrawn ? (lane === undefined ? 'wait' : 'proof') : 'note'
  return (
    <Notice tone={tone}>
      <p>{say(words.isInList(entry.seats, entry.weight))}</p>
      {position !== undefined && <p>{say(words.placeInLots(position))}</p>}
      {lane !== undefined && (
        <p>
          <strong>{say(words.cameIn)}</strong>
        </p>
      )}
      {waiting !== undefined && (
        <p>
          <strong>{say(words.waitsAt(waiting))}</strong>
        </p>
      )}
    </Notice>
  )
}
