import { For, Show } from 'solid-js'
import { TextArea } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Code, Written } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { RelativeTime } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { mistakeStates, type MistakeState, type Mistake } from '../../tables.ts'
import { siteWords } from '../../words/site.ts'

const list = '/desk/mistakes'

interface Props {
  mistakes: readonly Mistake[]
  state: MistakeState
  counts: ReadonlyMap<MistakeState, number>
  next: string | undefined
}

/** What readers found wrong, and what became of it. */
export function MistakesDesk({ mistakes, state, counts, next }: Props) {
  const { say } = useView()
  const tabs = mistakeStates.map((one) => ({
    label: siteWords[one],
    to: `${list}?state=${one}`,
    current: one === state,
    count: counts.get(one) ?? 0,
  }))
  return (
    <>
      <DeskHead title={siteWords.mistakes} />
      <Tabs label={siteWords.mistakes} tabs={tabs} />
      <Show
        when={mistakes.length > 0}
        fallback={<EmptyState title={siteWords.noMistakes}>{say(siteWords.noMistakesWhy)}</EmptyState>}
      >
        <ul class="queue">
          <For each={mistakes}>{(mistake) => <One mistake={mistake} />}</For>
        </ul>
      </Show>
      <Pager next={next} />
    </>
  )
}

function One({ mistake }: { mistake: Mistake }) {
  const { link, say } = useView()
  const { path, message, contact, reportedAt, state, answer } = mistake
  return (
    <li class="panel split">
      <div class="stack">
        <p class="meta">
          <a href={link(path)}>
            <Code>{decoded(path)}</Code>
          </a>
          <RelativeTime at={reportedAt} />
        </p>
        <p dir="auto">{message}</p>
        {contact && (
          <p class="meta">
            <span>{say(siteWords.contact)}:</span> <Written>{contact}</Written>
          </p>
        )}
      </div>
      {state === 'open' ? <Answering mistake={mistake} /> : <p>{answer && <Say text={answer} />}</p>}
    </li>
  )
}

function Answering({ mistake: { id } }: { mistake: Mistake }) {
  const { link, say } = useView()
  return (
    <form class="form" method="post" action={link(`${list}/${id}`)}>
      <TextArea
        form={blank()}
        name="answer"
        id={`answer-${id}`}
        label={siteWords.answer}
        hint={siteWords.answerHint}
        rows={3}
        most={1000}
        optional
      />
      <div class="cluster">
        <Button name="state" value="mended" icon="check">
          {say(siteWords.markMended)}
        </Button>
        <Button name="state" value="declined" look="line">
          {say(siteWords.markDeclined)}
        </Button>
      </div>
    </form>
  )
}

/** Readable where it can be: an address is sent encoded. */
function decoded(path: string) {
  return /%(?![0-9a-f]{2})/i.test(path) ? path : decodeURI(path)
}
