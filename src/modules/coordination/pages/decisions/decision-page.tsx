import { For, Show } from 'solid-js'
import type { MandateItem } from '#city/mandate/tables.ts'
import type { Zone } from '#city/zones/tables.ts'
import type { Said } from '#platform/locale.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead, PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Decision } from '../../tables.ts'
import { decisionWords as words, fieldNames } from '../../words/decisions.ts'
import { Concerns } from '../parts/concerns.tsx'

interface Props {
  decision: Decision
  body: Said
  chain: readonly { readonly code: string; readonly number: string }[]
  later: readonly { readonly code: string; readonly number: string }[]
  zones: readonly Zone[]
  duties: readonly MandateItem[]
  base: string
  staff: boolean
}

/** One decision with its eight parts; what is not public says so, and no more. */
export function DecisionPage(props: Props) {
  const { decision, staff } = props
  const isSeen = staff || decision.visibility === 'public'
  return (
    <section class={staff ? 'stack' : 'wrap opening stack'}>
      <Crumbs trail={[{ label: words.log, to: props.base }]} />
      <Show when={isSeen} fallback={<Hidden {...props} />}>
        <Seen {...props} />
      </Show>
    </section>
  )
}

const Hidden = (props: Props) => (
  <>
    <PageHead title={words.hidden} {...(props.decision.hiddenFor && { lead: props.decision.hiddenFor })} />
    <FactsOf {...props} />
  </>
)

function Seen(props: Props) {
  const { say, link } = useView()
  const { decision, later, base, staff } = props
  const Head = staff ? DeskHead : PageHead
  return (
    <>
      <Head
        title={decision.question}
        meta={<For each={decision.fields}>{(field) => <Tag>{say(fieldNames[field])}</Tag>}</For>}
      />
      <For each={later}>
        {({ code, number }) => (
          <Notice tone="wait">
            <p>
              <a href={link(`${base}/${code}`)}>{say(words.supersededBy(number))}</a>
            </p>
          </Notice>
        )}
      </For>
      <div class="split">
        <Panel title={words.text}>
          <p>
            <Say text={decision.text} />
          </p>
          <Lines title={words.options} lines={decision.options} />
          <Lines title={words.basis} lines={decision.basis} />
        </Panel>
        <div class="stack">
          <FactsOf {...props} />
          <Concerns {...props} />
        </div>
      </div>
    </>
  )
}

const Lines = ({ title, lines }: { title: Said; lines: readonly Said[] }) => (
  <Show when={lines.length > 0}>
    <h3>
      <Say text={title} />
    </h3>
    <ul>
      <For each={lines}>
        {(line) => (
          <li>
            <Say text={line} />
          </li>
        )}
      </For>
    </ul>
  </Show>
)

function FactsOf({ decision, body, chain, base }: Props) {
  const { link } = useView()
  return (
    <Panel>
      <DescriptionList>
        <KeyValue label={words.number}>
          <Code>{decision.number}</Code>
        </KeyValue>
        <KeyValue label={words.body}>
          <Say text={body} />
        </KeyValue>
        <KeyValue label={words.decidedOn}>
          <DateText day={decision.decidedOn} />
        </KeyValue>
        <KeyValue label={words.inForce}>
          <DateText day={decision.inForceFrom} />
        </KeyValue>
        <Show when={decision.reviewOn}>
          {(day) => (
            <KeyValue label={words.reviewOn}>
              <DateText day={day()} />
            </KeyValue>
          )}
        </Show>
        <Show when={chain.length > 1}>
          <KeyValue label={words.supersedes}>
            <For each={chain.slice(1)}>
              {({ code, number }) => (
                <a href={link(`${base}/${code}`)}>
                  <Code>{number}</Code>
                </a>
              )}
            </For>
          </KeyValue>
        </Show>
      </DescriptionList>
    </Panel>
  )
}
