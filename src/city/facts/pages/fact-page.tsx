import { For } from 'solid-js'
import { channelNames } from '#city/people/words.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { CopyCode } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText, MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Entry } from '../record-queries.ts'
import type { Hidden } from '../rules.ts'
import { words } from '../words.ts'
import { AboutOf, CountOf, type FactKinds, KindOf } from './fact-names.tsx'

interface FactProps {
  entry: Entry
  kinds: FactKinds
  hidden: Hidden | undefined
  /** Its text holds a number too small to print. */
  few: boolean
  /** As hex. */
  hash: string
  hashBefore: string
  /** What the hash is made of; left out when it is not public. */
  text: string | undefined
  /** The numbers of the facts it corrects, and of those that correct it. */
  corrects: readonly number[]
  correctedBy: readonly number[]
  /** Whether there is one after it. */
  last: boolean
}

/** One fact: what, when, about what, and how anybody can check that it stands as it was written. */
export function FactPage(props: FactProps) {
  const { say } = useView()
  const { entry, hidden, few, corrects, correctedBy } = props
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.record, to: '/record' }]} />
      <PageHead title={words.factNumber(entry.seq)}>
        <Neighbours {...props} />
      </PageHead>
      <div class="stack">
        <Links title={words.corrects} seqs={corrects} />
        <Links title={words.correctedBy} seqs={correctedBy} />
        {hidden && <Notice icon="lock">{say(words.hiddenWhy)}</Notice>}
        {!hidden && few && <Notice icon="lock">{say(words.fewWhy)}</Notice>}
        <div class="split">
          <Chain {...props} />
          <Particulars {...props} />
        </div>
      </div>
    </div>
  )
}

function Neighbours({ entry: { seq }, last }: FactProps) {
  const { say } = useView()
  return (
    <>
      {seq > 1 && (
        <ButtonLink to={`/record/${seq - 1}`} look="line">
          {say(words.previous)}
        </ButtonLink>
      )}
      {!last && (
        <ButtonLink to={`/record/${seq + 1}`} look="line">
          {say(words.next)}
        </ButtonLink>
      )}
    </>
  )
}

function Links({ title, seqs }: { title: Said; seqs: readonly number[] }) {
  const { say, link } = useView()
  if (seqs.length === 0) return null
  return (
    <Notice tone="wait" icon="swap" title={title}>
      <p class="cluster">
        <For each={seqs}>{(seq) => <a href={link(`/record/${seq}`)}>{say(number(seq))}</a>}</For>
      </p>
    </Notice>
  )
}

function Particulars({ entry, kinds, hidden }: FactProps) {
  const { say } = useView()
  const { fact } = entry
  return (
    <Panel title={words.fact}>
      <DescriptionList>
        <KeyValue label={words.kind}>
          <KindOf entry={entry} kinds={kinds} />
        </KeyValue>
        <KeyValue label={words.day}>
          <DateText day={fact.occurredOn} style="full" />
        </KeyValue>
        <KeyValue label={words.writtenAt}>
          <MomentText at={fact.at} />
        </KeyValue>
        {!hidden && (
          <>
            <KeyValue label={words.channel}>{say(channelNames[fact.channel])}</KeyValue>
            <KeyValue label={words.about}>
              <AboutOf entry={entry} />
            </KeyValue>
            <KeyValue label={words.people}>
              <CountOf entry={entry} />
            </KeyValue>
          </>
        )}
      </DescriptionList>
    </Panel>
  )
}

function Chain({ hash, hashBefore, text }: FactProps) {
  const { say } = useView()
  return (
    <Panel title={words.chain}>
      <div class="stack">
        <DescriptionList>
          <KeyValue label={words.hashBefore}>
            <CopyCode code={hashBefore} />
          </KeyValue>
          <KeyValue label={words.hash}>
            <CopyCode code={hash} />
          </KeyValue>
        </DescriptionList>
        {text !== undefined && (
          <>
            <h3>{say(words.text)}</h3>
            <code class="canonical" dir="ltr">
              {text}
            </code>
            <p>{say(words.recompute)}</p>
            <code
              class="canonical"
              dir="ltr"
            >{`(printf '${hashBefore}' | xxd -r -p; printf '%s' '${text}') | sha256sum`}</code>
          </>
        )}
      </div>
    </Panel>
  )
}
