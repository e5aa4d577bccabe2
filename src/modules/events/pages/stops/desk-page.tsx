import { Show } from 'solid-js'
import type { Offering, Session } from '#engines/enrolment/index.ts'
import { Checkbox, Field, FormBox, Select, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Delay } from '../../rules/stops.ts'
import { stopWords as words } from '../../words/stops.ts'
import { OfferingTrail } from '../desk/trail.tsx'
import { LastChange, StopsTable, type TimedPlace } from './way.tsx'

interface Props {
  offering: Offering
  session: Session
  stops: readonly TimedPlace[]
  told: readonly Delay[]
  way: Form
  delay: Form
}

/** The stops of a session, and the one act that tells it is late. */
export function StopsPage(props: Props) {
  const { offering, session, stops, told } = props
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead
        title={words.way}
        meta={session.startsAt ? <MomentText at={session.startsAt} style="short" /> : undefined}
      />
      <div class="stack">
        <Show when={stops.length > 0}>
          <LastChange told={told} stops={stops} />
          <div class="split split--desk">
            <StopsTable stops={stops} />
            <Late {...props} />
          </div>
        </Show>
        <WayForm {...props} />
      </div>
    </>
  )
}

const address = ({ offering, session }: Props) => `/desk/offerings/${offering.code}/sessions/${session.id}/stops`

function Late(props: Props) {
  const { say } = useView()
  const { delay: form, stops } = props
  const choices = stops.map(({ position, name }) => ({ value: String(position), label: name }))
  return (
    <Panel title={words.tellLate}>
      <p>{say(words.tellLead)}</p>
      <FormBox form={form} to={`${address(props)}/delay`} submit={words.tell} once>
        <Select form={form} name="stop" label={words.fromStop} empty={false} width="m" choices={choices} />
        <Field form={form} name="minutes" type="number" label={words.lateBy} width="xs" most={3} />
      </FormBox>
    </Panel>
  )
}

const WayForm = (props: Props) => (
  <Panel>
    <FormBox form={props.way} to={address(props)} submit={words.saveWay}>
      <TextArea form={props.way} name="lines" label={words.lines} hint={words.linesHint} rows={8} optional />
      <Checkbox form={props.way} name="all" label={words.toAll} />
    </FormBox>
  </Panel>
)
