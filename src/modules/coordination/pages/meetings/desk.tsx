import { For, Show } from 'solid-js'
import { today } from '#platform/calendar/instant.ts'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { seatsAt, statesAfter, whyNotFail } from '../../rules/meetings.ts'
import { whyNoAttendance } from '../../rules/rolls.ts'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import { type SittingState } from '../../tables.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { Agenda } from './agenda.tsx'
import { BeginEarly } from './begin-early.tsx'
import { formOf, hereOf } from './here.ts'
import { MinutesPanel } from './minutes-panel.tsx'
import { Attendance, Calling } from './attendance.tsx'
import { Backlog } from './side.tsx'
import { PublicSeatsDesk } from './public-seats.tsx'
import { SittingTag } from './state-tag.tsx'

/** A meeting as its secretary runs it: the agenda with its clock, what came of each item, who is there, the minutes. */
export function MeetingDesk(props: MeetingDeskProps) {
  const { sitting } = props
  return (
    <>
      <Head {...props} />
      <div class="split split--desk">
        <div class="stack">
          <States {...props} />
          <Agenda {...props} />
          <MinutesPanel {...props} />
        </div>
        <div class="stack">
          <Attendance {...props} />
          <PublicSeatsDesk {...props} />
          {sitting.state !== 'adopted' && <Backlog {...props} />}
        </div>
      </div>
    </>
  )
}

function Head({ sitting, body }: MeetingDeskProps) {
  const { say } = useView()
  const meta = (
    <>
      <SittingTag state={sitting.state} />
      <MomentText at={sitting.startsAt} />
      <Say text={body} />
    </>
  )
  return (
    <>
      <Crumbs trail={[{ label: words.meetings, to: '/desk/meetings' }]} />
      <DeskHead title={sitting.title} meta={meta}>
        {sitting.isPublic && sitting.state !== 'draft' && (
          <ButtonLink to={`/meetings/${sitting.code}`} look="quiet" icon="eye">
            {say(words.publicPage)}
          </ButtonLink>
        )}
      </DeskHead>
    </>
  )
}

const turns: Partial<Record<SittingState, { readonly act: string; readonly label: typeof words.call }>> = {
  called: { act: 'call', label: words.call },
  'in-session': { act: 'begin', label: words.begin },
  held: { act: 'end', label: words.close },
  'no-quorum': { act: 'no-quorum', label: words.noQuorum },
}

/** Who is there and what the meeting can become from here; what destroys asks for a reason. */
function States(props: MeetingDeskProps) {
  const { sitting } = props
  const after = statesAfter(sitting.state)
  const next = after.filter((state) => state !== 'no-quorum' || mayFail(props)).flatMap((state) => turns[state] ?? [])
  const mayCancel = after.includes('cancelled')
  const { now } = useView()
  const isEarly = today(now) < today(sitting.startsAt)
  return (
    <Show when={next.length > 0 || mayCancel || !whyNoAttendance(sitting.state)}>
      <Panel title={words.states}>
        <div class="stack">
          <Calling {...props} />
          <div class="cluster">
            <For each={next}>
              {({ act, label }) =>
                act === 'begin' && isEarly ? (
                  <BeginEarly {...props} />
                ) : (
                  <FormBox
                    form={formOf(props, act)}
                    to={`${hereOf(props)}/${act}`}
                    submit={label}
                    {...(act === 'no-quorum' && { look: 'alert' as const })}
                  />
                )
              }
            </For>
          </div>
          {mayCancel && <Cancelling {...props} />}
        </div>
      </Panel>
    </Show>
  )
}

/** That there is no quorum is said where there is none. */
const mayFail = ({ sitting, seats: all }: MeetingDeskProps) => {
  const seats = all.map(({ seat }) => seat)
  return !whyNotFail(sitting.quorum, seatsAt(seats, null))
}

const Cancelling = (props: MeetingDeskProps) => (
  <Folds
    items={[
      {
        title: words.cancel,
        open: props.failed?.act === 'cancel',
        body: () => (
          <FormBox form={formOf(props, 'cancel')} to={`${hereOf(props)}/cancel`} submit={words.cancel} look="alert">
            <Field form={formOf(props, 'cancel')} name="reason" label={words.reason} />
          </FormBox>
        ),
      },
    ]}
  />
)
