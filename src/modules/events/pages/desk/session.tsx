import { For, Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import {
  Checkbox,
  Checkboxes,
  type Choice,
  choicesOf,
  FormBox,
  HiddenField,
  Radios,
  Select,
  TranslatedField,
} from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { Allowed } from '../../desk/ground.ts'
import { callOffCodes, reachesOf } from '../../forms/desk/session.ts'
import type { ListedPool, ListedSession } from '../../queries/desk/sessions.ts'
import { planningWords } from '../../words/planning.ts'
import { attendanceWords } from '../../words/attendance.ts'
import { deskWords } from '../../words/desk.ts'
import { stopWords } from '../../words/stops.ts'
import { callOffNames, reachNames, sessionWords } from '../../words/sessions.ts'
import { PoolForm } from './pool-form.tsx'
import { SessionTag } from './tags.tsx'
import { PlaceSelect, WhenFields } from './plan-fields.tsx'
import { OfferingTrail } from './trail.tsx'

export interface SessionForms {
  readonly change: Form
  readonly callOff: Form
  readonly merge: Form
  readonly pool: Form
}

export interface SessionProps {
  offering: Offering
  session: ListedSession
  pools: readonly ListedPool[]
  others: readonly Choice[]
  places: readonly Choice[]
  leaders: readonly Choice[]
  allowed: Allowed
  forms: SessionForms
}

/** One session: how full it is, who comes, and what can still be changed of it. */
export function SessionPage(props: SessionProps) {
  const { say, now } = useView()
  const { offering, session, pools, allowed, forms } = props
  const { id, startsAt, cancelledAt } = session
  const isOpen = cancelledAt === null && (startsAt === null || startsAt > now)
  const at = `/desk/offerings/${offering.code}/sessions/${id}`
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={startsAt ? shortMoment(startsAt) : deskWords.anyTime} meta={<Meta {...props} />}>
        {allowed.mark && (
          <ButtonLink to={`${at}/attendance`} look="line" icon="check">
            {say(attendanceWords.title)}
          </ButtonLink>
        )}
        {allowed.plan && (
          <ButtonLink to={`${at}/stops`} look="line" icon="pin">
            {say(stopWords.way)}
          </ButtonLink>
        )}
        <ButtonLink to={`/desk/offerings/${offering.code}/registrations?session=${id}`} icon="users">
          {say(deskWords.registrations)}
        </ButtonLink>
      </DeskHead>
      <div class="split split--desk">
        <Body {...props} isOpen={isOpen} at={at} />
        <Panel title={sessionWords.capacity}>
          <For each={pools} fallback={<p>{say(deskWords.seatsOfRun)}</p>}>
            {(pool) => <PoolForm pool={pool} to={`${at}/seats`} mayPlan={allowed.plan && isOpen} form={forms.pool} />}
          </For>
        </Panel>
      </div>
    </>
  )
}

/** What can be changed while it is to come; what became of it afterwards. */
function Body(props: SessionProps & At & { isOpen: boolean }) {
  const { session, allowed, isOpen, at } = props
  const { cancelledAt } = session
  return (
    <div class="stack">
      <Show
        when={isOpen}
        fallback={
          <Notice tone={cancelledAt ? 'alert' : 'note'} title={cancelledAt ? deskWords.calledOff : deskWords.held}>
            <p>
              <Say text={session.cancelReason ?? sessionWords.isPast} />
            </p>
          </Notice>
        }
      >
        <Show when={allowed.plan}>
          <Change {...props} at={at} />
        </Show>
        <Ends {...props} at={at} />
      </Show>
    </div>
  )
}

function Meta({ offering, session }: SessionProps) {
  return (
    <>
      <SessionTag session={session} />
      <span>
        <Say text={offering.title} />
      </span>
      <span>
        <Say text={session.place ?? deskWords.noPlace} />
      </span>
    </>
  )
}

interface At {
  at: string
}

function Change({ forms: { change: form }, session, places, leaders, at }: SessionProps & At) {
  return (
    <Panel title={sessionWords.change}>
      <FormBox form={form} to={`${at}/change`} submit={sessionWords.changeNow}>
        <HiddenField name="rev" value={String(session.rev)} />
        <Parts form={form} places={places} leaders={leaders} />
        <Radios form={form} name="reach" label={sessionWords.reach} choices={choicesOf(reachNames, reachesOf)} />
        <TranslatedField form={form} name="reason" label={sessionWords.reasonToPeople} />
      </FormBox>
    </Panel>
  )
}

function Parts({ form, places, leaders }: Pick<SessionProps, 'places' | 'leaders'> & { form: Form }) {
  return (
    <>
      <WhenFields form={form} day="day" label={sessionWords.day} />
      <PlaceSelect form={form} places={places} />
      {leaders.length > 0 && (
        <Checkboxes
          form={form}
          name="leaders"
          label={sessionWords.leaders}
          hint={sessionWords.leadersHint}
          choices={leaders}
          beside
          optional
        />
      )}
      <Checkbox form={form} name="outdoor" label={planningWords.outdoor} />
    </>
  )
}

/** What ends a session, folded away: nobody presses these by mistake. */
function Ends(props: SessionProps & At) {
  const { allowed, forms, others } = props
  const folds = [
    ...(allowed.close
      ? [{ title: sessionWords.callOff, body: () => <CallOff {...props} />, open: isWrong(forms.callOff) }]
      : []),
    ...(allowed.plan && others.length > 0
      ? [{ title: sessionWords.merge, body: () => <Merge {...props} />, open: isWrong(forms.merge) }]
      : []),
  ]
  return <Folds items={folds} />
}

const isWrong = ({ problems, refusal }: Form) => problems.length > 0 || refusal !== undefined

function CallOff({ forms: { callOff: form }, at }: SessionProps & At) {
  const { say } = useView()
  return (
    <>
      <p>{say(sessionWords.callOffWhy)}</p>
      <FormBox form={form} to={`${at}/end`} submit={sessionWords.callOff} look="alert">
        <Select
          form={form}
          name="code"
          id="end-code"
          label={deskWords.reason}
          empty={false}
          width="m"
          choices={choicesOf(callOffNames, callOffCodes)}
        />
        <TranslatedField form={form} name="reason" id="end-reason" label={sessionWords.reasonToPeople} />
      </FormBox>
    </>
  )
}

function Merge({ forms: { merge: form }, others, at }: SessionProps & At) {
  const { say } = useView()
  return (
    <>
      <p>{say(sessionWords.mergeWhy)}</p>
      <FormBox form={form} to={`${at}/merge`} submit={sessionWords.mergeNow} look="line">
        <Select form={form} name="into" label={sessionWords.into} width="m" choices={others} />
      </FormBox>
    </>
  )
}
