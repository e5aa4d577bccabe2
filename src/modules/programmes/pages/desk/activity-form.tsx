import { typedKindNames, activityKinds } from '#city/facts/kinds.ts'
import type { Place } from '#city/places/tables.ts'
import { dateRange } from '#platform/calendar/format.ts'
import { type Choice, DateField, Field, FormBox, Select, TextArea } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { activityForm } from '../../forms/activity.ts'
import type { RecordingGround } from '../../forms/ground.ts'
import { words } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { Panel } from '#platform/ui/card.tsx'
import { ProgrammeTrail } from './trail.tsx'

interface Props {
  form: FormOf<ReturnType<typeof activityForm>>
  ground: RecordingGround
  places: readonly Place[]
}

/** One activity to write down. */
export function ActivityFormPage(props: Props) {
  const { say } = useView()
  const { form, ground } = props
  const { code, startsOn, endsOn } = ground.programme
  const back = `/desk/programmes/${code}`
  const meta = <span>{say(dateRange(startsOn, endsOn))}</span>
  return (
    <>
      <ProgrammeTrail of={ground.programme} />
      <DeskHead title={deskWords.record} meta={meta} />
      <Panel>
        <FormBox form={form} to={`${back}/activities/new`} submit={deskWords.record} cancel={back} once>
          <What form={form} />
          <Where {...props} />
          <TextArea
            form={form}
            name="note"
            label={deskWords.note}
            hint={deskWords.noteHint}
            rows={3}
            most={500}
            optional
          />
        </FormBox>
      </Panel>
    </>
  )
}

function What({ form }: Pick<Props, 'form'>) {
  return (
    <>
      <Select form={form} name="kind" label={deskWords.kind} width="m" choices={kindChoices} />
      <DateField form={form} name="on" label={deskWords.on} />
      <Field
        form={form}
        name="people"
        type="number"
        label={deskWords.people}
        hint={deskWords.peopleHint}
        width="xs"
        optional
      />
    </>
  )
}

function Where({ form, ground, places }: Props) {
  const zone = { form, name: 'zone', label: deskWords.zone, width: 'm', choices: zoneChoices(ground) } as const
  const empty = emptyZone(ground)
  return (
    <>
      {empty === undefined ? <Select {...zone} /> : <Select {...zone} empty={empty} />}
      <Select
        form={form}
        name="place"
        label={deskWords.place}
        width="m"
        empty={deskWords.noPlace}
        choices={places.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </>
  )
}

export const kindChoices: readonly Choice[] = typedKindNames.map((value) => ({
  value,
  label: activityKinds[value].label,
}))

/** Somebody whose post is one district has nothing to choose; others may leave it to the whole city. */
export const emptyZone = ({ mayWholeCity, zones }: RecordingGround) => {
  if (mayWholeCity) return words.wholeCity
  return zones.length === 1 ? false : undefined
}

export const zoneChoices = ({ zones }: RecordingGround): Choice[] =>
  zones.map(({ code, name }) => ({ value: code, label: name }))
