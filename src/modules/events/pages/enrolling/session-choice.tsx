import { Radios } from '#platform/forms/fields.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { HiddenField } from '#platform/forms/text-fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { moment } from '#platform/calendar/format.ts'
import { type ComponentProps, Show } from 'solid-js'
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
  const isLong = all.length > few && all.some(({ value }) => value === picked)
  return isLong ? <ChosenFirst form={chosen} all={all} /> : <AllOfThem form={chosen} all={all} />
}

interface Choices {
  form: Form
  all: ComponentProps<typeof Radios>['choices']
}

const AllOfThem = ({ form, all }: Choices) => (
  <Radios
    form={form}
    name="session"
    label={enrolWords.session}
    choices={all}
    folded={{ after: 6, label: offeringWords.laterSessions }}
  />
)

/** Whoever came by one session sees that one; the others are a tap away. */
function ChosenFirst({ form, all }: Choices) {
  const picked = form.typed('session')
  const others = () => (
    <Radios
      form={form}
      name="session"
      id="other-session"
      label={enrolWords.otherSession}
      choices={all.filter(({ value }) => value !== picked)}
    />
  )
  return (
    <div class="stack">
      <Radios
        form={form}
        name="session"
        label={enrolWords.session}
        choices={all.filter(({ value }) => value === picked)}
      />
      <Folds items={[{ title: enrolWords.otherSession, body: others }]} />
    </div>
  )
}

/** So many sessions are looked over at once; of more, the one that was chosen stands alone. */
const few = 4

const stateOf = (standing: Standing) => ({
  closed: !isAskable(standing),
  end: () => <StandingTag standing={standing} />,
})
