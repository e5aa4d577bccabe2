import { Show } from 'solid-js'
import { Field, FormBox, Radios, Select } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Count } from '#platform/ui/figure.tsx'
import { number } from '#platform/text/numbers.ts'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import type { PublicSitting } from '../../routes/meetings/public.tsx'
import { publicSeatsWords as words } from '../../words/public-seats.ts'
import { formOf, hereOf } from './here.ts'

/** At a meeting open to all: the way to a seat while it is ahead, and how many came afterwards. */
export function PublicSeats({ registration }: Pick<PublicSitting, 'registration'>) {
  const { say } = useView()
  return (
    <Show when={registration}>
      {(seats) => (
        <Panel title={words.title}>
          <Show when={seats().isAhead} fallback={<Came people={seats().present} />}>
            <p>{say(words.lead)}</p>
            <ButtonLink to={`/e/${seats().code}`} icon="users">
              {say(words.enrol)}
            </ButtonLink>
          </Show>
        </Panel>
      )}
    </Show>
  )
}

const Came = ({ people }: { people: number }) => (
  <DescriptionList>
    <KeyValue label={words.came}>
      <Count value={people} of="people" unit={words.persons} />
    </KeyValue>
  </DescriptionList>
)

/** The same for the secretariat: opening the registration, then its list and the exact number of those who came. */
export function PublicSeatsDesk(props: MeetingDeskProps) {
  const { say } = useView()
  const { registration, opening } = props
  return (
    <Show when={registration ?? opening}>
      <Panel title={words.title}>
        <Show when={registration} fallback={opening && <Opening opening={opening} props={props} />}>
          {(seats) => (
            <>
              <DescriptionList>
                <KeyValue label={words.came}>{say(number(seats().present))}</KeyValue>
              </DescriptionList>
              <ButtonLink to={`/desk/offerings/${seats().code}`} look="line" icon="ballot">
                {say(words.manage)}
              </ButtonLink>
            </>
          )}
        </Show>
      </Panel>
    </Show>
  )
}

const yesOrNo = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
]

interface OpeningProps {
  opening: NonNullable<MeetingDeskProps['opening']>
  props: MeetingDeskProps
}

function Opening({ opening: { programmes, places }, props }: OpeningProps) {
  const { say } = useView()
  const form = formOf(props, 'public-seats')
  return (
    <>
      <p class="hint">{say(words.openHint)}</p>
      <FormBox form={form} to={`${hereOf(props)}/public-seats`} submit={words.open} look="line" once>
        <Select form={form} name="programme" label={words.programme} choices={programmes} />
        <Select form={form} name="place" label={words.place} choices={places} />
        <Field form={form} name="seats" type="number" label={words.seats} width="xs" />
        <Radios form={form} name="access" label={words.stepFree} choices={yesOrNo} beside />
      </FormBox>
    </>
  )
}
