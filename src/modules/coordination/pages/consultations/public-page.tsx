import { For, Show } from 'solid-js'
import type { Commitment } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Invited, WholeConsultation } from '../../queries/consultations.ts'
import type { PartyNamed } from '../../queries/joint.ts'
import { answerNames, consultationWords as words } from '../../words/consultations.ts'
import { AdvicePiece, Background, RoundFacts, Unpublished, Written } from './parts.tsx'
import { RoundTag } from './round-tag.tsx'

export interface RoundProps {
  whole: WholeConsultation
  parties: readonly PartyNamed[]
  invited: readonly Invited[]
  files: readonly FoundFile[]
  /** The promise to answer, once the round is summed up. */
  owed: Commitment | undefined
}

interface Props extends RoundProps {
  /** Who of them agreed to be named. */
  named: ReadonlySet<string>
}

/** One question: what was asked, of whom, what they said, and what became of it. */
export function RoundPage(props: Props) {
  const { say } = useView()
  const { whole, parties, invited } = props
  const { consultation: round, asker } = whole
  const advised = invited.filter(({ invitation }) => invitation.advisedAt !== null)
  return (
    <section class="region">
      <div class="wrap stack">
        <Crumbs trail={[{ label: words.advice, to: '/advice' }]} />
        <PageHead
          title={round.question}
          meta={
            <>
              <RoundTag round={round} />
              <span>{say(words.counts(invited.length, advised.length))}</span>
            </>
          }
        />
        <div class="split">
          <div class="stack">
            <Answer {...props} />
            <Summary {...props} />
            <Pieces {...props} />
          </div>
          <div class="stack">
            <RoundFacts round={round} asker={asker} parties={parties} />
            <Background round={round} files={props.files} />
          </div>
        </div>
      </div>
    </section>
  )
}

/** What became of the advice: said, owed until a day, or still to come. */
export function Answer({ whole: { consultation: round }, owed }: RoundProps) {
  const { say } = useView()
  if (round.closedAt === null) return null
  return (
    <Panel title={words.answerTitle}>
      <Show when={round.answer} fallback={<Owed owed={owed} />}>
        {(answer) => (
          <>
            <p>
              <b>{say(answerNames[answer()])}</b>
            </p>
            <Written text={round.why ?? ''} />
            <Verdict owed={owed} />
          </>
        )}
      </Show>
    </Panel>
  )
}

function Owed({ owed }: Pick<RoundProps, 'owed'>) {
  const { say } = useView()
  const due = owed?.dueOn
  return <p class="hint">{due ? say(words.answerDue(longDate(due))) : say(words.waitAnswer)}</p>
}

/** Whether an expert found that the answer says what became of it. */
function Verdict({ owed }: Pick<RoundProps, 'owed'>) {
  const { say } = useView()
  if (owed?.state === 'verified') {
    return (
      <p>
        <Tag tone="proof" icon="keyok">
          {say(words.answerFits)}
        </Tag>
      </p>
    )
  }
  if (owed?.state !== 'returned') return null
  return (
    <p>
      <Tag tone="alert" icon="swap">
        {say(words.answerBack)}
      </Tag>
    </p>
  )
}

export const Summary = ({ whole: { consultation: round } }: Pick<RoundProps, 'whole'>) => (
  <Show when={round.summary}>
    {(summary) => (
      <Panel title={words.summary}>
        <Say text={summary()} />
      </Panel>
    )}
  </Show>
)

function Pieces({ whole: { consultation: round }, invited, named }: Props) {
  const { say } = useView()
  const isOpen = round.closedAt !== null && round.unpublished === null
  return (
    <Panel title={isOpen ? words.adviceTexts : words.invited}>
      {round.unpublished !== null && <Unpublished why={round.unpublished} />}
      {round.closedAt === null && <p class="hint">{say(words.adviceWaits)}</p>}
      <Show when={invited.length > 0} fallback={<p class="hint">{say(words.nobodyAsked)}</p>}>
        <ul class="lines">
          <For each={invited}>{(each) => <AdvicePiece invited={each} name={nameOf(each, named)} open={isOpen} />}</For>
        </ul>
      </Show>
    </Panel>
  )
}

const nameOf = ({ invitation: { personId }, name, code }: Invited, named: ReadonlySet<string>) =>
  named.has(personId) && code !== null ? { said: { fa: name }, to: `/experts/${code}` } : { said: words.unnamed }
