import { For, Show } from 'solid-js'
import type { HistoryLine, Look } from '#engines/commitment/index.ts'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Timeline } from '#platform/ui/timeline.tsx'
import type { Piece } from '../../queries/pieces.ts'
import { agencyWords } from '../../words/agency.ts'
import { dueWords, pageWords } from '../../words/due.ts'
import { CameBack } from '../due/came-back.tsx'
import { DueCell } from '../due/due-cell.tsx'
import { PieceCard } from '../due/evidence.tsx'
import { GateClosed } from '../due/gate-closed.tsx'
import { momentOf } from '../due/history.tsx'
import { StateTags } from '../due/state-tag.tsx'
import type { StepProps } from '../due/step-fields.tsx'
import { StepForms } from '../due/step-forms.tsx'
import { CodePanel, type HeldLink } from './list.tsx'

interface Props extends Pick<StepProps, 'failed' | 'bodies'> {
  look: Look
  held: HeldLink
  pieces: readonly Piece[]
  history: readonly HistoryLine[]
}

const answers = [
  'accept',
  'decline',
  'start',
  'progress',
  'claim',
  'recall',
  'extension',
  'pause',
  'resume',
  'transfer-request',
]
const always = ['evidence', 'message']

/** One promise of a body without accounts: what it is, and every answer that can be given. */
export function AgencyItem(props: Props) {
  const { say } = useView()
  const { look, held, history, pieces } = props
  const { commitment, matter, lateness } = look
  const only = held.proved ? [...answers, ...always] : always
  const meta = <StateTags course={{ ...commitment, overdue: lateness.overdue }} />
  return (
    <section class="wrap opening stack">
      <Crumbs trail={[{ label: agencyWords.back, to: held.base }]} />
      <PageHead title={commitment.statement} lead={matter.title} meta={meta} />
      <Panel>
        <p>
          <strong>{say(pageWords.doneWhen)}:</strong> <Say text={commitment.doneWhen} />
        </p>
        <p>
          <strong>{say(dueWords.due)}:</strong> <DueCell lateness={lateness} />
        </p>
      </Panel>
      <GateClosed commitment={commitment} />
      {!held.proved && <CodePanel held={held} form={blank()} />}
      <CameBack commitment={commitment} lines={history} />
      <StepForms {...props} colleagues={[]} base={held.base} only={only} camera />
      <Panel title={pageWords.evidence}>
        <Show when={pieces.length > 0} fallback={<p class="hint">{say(pageWords.noEvidence)}</p>}>
          <ul class="pieces">
            <For each={pieces}>
              {(piece) => <PieceCard item={piece} mayShow={false} base={`${held.base}/${commitment.id}/files`} />}
            </For>
          </ul>
        </Show>
      </Panel>
      <Panel title={pageWords.history}>
        <Timeline moments={history.map(momentOf)} />
      </Panel>
    </section>
  )
}
