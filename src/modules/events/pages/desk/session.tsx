import { For, Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import {
  Checkbox,
  Checkboxes,
  type Choice,
  DateField,
  Field,
  FormBox,
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
import { callOffNames, reachNames, sessionWords } from '../../words/sessions.ts'
import { PoolForm } from './pool-form.tsx'
import { SessionTag } from './tags.tsx'
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

function Change({ forms: { change: form }, places, leaders, at }: SessionProps & At) {
  return (
    <Panel title={sessionWords.change}>
      <FormBox form={form} to={`${at}/change`} submit={sessionWords.changeNow}>
        <Parts form={form} places={places} leaders={leaders} />
        <Radios
          form={form}
          name="reach"
          label={sessionWords.reach}
          choices={reachesOf.map((value) => ({ value, label: reachNames[value] }))}
        />
        <TranslatedField form={form} name="reason" label={sessionWords.reasonToPeople} />
      </FormBox>
    </Panel>
  )
}

function Parts({ form, places, leaders }: Pick<SessionProps, 'places' | 'leaders'> & { form: Form }) {
  return (
    <>
      <DateField form={form} name="day" label={sessionWords.day} />
      <Field
        form={form}
        name="from"
        type="number"
        label={planningWords.beginsAt}
        hint={planningWords.timeHint}
        width="xs"
        most={5}
      />
      <Field form={form} name="minutes" type="number" label={planningWords.minutes} width="xs" most={5} />
      <Select
        form={form}
        name="place"
        label={deskWords.place}
        empty={deskWords.noPlace}
        width="m"
        choices={places}
        optional
      />
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
      ? [{ title: sessionWords.callOff, body: () => <CallOff {...props} />, open: forms.callOff.problems.length > 0 }]
      : []),
    ...(allowed.plan && others.length > 0
      ? [{ title: sessionWords.merge, body: () => <Merge {...props} />, open: forms.merge.refusal !== undefined }]
      : []),
  ]
  return <Folds items={folds} />
}

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
          choices={callOffCodes.map((value) => ({ value, label: callOffNames[value] }))}
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
