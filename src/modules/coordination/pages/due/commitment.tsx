import { For, Show } from 'solid-js'
import { isPublic } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Star } from '#platform/ui/star.tsx'
import { Timeline } from '#platform/ui/timeline.tsx'
import type { CommitmentPageProps } from '../../routes/due/commitment.tsx'
import { OwnerChain } from '../../blocks/owner-chain.tsx'
import { dueWords, keyNames, kindOfMatter, pageWords, verdictNames } from '../../words/due.ts'
import { CameBack } from './came-back.tsx'
import { EvidenceList } from './evidence.tsx'
import { FactsOf } from './facts.tsx'
import { History, momentOf } from './history.tsx'
import { proofOf, StateTags } from './state-tag.tsx'
import { Letters } from './letters.tsx'
import { GateClosed } from './gate-closed.tsx'
import { openOffers } from './offers.tsx'
import { StepForms } from './step-forms.tsx'

/** One commitment at the Desk: what was promised, what happened, what it rests on, and the steps that are the reader's. */
export function CommitmentPage(props: CommitmentPageProps) {
  const { look, history, earlier, evidence, letters, failed, mayRecord } = props
  const { commitment, hands } = look
  const next = earlier === undefined ? undefined : `/desk/due/${commitment.id}?before=${earlier}`
  return (
    <>
      <Head {...props} />
      <Meanwhile {...props} />
      <div class="split split--desk">
        <div class="stack">
          <Promise {...props} />
          <GateClosed commitment={commitment} />
          <OwnerChain owners={props.owners} />
          <CameBack commitment={commitment} lines={history} />
          <Keys {...props} />
          <Acts {...props} />
          <EvidenceList pieces={evidence} mayShow={hands.has('coordinator') && isPublic(look.matter)} />
        </div>
        <div class="stack">
          <FactsOf {...props} />
          <Letters
            id={commitment.id}
            letters={letters}
            failed={failed}
            mayPrint={hands.has('coordinator')}
            mayRecord={mayRecord}
          />
          <History lines={history} next={next} />
        </div>
      </div>
    </>
  )
}

function Head({ look: { commitment, matter, lateness } }: CommitmentPageProps) {
  const { say } = useView()
  const meta = (
    <>
      <StateTags course={{ ...commitment, overdue: lateness.overdue }} />
      <span>
        {say(kindOfMatter(matter.kind))} <Code>{matter.code}</Code>
      </span>
      {commitment.handed > 0 && <span>{say(pageWords.handed(commitment.handed))}</span>}
    </>
  )
  return (
    <>
      <Crumbs trail={[{ label: dueWords.title, to: '/desk/due' }]} />
      <DeskHead title={commitment.statement} meta={meta} />
    </>
  )
}

function Promise({ look: { commitment, matter, lateness } }: CommitmentPageProps) {
  return (
    <Panel>
      <div class="line">
        <Star proof={proofOf(commitment, lateness.overdue)} quiet="told" size="l" />
        <div>
          <p class="meta">
            <Say text={matter.title} />
          </p>
          <p>
            <DoneWhen /> <Say text={commitment.doneWhen} />
          </p>
        </div>
      </div>
    </Panel>
  )
}

function DoneWhen() {
  const { say } = useView()
  return <strong>{say(pageWords.doneWhen)}:</strong>
}

/** The two keys: who said that it is done, and who else says so. */
function Keys({ look }: CommitmentPageProps) {
  const { say } = useView()
  const { commitment, keys } = look
  const { claimedOn, verifiedOn, verdict, keyAt, sampled } = commitment
  const isClaimed = claimedOn !== null
  const waiting = keys[keyAt]?.kind ?? 'inspector'
  return (
    <section class="keys" aria-label={say(pageWords.keys)}>
      <h2 class="sr">{say(pageWords.keys)}</h2>
      <div class={isClaimed ? 'keyslot keyslot--on' : 'keyslot'}>
        <Icon name="key" />
        <div>
          <h3>{say(pageWords.firstKey)}</h3>
          <p>{say(claimedOn === null ? pageWords.firstWaits : pageWords.firstTurned(longDate(claimedOn)))}</p>
        </div>
      </div>
      <div class={verifiedOn === null ? 'keyslot' : 'keyslot keyslot--on'}>
        <Icon name="keyok" />
        <div>
          <h3>{say(pageWords.secondKey)}</h3>
          <Show
            when={verifiedOn}
            fallback={<p>{say(pageWords.secondWaits(sampled ? keyNames.inspector : keyNames[waiting]))}</p>}
          >
            {(day) => <p>{say(pageWords.secondTurned(verdictNames[verdict ?? 'confirmed'], longDate(day())))}</p>}
          </Show>
          <p class="hint">{say(sampled ? pageWords.sampled : pageWords.notTheDoer)}</p>
        </div>
      </div>
    </section>
  )
}

function Acts(props: CommitmentPageProps) {
  const { say } = useView()
  const { look } = props
  return (
    <section class="stack" aria-label={say(pageWords.acts)}>
      <h2>{say(pageWords.acts)}</h2>
      {look.whyNoVerdict && !look.hands.has('stranger') && (
        <Notice>
          <p>
            <Say text={look.whyNoVerdict.reason} />{' '}
            {say(pageWords.secondWaits(keyNames[look.keys[look.commitment.keyAt]?.kind ?? 'inspector']))}
          </p>
        </Notice>
      )}
      <Show when={openOffers(look).length > 0} fallback={<p class="hint">{say(pageWords.noActs)}</p>}>
        <StepForms {...props} />
      </Show>
    </section>
  )
}

/** Of two people at one page the second sees what the first did, and their own words below. */
function Meanwhile({ failed, history, look }: CommitmentPageProps) {
  const { say } = useView()
  if (!failed) return null
  const seen = Number(failed.form.typed('seen'))
  const since = history.filter(({ event }) => event.seq > seen)
  const isGone = !openOffers(look).some(({ act }) => act === failed.act)
  const text = failed.form.typed('text') ?? ''
  return (
    <>
      {since.length > 0 && look.commitment.seq !== seen && (
        <Notice tone="wait" title={pageWords.meanwhile}>
          <Timeline moments={since.map(momentOf)} />
        </Notice>
      )}
      {isGone && (
        <Notice tone="alert" title={pageWords.notNow}>
          <For each={failed.form.refusal ? [failed.form.refusal] : []}>
            {(reason) => (
              <p>
                <Say text={reason} />
              </p>
            )}
          </For>
          {text !== '' && (
            <>
              <p class="meta">{say(pageWords.kept)}</p>
              <p dir="auto">{text}</p>
            </>
          )}
        </Notice>
      )}
    </>
  )
}
