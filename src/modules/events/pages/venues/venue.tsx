import { For, Show } from 'solid-js'
import type { Equipment } from '#city/booking/tables.ts'
import type { Place } from '#city/places/tables.ts'
import { type Choice, Field, FormBox, Radios, Select, TextArea } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText, TimeText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { hireForm } from '../../forms/venues.ts'
import type { ListedSession } from '../../queries/calendar/listing.ts'
import type { Hire } from '../../queries/venues/hires.ts'
import type { FreeStretch, HallDay } from '../../rules/venues/week.ts'
import { words as eventWords } from '../../words.ts'
import { venueWords as words } from '../../words/venues.ts'
import { SessionAgenda } from '../calendar/session-agenda.tsx'
import { WhenFields } from '../desk/plan-fields.tsx'
import { OwnHires } from './own-hires.tsx'

interface Props {
  place: Place
  days: readonly HallDay[]
  /** How many parts the hall has. */
  all: number
  hasHours: boolean
  /** Nothing where that week is over. */
  previous: string | undefined
  next: string
  form: FormOf<typeof hireForm>
  /** For whom the visitor signs; nothing where they may not ask. */
  signs: readonly Choice[] | undefined
  parts: readonly Choice[]
  coming: readonly ListedSession[]
  /** What is lent with the hall. */
  things: readonly Equipment[]
  /** What the visitor's associations asked for here. */
  own: readonly Hire[]
  now: Date
  refusal: Text | undefined
}

/** When a hall is free this week, and the form with which an association asks for it. */
export function VenuePage(props: Props) {
  const { place, hasHours } = props
  return (
    <>
      <div class="wrap opening">
        <Crumbs trail={[{ label: place.name, to: `/places/${place.code}` }]} />
        <PageHead title={place.name} lead={words.weekLead} />
      </div>
      <Region title={words.week} id="week" ground>
        <Show when={hasHours} fallback={<NoHours />}>
          <Week {...props} />
        </Show>
      </Region>
      {props.coming.length > 0 && <OnHere coming={props.coming} />}
      {props.own.length > 0 && (
        <Region title={words.ownHires} id="own" ground>
          <OwnHires place={place} hires={props.own} now={props.now} refusal={props.refusal} />
        </Region>
      )}
      {hasHours && (
        <Region title={words.ask} id="ask" lead={words.askLead}>
          <Show when={props.signs?.length} fallback={<SignIn code={place.code} />}>
            <HireForm {...props} signs={props.signs ?? []} />
          </Show>
        </Region>
      )}
    </>
  )
}

const OnHere = ({ coming }: Pick<Props, 'coming'>) => (
  <Region title={eventWords.onHere} id="whats-on">
    <SessionAgenda sessions={coming} />
  </Region>
)

const NoHours = () => (
  <Notice>
    <Say text={words.noHours} />
  </Notice>
)

/** Who is signed in as themselves signs for nobody: the door is that of the associations. */
function SignIn({ code }: { code: string }) {
  const { link, say } = useView()
  return (
    <div class="stack">
      <p>
        <Say text={words.signInToAsk} />
      </p>
      <p>
        <ButtonLink to={`/sign-in/staff?next=${encodeURIComponent(link(`/place/${code}`))}`} look="line">
          {say(words.signIn)}
        </ButtonLink>
      </p>
    </div>
  )
}

function Week({ place, days, all, previous, next }: Props) {
  const address = `/place/${place.code}?week=`
  return (
    <div class="stack">
      <DataTable
        caption={words.week}
        rows={days}
        columns={[
          { head: words.day, cell: ({ day }) => <DateText day={day} style="full" /> },
          { head: words.freeHours, long: true, cell: (day) => <Free day={day} all={all} /> },
        ]}
      />
      <div class="cluster">
        {previous !== undefined && (
          <ButtonLink to={`${address}${previous}`} look="line">
            <Say text={words.lastWeek} />
          </ButtonLink>
        )}
        <ButtonLink to={`${address}${next}`} look="line">
          <Say text={words.nextWeek} />
        </ButtonLink>
      </div>
    </div>
  )
}

const Free = ({ day, all }: { day: HallDay; all: number }) => (
  <Show when={day.free.length > 0} fallback={<Say text={day.isOpen ? words.allTaken : words.closed} />}>
    <ul class="plain">
      <For each={day.free}>{(one) => <FreeLine one={one} all={all} />}</For>
    </ul>
  </Show>
)

const FreeLine = ({ one, all }: { one: FreeStretch; all: number }) => (
  <li class="cluster">
    <span>
      <TimeText at={one.from} />–<TimeText at={one.to} />
    </span>
    {one.sex && (
      <Tag>
        <Say text={one.sex === 'female' ? words.forWomen : words.forMen} />
      </Tag>
    )}
    {one.free < all && (
      <Tag line>
        <Say text={words.partsFree(one.free, all)} />
      </Tag>
    )}
  </li>
)

const whom: readonly Choice[] = [
  { value: '', label: words.mixed },
  { value: 'female', label: words.forWomen },
  { value: 'male', label: words.forMen },
]

function HireForm({ form, place, parts, signs, things }: Props & { signs: readonly Choice[] }) {
  return (
    <FormBox form={form} to={`/place/${place.code}`} submit={words.ask} once>
      <Select form={form} name="organisation" label={words.organisation} choices={signs} />
      <Select form={form} name="part" label={words.part} choices={parts} />
      <WhenFields form={form} day="day" label={words.day} />
      <Radios form={form} name="sex" label={words.whom} choices={whom} />
      <TextArea form={form} name="purpose" label={words.purpose} rows={3} />
      {things.length > 0 && <Lending form={form} things={things} />}
    </FormBox>
  )
}

/** How many of each thing that is lent; left empty, none. */
const Lending = ({ form, things }: { form: Form; things: readonly Equipment[] }) => (
  <fieldset class="field lending">
    <legend>
      <Say text={words.lending} />
    </legend>
    <For each={things}>
      {({ id, name, stock, mostEach }) => (
        <Field
          form={form}
          name={`lend.${id}`}
          type="number"
          label={name}
          hint={words.atMost(number(mostEach ?? stock))}
          width="xs"
          most={5}
          optional
        />
      )}
    </For>
  </fieldset>
)
