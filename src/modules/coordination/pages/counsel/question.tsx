import { Show } from 'solid-js'
import { DateField, Field, FormBox, TextArea } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { answerNames, consultationWords } from '../../words/consultations.ts'
import { counselWords as words } from '../../words/counsel.ts'
import { Background, RoundFacts, Written } from '../consultations/parts.tsx'
import { RoundTag } from '../consultations/round-tag.tsx'
import { CounselCode } from './code.tsx'
import { formOf, hereOf, type QuestionProps } from './here.ts'
import { JudgeForm } from './verdict.tsx'

/** One question to one expert, and every answer they can give. */
export function CounselQuestion(props: QuestionProps) {
  const { asked, held, parties, files } = props
  const { consultation: round, asker } = asked
  return (
    <section class="region">
      <div class="wrap stack">
        <Crumbs trail={[{ label: words.title, to: held.base }]} />
        <PageHead title={round.question} lead={asker} meta={<RoundTag round={round} />} />
        <div class="split">
          <div class="stack">
            <CounselCode held={held} />
            <Became {...props} />
            <Given {...props} />
            {held.proved && round.closedAt === null && <Answers {...props} />}
          </div>
          <div class="stack">
            <RoundFacts round={round} asker={asker} parties={parties} />
            <Background round={round} files={files} />
            <Conflict {...props} />
          </div>
        </div>
      </div>
    </section>
  )
}

function Conflict({ asked: { invitation } }: QuestionProps) {
  return (
    <Show when={invitation.conflict}>
      {(conflict) => (
        <Panel title={consultationWords.conflictTag}>
          <p>
            <Say text={conflict()} />
          </p>
          <p class="hint" dir="auto">
            {invitation.despite}
          </p>
        </Panel>
      )}
    </Show>
  )
}

const Given = ({ asked: { invitation } }: QuestionProps) => (
  <Show when={invitation.advice}>
    {(advice) => (
      <Panel title={words.given}>
        <Written text={advice()} />
      </Panel>
    )}
  </Show>
)

/** What became of the advice, and the expert's key to that answer. */
function Became(props: QuestionProps) {
  const { say } = useView()
  const { consultation: round } = props.asked
  return (
    <Show when={round.answer}>
      {(answer) => (
        <Panel title={words.became}>
          <p>
            <b>{say(answerNames[answer()])}</b>
          </p>
          <Written text={round.why ?? ''} />
          <JudgeForm {...props} />
        </Panel>
      )}
    </Show>
  )
}

function Answers(props: QuestionProps) {
  const { say, link } = useView()
  const { state } = props.asked.commitment
  const isNew = state === 'offered'
  const isOver = state === 'declined' || state === 'withdrawn' || state === 'transferred'
  if (isOver) return null
  return (
    <>
      <Panel title={words.advice}>
        <AdviceForm {...props} />
      </Panel>
      {isNew && (
        <form method="post" action={link(`${hereOf(props)}/accept`)}>
          <Button look="line" icon="check">
            {say(words.acceptIt)}
          </Button>
        </form>
      )}
      <Folds items={foldsOf(props, isNew)} />
    </>
  )
}

const foldsOf = (props: QuestionProps, isNew: boolean) => [
  { title: words.moreTime, open: props.failed?.act === 'time', body: () => <TimeForm {...props} /> },
  ...(isNew
    ? [{ title: words.declineIt, open: props.failed?.act === 'decline', body: () => <DeclineForm {...props} /> }]
    : []),
]

function AdviceForm(props: QuestionProps) {
  const { advice, declared } = props.asked.invitation
  const form =
    props.failed?.act === 'advice' ? props.failed.form : blank({ text: advice ?? '', declared: declared ?? '' })
  return (
    <FormBox form={form} to={`${hereOf(props)}/advice`} submit={words.send} once long>
      <TextArea form={form} name="text" rows={10} label={words.advice} hint={words.adviceHint} most={6000} />
      <Field form={form} name="declared" label={words.declare} optional />
    </FormBox>
  )
}

function TimeForm(props: QuestionProps) {
  const form = formOf(props, 'time')
  return (
    <FormBox form={form} to={`${hereOf(props)}/time`} submit={words.askTime} look="line" once>
      <DateField form={form} name="until" label={words.moreUntil} />
      <TextArea form={form} name="text" id="time-text" rows={2} label={words.declineWhy} />
    </FormBox>
  )
}

function DeclineForm(props: QuestionProps) {
  const form = formOf(props, 'decline')
  return (
    <FormBox form={form} to={`${hereOf(props)}/decline`} submit={words.declineIt} look="alert" once>
      <TextArea form={form} name="text" id="decline-text" rows={2} label={words.declineWhy} />
    </FormBox>
  )
}
