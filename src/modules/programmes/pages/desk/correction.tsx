import type { Activity } from '#city/facts/activity-queries.ts'
import { kindName } from '#city/facts/kinds.ts'
import type { Place } from '#city/places/tables.ts'
import type { WholeProgramme } from '#city/programmes/queries.ts'
import { peopleNow } from '#city/programmes/rules.ts'
import type { Zone } from '#city/zones/tables.ts'
import { Checkbox, Field, FormBox, TextArea } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { correctionForm } from '../../forms/activity.ts'
import { words } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { MaybeZone, PlaceLink, RecordNumber } from '../activity-table.tsx'
import { ProgrammeTrail } from './trail.tsx'

interface Props {
  form: FormOf<typeof correctionForm>
  programme: WholeProgramme
  activity: Activity
  zones: ReadonlyMap<string, Zone>
  places: ReadonlyMap<string, Place>
}

/** What is recorded, and how it really was. */
export function CorrectionPage(props: Props) {
  const { say } = useView()
  const { form, programme, activity } = props
  const back = `/desk/programmes/${programme.code}`
  return (
    <>
      <ProgrammeTrail of={programme} />
      <DeskHead title={deskWords.correctTitle} />
      <Notice>
        <p>{say(deskWords.correctHint)}</p>
      </Notice>
      <div class="split split--even">
        <FormBox
          form={form}
          to={`${back}/activities/${activity.id}/correction`}
          submit={deskWords.correctIt}
          cancel={back}
          once
        >
          <Field form={form} name="people" type="number" label={deskWords.realPeople} width="xs" optional />
          <Checkbox form={form} name="void" label={deskWords.voidIt} />
          <TextArea
            form={form}
            name="reason"
            label={deskWords.reason}
            hint={deskWords.reasonHint}
            rows={3}
            most={500}
          />
        </FormBox>
        <Recorded {...props} />
      </div>
    </>
  )
}

function Recorded({ activity, zones, places }: Props) {
  const { say } = useView()
  const people = peopleNow(activity)
  return (
    <Panel title={deskWords.whatWasRecorded} sunken>
      <DescriptionList>
        <KeyValue label={deskWords.kind}>
          <Say text={kindName(activity.kind)} />
        </KeyValue>
        <KeyValue label={words.day}>
          <DateText day={activity.occurredOn} style="full" />
        </KeyValue>
        <KeyValue label={words.people}>{people === undefined ? '–' : say(deskWords.peopleOf(number(people)))}</KeyValue>
        <KeyValue label={words.zone}>
          <MaybeZone zone={zones.get(activity.zoneId ?? '')} />
        </KeyValue>
        <KeyValue label={words.place}>
          <PlaceLink place={places.get(activity.placeId ?? '')} />
        </KeyValue>
        <KeyValue label={words.recordNumber}>
          <RecordNumber seq={activity.seq} />
        </KeyValue>
      </DescriptionList>
    </Panel>
  )
}
