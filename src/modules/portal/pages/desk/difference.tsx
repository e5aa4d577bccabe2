import { For, Show } from 'solid-js'
import type { Part } from '#platform/documents/diff.ts'
import { useView } from '#platform/http/view.ts'
import { directionOf, manners, type Text } from '#platform/locale.ts'
import { shownBlocks, type TextDifference } from '../../rules/differences.ts'
import { deskWords } from '../../words/desk.ts'

/** What was added and what was taken away between two versions, language by language. */
export function Differences({ differences }: { differences: readonly TextDifference[] }) {
  const { say } = useView()
  return (
    <Show when={differences.length > 0} fallback={<p>{say(deskWords.noDifference)}</p>}>
      <For each={differences}>{(one) => <InLanguage difference={one} />}</For>
    </Show>
  )
}

function InLanguage({ difference: { locale, title, lead, body } }: { difference: TextDifference }) {
  const { say } = useView()
  const { name, tag } = manners[locale]
  return (
    <section class="difference" lang={tag} dir={directionOf(locale)} aria-label={name}>
      <h3>{name}</h3>
      <Line label={deskWords.titleColumn} parts={title} />
      <Line label={deskWords.lead} parts={lead} />
      <div class="prose">
        <For each={shownBlocks(body)}>
          {(block) =>
            typeof block === 'number' ? (
              <p class="difference__left">{say(deskWords.sameBlocks(block))}</p>
            ) : (
              <p class={`difference__${block.kind}`}>
                <Parts parts={block.parts} />
              </p>
            )
          }
        </For>
      </div>
    </section>
  )
}

function Line({ label, parts }: { label: Text; parts: readonly Part[] }) {
  const { say } = useView()
  return (
    <Show when={parts.some(({ kind }) => kind !== 'same')}>
      <p>
        <b>{say(label)}:</b> <Parts parts={parts} />
      </p>
    </Show>
  )
}

/** Words for listeners too: colour and a line are not heard. */
const Parts = ({ parts }: { parts: readonly Part[] }) => (
  <For each={parts}>
    {({ kind, text }) =>
      kind === 'added' ? (
        <ins>
          <Unseen text={deskWords.added} />
          {text}
        </ins>
      ) : kind === 'removed' ? (
        <del>
          <Unseen text={deskWords.removed} />
          {text}
        </del>
      ) : (
        <>{text}</>
      )
    }
  </For>
)

function Unseen({ text }: { text: Text }) {
  const { say } = useView()
  return <span class="sr">{` ${say(text)}: `}</span>
}
