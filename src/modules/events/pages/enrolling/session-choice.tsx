import { Radios } from '#platform/forms/fields.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { HiddenField } from '#platform/forms/text-fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { moment } from '#platform/calendar/format.ts'
import { Show } from 'solid-js'
import { isAskable, type Standing } from '../../rules/standing.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { offeringWords } from '../../words/offering.ts'
import { StandingTag } from '../standing-tag.tsx'
import type { WhoStepProps } from './who-step.tsx'

interface Props extends WhoStepProps {
  form: Form
}

/** Which session: nothing to choose where there is one, or where the run is taken as a whole. */
export function SessionChoice(props: Props) {
  const { offering, coming } = props
  const only = offering.admitBy === 'session' && coming.length === 1 ? coming[0]?.session : undefined
  const isChoice = offering.admitBy === 'both' || (offering.admitBy === 'session' && !only)
  return (
    <Show when={isChoice} fallback={only && <HiddenField name="session" value={only.id} />}>
      <Choice {...props} />
    </Show>
  )
}

function Choice({ offering, coming, run, sessionId, form }: Props) {
  const isEither = offering.admitBy === 'both'
  const picked = form.typed('session') ?? sessionId ?? (isEither ? '' : undefined)
  const chosen: Form = { ...form, typed: () => picked }
  const whole = { value: '', label: enrolWords.wholeRun, ...stateOf(run) }
  const single = coming.slice(0, 40).map(({ session, standing }) => ({
    value: session.id,
    label: session.startsAt ? moment(session.startsAt) : enrolWords.session,
    ...stateOf(standing),
  }))
  const all = isEither ? [whole, ...single] : single
  const first = all.filter(({ value }) => value === picked)
  return (
    <Show
      when={first.length > 0 && all.length > few}
      fallback={
        <Radios
          form={chosen}
          name="session"
          label={enrolWords.session}
          choices={all}
          folded={{ after: 6, label: offeringWords.laterSessions }}
        />
      }
    >
      <div class="stack">
        <Radios form={chosen} name="session" label={enrolWords.session} choices={first} />
        <Folds
          items={[
            {
              title: enrolWords.otherSession,
              body: () => (
                <Radios
                  form={chosen}
                  name="session"
                  id="other-session"
                  label={enrolWords.otherSession}
                  choices={all.filter(({ value }) => value !== picked)}
                />
              ),
            },
          ]}
        />
      </div>
    </Show>
  )
}

/** So many sessions are looked over at once; of more, the one that was chosen stands alone. */
const few = 4

const stateOf = (standing: Standing) => ({
  closed: !isAskable(standing),
  end: () => <StandingTag standing={standing} />,
})
