import { words as platform } from '#platform/words.ts'
import { Show } from 'solid-js'
import { eventNames, type HistoryLine } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { type Moment, Timeline } from '#platform/ui/timeline.tsx'
import { pageWords } from '../../words/due.ts'

const bad: ReadonlySet<string> = new Set(['declined', 'returned', 'reopened', 'escalated', 'withdrawn'])

/** What happened, the newest first, with words and names, for those who work on it. */
export function History({ lines, next }: { lines: readonly HistoryLine[]; next: string | undefined }) {
  return (
    <Panel title={pageWords.history}>
      <Timeline moments={lines.map(momentOf)} />
      <Pager next={next} label={pageWords.earlier} />
    </Panel>
  )
}

export const momentOf = (line: HistoryLine, place = 0): Moment => ({
  state: place === 0 ? 'now' : bad.has(line.event.kind) ? 'late' : 'done',
  title: eventNames[line.event.kind],
  when: () => <MomentText at={line.event.at} style="short" />,
  text: () => <Told line={line} />,
})

function Told({ line }: { line: HistoryLine }) {
  const { say } = useView()
  const { event, text, redactedAt, redactedFor } = line
  const corrects = Number(event.data['corrects'])
  return (
    <>
      <small>
        {say(numeral(event.seq))}. <Who line={line} />
        {event.onBehalfOf !== null && ` (${say(pageWords.onBehalf)})`}
        {Number.isInteger(corrects) && say(platform.comma) + say(pageWords.corrects(corrects))}
      </small>
      <Show when={text}>
        {(words) => (
          <>
            <br />
            <span dir="auto">{words()}</span>
          </>
        )}
      </Show>
      {redactedAt && (
        <>
          <br />
          <em>{say(pageWords.redacted(redactedFor ?? ''))}</em>
        </>
      )}
    </>
  )
}

function Who({ line: { event, person, linkBody } }: { line: HistoryLine }) {
  const { say } = useView()
  if (event.actorKind === 'rules') return say(pageWords.theRules)
  if (event.actorKind === 'key') return say(pageWords.apiKey)
  if (event.actorKind === 'link') return `${linkBody ? say(linkBody) : ''} ${say(pageWords.through)}`
  return <bdi>{person ?? ''}</bdi>
}
