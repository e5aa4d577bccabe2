import { For, Show } from 'solid-js'
import {
  Field,
  FormBox,
  HiddenField,
  ProblemSummary,
  Radios,
  TextArea,
  TranslatedField,
} from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { adviceAnswers } from '../../tables.ts'
import type { RoundDeskProps, Suggestion } from '../../routes/consultations/desk.tsx'
import { answerNames, consultationWords as words } from '../../words/consultations.ts'
import { expertWords } from '../../words/experts.ts'
import { StateTags } from '../due/state-tag.tsx'
import { Listed } from '../experts/parts.tsx'
import { AdvicePiece, Background, RoundFacts, Unpublished } from './parts.tsx'
import { Answer, Summary } from './public-page.tsx'
import { RoundTag } from './round-tag.tsx'

/** One question at the Desk: whom to ask, what came, the summary, and the answer that is owed. */
export function RoundDesk(props: RoundDeskProps) {
  const { say } = useView()
  const { consultation: round, asker } = props.whole
  return (
    <>
      <Crumbs trail={[{ label: words.advice, to: '/desk/advice' }]} />
      <DeskHead title={round.question} meta={<RoundTag round={round} />}>
        {round.isPublic && (
          <ButtonLink to={`/advice/${round.code}`} look="quiet" icon="eye">
            {say(words.publicPage)}
          </ButtonLink>
        )}
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Elsewhere {...props} />
          <AnswerForm {...props} />
          <Answer {...props} />
          <CloseForm {...props} />
          <Summary {...props} />
          <Gathered {...props} />
          <Suggestions {...props} />
        </div>
        <div class="stack">
          <RoundFacts round={round} asker={asker} parties={props.parties} />
          <Background round={round} files={props.files} />
        </div>
      </div>
    </>
  )
}

const hereOf = ({ whole }: RoundDeskProps) => `/desk/advice/${whole.consultation.code}`

const formOf = ({ failed }: RoundDeskProps, act: string): Form => (failed?.act === act ? failed.form : blank())

/** What went wrong with somebody who does not stand among those suggested. */
function Elsewhere({ failed, suggested }: RoundDeskProps) {
  if (failed?.act !== 'invitation') return null
  const isSuggested = suggested.some(({ found }) => found.expert.personId === failed.form.typed('person'))
  return isSuggested ? null : <ProblemSummary form={failed.form} />
}

/** Everybody who was asked, with what they said. */
function Gathered({ whole: { consultation: round }, invited }: RoundDeskProps) {
  const { say, link } = useView()
  return (
    <Panel title={words.invited}>
      {round.unpublished !== null && <Unpublished why={round.unpublished} />}
      <Show when={invited.length > 0} fallback={<p class="hint">{say(words.nobodyAsked)}</p>}>
        <ul class="lines">
          <For each={invited}>
            {(each) => (
              <AdvicePiece
                invited={each}
                name={{ said: { fa: each.name }, to: `/desk/experts/${each.invitation.personId}` }}
                open
                tag={
                  <a href={link(`/desk/due/${each.commitment.id}`)}>
                    <StateTags course={{ ...each.commitment, overdue: false }} />
                  </a>
                }
              />
            )}
          </For>
        </ul>
      </Show>
    </Panel>
  )
}

/** Free experts of the fields, whoever was asked longest ago first, each with what speaks against asking them. */
function Suggestions(props: RoundDeskProps) {
  const { say } = useView()
  if (!props.mayInvite) return null
  return (
    <Panel title={words.suggested}>
      <p class="hint">{say(expertWords.turnHint)}</p>
      <Show when={props.suggested.length > 0} fallback={<p class="hint">{say(words.suggestedNone)}</p>}>
        <ul class="lines">
          <For each={props.suggested}>{(suggestion) => <Suggested suggestion={suggestion} props={props} />}</For>
        </ul>
      </Show>
    </Panel>
  )
}

function Suggested({ suggestion, props }: { suggestion: Suggestion; props: RoundDeskProps }) {
  const { found, conflict } = suggestion
  const { expert } = found
  const isFailed = props.failed?.form.typed('person') === expert.personId
  const form = isFailed ? formOf(props, 'invitation') : blank()
  return (
    <li>
      <SuggestedFacts suggestion={suggestion} />
      <FormBox form={form} to={`${hereOf(props)}/invitation`} submit={words.invite} look="line" once>
        <HiddenField name="person" value={expert.personId} />
        {conflict && (
          <Field
            form={form}
            name="despite"
            id={`despite-${expert.code}`}
            label={words.despite}
            hint={words.despiteHint}
          />
        )}
      </FormBox>
    </li>
  )
}

function SuggestedFacts({ suggestion: { found, conflict } }: { suggestion: Suggestion }) {
  const { say, link } = useView()
  const { expert, name } = found
  return (
    <>
      <p class="meta">
        <b>
          <a href={link(`/desk/experts/${expert.personId}`)}>
            <bdi>{name}</bdi>
          </a>
        </b>
        {conflict && (
          <Tag tone="wait" icon="scale">
            {say(words.conflictTag)}
          </Tag>
        )}
        <span>{say(expertWords.hoursOf(expert.hours))}</span>
        <span>
          {say(expertWords.lastAsked)}:{' '}
          {expert.lastAskedOn === null ? say(expertWords.never) : <DateText day={expert.lastAskedOn} style="short" />}
        </span>
      </p>
      <p>
        <Listed items={expert.topics} />
      </p>
      {conflict && (
        <p class="hint">
          <Say text={conflict} />
        </p>
      )}
    </>
  )
}

function CloseForm(props: RoundDeskProps) {
  const form = formOf(props, 'closing')
  return (
    <Show when={props.mayClose || props.failed?.act === 'closing'}>
      <Panel title={words.closeTitle}>
        <FormBox form={form} to={`${hereOf(props)}/closing`} submit={words.close} once long>
          <TranslatedField form={form} name="summary" rows={5} label={words.summary} />
          <Field form={form} name="unpublished" label={words.unpublished} optional />
        </FormBox>
      </Panel>
    </Show>
  )
}

function AnswerForm(props: RoundDeskProps) {
  const form = formOf(props, 'answer')
  return (
    <Show when={props.mayAnswer || props.failed?.act === 'answer'}>
      <Panel title={words.answerTitle}>
        <FormBox form={form} to={`${hereOf(props)}/answer`} submit={words.answerIt} once long>
          <Radios
            form={form}
            name="answer"
            label={words.answer}
            choices={adviceAnswers.map((value) => ({ value, label: answerNames[value] }))}
          />
          <TextArea form={form} name="why" rows={5} label={words.why} />
        </FormBox>
      </Panel>
    </Show>
  )
}
