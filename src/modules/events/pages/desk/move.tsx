import { For } from 'solid-js'
import type { Offering, Session } from '#engines/enrolment/index.ts'
import { type Choice, FormBox, HiddenField, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { sessionWords as words } from '../../words/sessions.ts'
import { PlaceSelect, WhenFields } from './plan-fields.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  offering: Offering
  session: Session
  form: Form
  places: readonly Choice[]
  /** Why it cannot be there, or that it can, once somewhere was asked for. */
  verdict: { readonly refusal: Text | undefined } | undefined
  /** The week of the halls one comes from. */
  week: string
}

/** Moves one session. The planner shows the part with the id `move` over the week, as it is here. */
export function MovePage(props: Props) {
  const { offering, session } = props
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead
        title={words.moving(offering.title)}
        meta={session.startsAt ? <MomentText at={session.startsAt} style="short" /> : undefined}
      />
      <Panel>
        <Move {...props} />
      </Panel>
    </>
  )
}

function Move({ offering, session, form, places, verdict, week }: Props) {
  const to = `/desk/offerings/${offering.code}/sessions/${session.id}/move${week.slice('/desk/offerings/week'.length)}`
  return (
    <div id="move" class="stack">
      {verdict && (
        <div id="move-verdict">
          <Verdict refusal={verdict.refusal} />
        </div>
      )}
      <FormBox form={form} to={to} submit={words.moveNow} cancel={week}>
        <HiddenField name="rev" value={String(session.rev)} />
        <For each={session.leaders}>{(id) => <HiddenField name="leaders[]" value={id} />}</For>
        {session.outdoor && <HiddenField name="outdoor" value="on" />}
        <WhenFields form={form} day="day" label={words.day} />
        <PlaceSelect form={form} places={places} />
        <TranslatedField form={form} name="reason" label={words.reasonToPeople} />
      </FormBox>
    </div>
  )
}

function Verdict({ refusal }: { refusal: Text | undefined }) {
  const { say } = useView()
  return (
    <Notice tone={refusal ? 'alert' : 'proof'} title={refusal ? words.cannotBeThere : words.canBeThere}>
      {refusal && <p>{say(refusal)}</p>}
      <p class="meta">
        <Say text={words.notSavedYet} />
      </p>
    </Notice>
  )
}
