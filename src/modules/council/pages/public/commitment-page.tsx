import type { HistoryLine } from '#engines/commitment/index.ts'
import { OwnerChain } from '#modules/coordination/index.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { eventNames } from '#engines/commitment/index.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { RelativeTime } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { type Moment, Timeline } from '#platform/ui/timeline.tsx'
import type { onePromise } from '../../routes/promises.ts'
import { publicWords as words } from '../../words/public.ts'
import { Due, PromiseState } from './clause-card.tsx'
import { Proof } from './clause-page.tsx'
import { Matter } from './commitments-page.tsx'

interface Props {
  promised: Awaited<ReturnType<typeof onePromise>>
  /** The last event first. */
  history: readonly HistoryLine[]
  /** Files of its evidence that everybody may see. */
  files: ReadonlyMap<string, FoundFile>
}

const trail = [
  { label: words.home, to: '/' },
  { label: words.commitments, to: '/commitments' },
]

/** One promise: by whom, until when, how far, with what shown for it. */
export function CommitmentPage({ promised, history, files }: Props) {
  const { commitment, owner } = promised
  return (
    <div class="wrap opening">
      <Crumbs trail={trail} />
      <PageHead title={commitment.statement} meta={<PromiseState promised={promised} />} />
      <div class="split split--article">
        <div class="stack">
          <Panel>
            <DescriptionList>
              <KeyValue label={words.matter}>
                <Matter promise={promised} />
              </KeyValue>
              <KeyValue label={words.owner}>
                <Say text={owner} />
              </KeyValue>
              <KeyValue label={words.due}>
                <Due promised={promised} />
              </KeyValue>
            </DescriptionList>
          </Panel>
          <OwnerChain owners={promised.owners} />
          <Proof promised={promised} files={files} />
        </div>
        <aside class="stack">
          <Panel title={words.history}>
            <Timeline moments={history.map(momentOf)} />
          </Panel>
        </aside>
      </div>
    </div>
  )
}

/** What happened, without anybody's name. */
const momentOf = ({ event }: HistoryLine): Moment => ({
  state: 'done',
  title: eventNames[event.kind],
  when: () => <RelativeTime at={event.at} />,
})
