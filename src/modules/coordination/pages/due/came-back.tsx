import { Show } from 'solid-js'
import type { Commitment, HistoryLine } from '#engines/commitment/index.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { pageWords } from '../../words/due.ts'

interface Props {
  commitment: Pick<Commitment, 'state'>
  /** The newest first. */
  lines: readonly HistoryLine[]
}

const kinds: ReadonlySet<string> = new Set(['returned', 'reopened'])

/** Of what came back: the word of whoever sent it back, before anything else, for the next claim has to answer it. */
export function CameBack({ commitment, lines }: Props) {
  const why = commitment.state === 'returned' ? lines.find(({ event }) => kinds.has(event.kind))?.text : undefined
  return (
    <Show when={why}>
      {(words) => (
        <Notice tone="wait" title={pageWords.cameBack}>
          <p dir="auto">{words()}</p>
        </Notice>
      )}
    </Show>
  )
}
