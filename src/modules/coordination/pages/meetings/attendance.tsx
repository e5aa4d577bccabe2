import { For, Show } from 'solid-js'
import { Checkbox, choicesOf, FormBox, HiddenField, namedChoices, Select } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import { seatsAt } from '../../rules/meetings.ts'
import { whyNoAttendance } from '../../rules/rolls.ts'
import { meetingWords as words, presenceNames } from '../../words/meetings.ts'
import { rollWords } from '../../words/rolls.ts'
import { formOf, hereOf } from './here.ts'
import { Quorum } from './parts.tsx'

/** Who is there, and the form for a guest. */
export const Attendance = (props: MeetingDeskProps) => (
  <Panel title={words.attendance}>
    <Seats {...props} />
    {!whyNoAttendance(props.sitting.state) && <Guests {...props} />}
  </Panel>
)

/** How many are there, and the roll. Everybody is there more often than not: one tap says so. */
export function Calling(props: MeetingDeskProps) {
  const { say, link } = useView()
  const { sitting } = props
  const seats = seatsAt(
    props.seats.map(({ seat }) => seat),
    null,
  )
  const roll = `${hereOf(props)}/roll`
  return (
    <Show when={!whyNoAttendance(sitting.state)}>
      <Quorum sitting={sitting} seats={seats} />
      <div class="cluster">
        <ButtonLink to={roll} size="s" icon="users" look="line">
          {say(rollWords.roll)}
        </ButtonLink>
        {seats.length === 0 && (
          <form method="post" action={link(roll)}>
            <HiddenField name="rest" value="present" />
            <Button size="s" look="line" icon="check">
              {say(rollWords.everybody)}
            </Button>
          </form>
        )}
      </div>
    </Show>
  )
}

/** Everybody by name, of the meeting and then of the items for which they came or left. */
function Seats({ seats, items }: MeetingDeskProps) {
  const { say } = useView()
  const itemOf = (id: string) => items.find((item) => item.id === id)?.title
  return (
    <Show when={seats.length > 0} fallback={<p class="hint">{say(words.noAttendance)}</p>}>
      <ul class="lines">
        <For each={seats}>
          {({ seat, person, body }) => (
            <li>
              <bdi>{person}</bdi> <Tag>{say(presenceNames[seat.presence])}</Tag>{' '}
              {!seat.member && <Tag line>{say(words.guest)}</Tag>}
              <p class="meta">
                {body && <Say text={body} />}
                {seat.itemId !== null && <Say text={itemOf(seat.itemId) ?? words.item} />}
              </p>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

const Guests = (props: MeetingDeskProps) => (
  <Folds
    items={[
      {
        title: rollWords.somebodyElse,
        open: props.failed?.act === 'presence',
        body: () => <PresenceForm {...props} />,
      },
    ]}
  />
)

function PresenceForm(props: MeetingDeskProps) {
  const form = formOf(props, 'presence')
  return (
    <FormBox form={form} to={`${hereOf(props)}/presence`} submit={words.recordPresence} look="line">
      <Select
        form={form}
        name="person"
        label={words.person}
        choices={props.people.map(({ id, name }) => ({ value: id, label: { fa: name } }))}
      />
      <Select form={form} name="presence" label={words.presence} empty={false} choices={choicesOf(presenceNames)} />
      <Select form={form} name="organisation" label={words.forBody} optional choices={namedChoices(props.bodies)} />
      <Select
        form={form}
        name="item"
        id="presence-item"
        label={words.forItem}
        empty={words.wholeMeeting}
        optional
        choices={props.items.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Checkbox form={form} name="member" label={words.asMember} />
    </FormBox>
  )
}
