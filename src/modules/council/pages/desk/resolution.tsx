import { For, Show } from 'solid-js'
import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Drawing } from '#platform/ui/drawing.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { keepResolutions, ruleOnLaw } from '../../permissions.ts'
import type { ClauseView, ResolutionView } from '../../routes/view.ts'
import { coverageText } from '../../rules/coverage-words.ts'
import { legalSentence } from '../../rules/legal-words.ts'
import { addressText } from '../../words.ts'
import { deskWords as words } from '../../words/desk.ts'
import { letterWords } from '../../words/letters.ts'
import { publicationWords } from '../../words/publication.ts'
import { clauseName } from '../../words/public.ts'
import { Paragraphs, PromiseTable } from '../public/clause-card.tsx'
import { clauseLooks, ClauseTag } from '../public/clause-state.tsx'
import { LegalTag } from '../public/legal-line.tsx'
import { PublicationList } from '../public/publication.tsx'
import { VotePanel } from '../public/vote-panel.tsx'
import { deskTrail } from './entry.tsx'
import { publicationNames } from './list.tsx'

interface Props {
  view: ResolutionView
  isSettled: boolean
  mayRecord: boolean
}

/** A resolution at the Desk: where it stands, its clauses with their owners, and what can be done next. */
export function DeskResolution(props: Props) {
  const { view } = props
  return (
    <>
      <Crumbs trail={deskTrail} />
      <Head {...props} />
      <p>
        <Say text={coverageText(view.covered.coverage)} />
      </p>
      <div class="split split--desk">
        <div>
          <For each={view.clauses}>
            {(each) => <ClauseRow each={each} address={view.resolution.address} isSettled={props.isSettled} />}
          </For>
        </div>
        <div class="stack">
          <Acts {...props} />
          <Panel title={publicationWords.publication}>
            <PublicationList publication={view.publication} />
          </Panel>
          <For each={view.votes}>{(vote) => <VotePanel vote={vote} />}</For>
        </div>
      </div>
    </>
  )
}

function Head({ view: { resolution, standing }, isSettled, mayRecord }: Props) {
  const { say, may } = useView()
  const { address, title, state } = resolution
  const here = `/desk/council/${address}`
  const meta = (
    <>
      <LegalTag state={standing.state} />
      <span>{say(addressText(address))}</span>
      <span>{say(publicationNames[state])}</span>
      <span>{say(legalSentence(standing))}</span>
    </>
  )
  return (
    <DeskHead title={title} meta={meta}>
      {state === 'published' && (
        <ButtonLink to={`/council/resolutions/${address}`} look="quiet" icon="eye">
          {say(words.publicPage)}
        </ButtonLink>
      )}
      {may(keepResolutions) && mayRecord && (
        <ButtonLink to={`${here}/law`} look="line" icon="scale">
          {say(words.law)}
        </ButtonLink>
      )}
      {may(keepResolutions) && (
        <ButtonLink to={`${here}/divide`} {...(isSettled && { look: 'line' as const })} icon="edit">
          {say(words.divide)}
        </ButtonLink>
      )}
    </DeskHead>
  )
}

/** What the clerk does less often. */
function Acts({ view: { resolution }, isSettled }: Props) {
  const { say, may } = useView()
  if (!may(keepResolutions)) return null
  const { address, state, ownersOn } = resolution
  const here = `/desk/council/${address}`
  return (
    <section class="panel stack">
      {state === 'draft' && isSettled && <Publish to={here} what="text" />}
      {state === 'published' && ownersOn === null && <Publish to={here} what="owners" />}
      <p class="cluster">
        <ButtonLink to={`${here}/votes`} look="line" size="s" icon="users">
          {say(words.votes)}
        </ButtonLink>
        <ButtonLink to={`${here}/letters`} look="line" size="s" icon="mail">
          {say(letterWords.letters)}
        </ButtonLink>
        <ButtonLink to={`${here}/text`} look="line" size="s" icon="file">
          {say(words.newText)}
        </ButtonLink>
        <ButtonLink to={`${here}/attachment`} look="line" size="s" icon="put">
          {say(words.attach)}
        </ButtonLink>
        <ButtonLink to="/desk/due" look="quiet" size="s" icon="inbox">
          {say(words.dueList)}
        </ButtonLink>
        {state === 'published' && may(ruleOnLaw) && (
          <ButtonLink to={`${here}/withdrawal`} look="alert" size="s" icon="lock">
            {say(words.withdraw)}
          </ButtonLink>
        )}
      </p>
    </section>
  )
}

const Publish = ({ to, what }: { to: string; what: 'text' | 'owners' }) => (
  <FormBox form={blank()} to={`${to}/publication`} submit={what === 'text' ? words.publish : words.publishOwners}>
    <input type="hidden" name="do" value={what} />
  </FormBox>
)

/** To each owner: the letter with its code and slip, and what comes back on paper, stand with the commitment. */
const Letters = ({ promises }: Pick<ClauseView, 'promises'>) => (
  <ul class="cluster">
    <For each={promises}>
      {({ commitment, owner }) => (
        <li>
          <ButtonLink to={`/desk/due/${commitment.id}`} look="quiet" size="s" icon="mail">
            <Say text={words.letterTo(owner)} />
          </ButtonLink>
        </li>
      )}
    </For>
  </ul>
)

interface RowProps {
  each: ClauseView
  address: string
  isSettled: boolean
}

function ClauseRow({ each: { clause, promises, state }, address, isSettled }: RowProps) {
  const { say, may } = useView()
  const { proof } = clauseLooks[state]
  const mayOffer = isSettled && clause.executable === 'yes' && state !== 'void' && may(keepResolutions)
  return (
    <article class="clause">
      <div class="clause__head">
        <Drawing name={`star-${proof}`} class={`star star--${proof}`} />
        <h2>{say(clauseName(clause.address))}</h2>
        <ClauseTag state={state} />
      </div>
      <div class="clause__text">
        <Paragraphs text={clause.text} />
      </div>
      <Show when={promises.length > 0 || mayOffer}>
        <div class="clause__sec stack">
          {promises.length > 0 && <PromiseTable promises={promises} />}
          <Letters promises={promises} />
          {mayOffer && (
            <p>
              <ButtonLink to={`/desk/council/${address}/clauses/${clause.address}`} look="line" size="s" icon="hands">
                {say(words.giveOwner)}
              </ButtonLink>
            </p>
          )}
        </div>
      </Show>
    </article>
  )
}
