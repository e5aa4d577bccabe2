import { moment } from '#platform/calendar/format.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Dialog } from '#platform/ui/dialog.tsx'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import { meetingWords as words } from '../../words/meetings.ts'
import { formOf, hereOf } from './here.ts'

/** Before its day a meeting is begun only after a question: nobody else expects it yet, and it is not taken back. */
export function BeginEarly(props: MeetingDeskProps) {
  const { say } = useView()
  const begin = <FormBox form={formOf(props, 'begin')} to={`${hereOf(props)}/begin`} submit={words.begin} />
  return (
    <div>
      <Button look="line" opens="begin">
        {say(words.beginEarly)}
      </Button>
      <Dialog id="begin" title={words.beginSure} act={begin}>
        <p>{say(words.beginSureWhy(moment(props.sitting.startsAt)))}</p>
      </Dialog>
    </div>
  )
}
