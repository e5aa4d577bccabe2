import { For, Show } from 'solid-js'
import type { OpenHours } from '#city/booking/rules.ts'
import { hoursOn } from '#city/booking/rules.ts'
import type { Zone } from '#city/zones/tables.ts'
import type { Equipment } from '#city/booking/tables.ts'
import type { Place } from '#city/places/tables.ts'
import { fullDate } from '#platform/calendar/format.ts'
import { endOfDay, startOfDay } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { DateText, TimeText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { TakenSlot } from '../../queries/halls/listing.ts'
import { stretchText } from '../../rules/venues/clock.ts'
import { hallWords as words } from '../../words/halls.ts'
import { sessionWords } from '../../words/sessions.ts'
import { venueWords } from '../../words/venues.ts'
import { hallAddress, HallFrame } from './frame.tsx'

export interface HallWeekProps {
  hall: Place
  days: readonly IsoDay[]
  /** The smallest places of the hall, with their names. */
  leaves: readonly Place[]
  hours: readonly OpenHours[]
  taken: readonly TakenSlot[]
  zones: readonly Zone[]
  things: readonly Equipment[]
}

/** A week of a hall from Saturday: when it is open, and what takes each of its parts. On a phone, day after day. */
export function HallWeekPage(props: HallWeekProps) {
  const { say } = useView()
  const { hall, days } = props
  const [first = ''] = days
  const at = hallAddress(hall)
  return (
    <HallFrame hall={hall} now="week">
      <div class="stack">
        <div class="cluster">
          <ButtonLink to={`${at}?week=${addDays(first, -7)}`} look="line">
            {say(sessionWords.weekBefore)}
          </ButtonLink>
          <ButtonLink to={at} look="quiet">
            {say(words.today)}
          </ButtonLink>
          <ButtonLink to={`${at}?week=${addDays(first, 7)}`} look="line">
            {say(sessionWords.weekAfter)}
          </ButtonLink>
        </div>
        <Grid {...props} />
        <Panel>
          <About {...props} />
        </Panel>
      </div>
    </HallFrame>
  )
}

function Grid(props: HallWeekProps) {
  const { days, hours } = props
  const columns: Column<IsoDay>[] = [
    { head: venueWords.day, main: true, cell: (day) => <DateText day={day} style="full" /> },
    ...(hours.length > 0 ? [{ head: words.openRow, cell: (day: IsoDay) => <OpenOn day={day} {...props} /> }] : []),
    { head: words.bookedRow, long: true, cell: (day) => <BookedOn day={day} {...props} /> },
  ]
  const [first = ''] = days
  return <DataTable caption={words.weekOf(fullDate(first))} shown dense columns={columns} rows={days} />
}

/** What hours say, whichever place they belong to. */
export const shapeOf = (hours: readonly OpenHours[]) =>
  JSON.stringify(hours.map(({ resource: _whose, ...hour }) => hour))

type OnDay = HallWeekProps & { day: IsoDay }

/** The hours of all parts at once where they are alike, else part by part. */
function OpenOn({ day, leaves, hours }: OnDay) {
  const own = leaves.map(({ id, name }) => ({
    name,
    hours: hoursOn(
      hours.filter(({ resource }) => resource === id),
      day,
    ),
  }))
  const isAlike = new Set(own.map((one) => shapeOf(one.hours))).size === 1
  const shown = isAlike ? own.slice(0, 1) : own
  return (
    <For each={shown}>
      {(one) => (
        <>
          {!isAlike && (
            <small>
              <Say text={one.name} />
            </small>
          )}
          <Open hours={one.hours} />
        </>
      )}
    </For>
  )
}

function Open({ hours }: { hours: readonly OpenHours[] }) {
  const { say } = useView()
  return (
    <Show when={hours.length > 0} fallback={<small>{say(words.closedDay)}</small>}>
      <ul class="hallday hallday--open">
        <For each={hours}>
          {(one) => (
            <li>
              <span class="nowrap">{say(stretchText(one))}</span>
              {one.sex && <small>{say(one.sex === 'female' ? venueWords.forWomen : venueWords.forMen)}</small>}
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

/** Bookings of a day, each once, with the parts it takes where it does not take all. */
function BookedOn({ day, hall, leaves, taken }: OnDay) {
  const [from, to] = [startOfDay(day), endOfDay(day)]
  const own = taken.filter((one) => one.from < to && one.to > from)
  const bookings = [...Map.groupBy(own, ({ id }) => id).values()]
  const partsOf = (slots: readonly TakenSlot[]) =>
    slots.length === leaves.length
      ? []
      : leaves.filter(({ id }) => id !== hall.id && slots.some(({ resource }) => resource === id))
  return (
    <Show when={bookings.length > 0} fallback="–">
      <ul class="hallday">
        <For each={bookings}>
          {(slots) => slots[0] && <Slot slot={slots[0]} parts={partsOf(slots).map(({ name }) => name)} />}
        </For>
      </ul>
    </Show>
  )
}

function Slot({ slot, parts }: { slot: TakenSlot; parts: readonly Said[] }) {
  const { say, locale } = useView()
  const { purpose, state, from, to } = slot
  const isShut = purpose === 'closed' || purpose === 'maintenance'
  return (
    <li class={isShut ? 'hallday__shut' : state === 'held' ? 'hallday__draft' : undefined}>
      {!isShut && (
        <b class="nowrap">
          <TimeText at={from} />–<TimeText at={to} />{' '}
        </b>
      )}
      <What slot={slot} />
      {parts.length > 0 && <small>{parts.map((part) => say(part)).join(locale === 'en' ? ', ' : '، ')}</small>}
    </li>
  )
}

/** What it is for: the session with its page, the association, why it is closed. */
function What({ slot }: { slot: TakenSlot }) {
  const { say, link } = useView()
  const { purpose, state, code, sessionId, title, organisation, note } = slot
  if (title) return <a href={link(`/desk/offerings/${code}/sessions/${sessionId}`)}>{say(title)}</a>
  const label = purpose === 'maintenance' ? words.maintenance : purpose === 'closed' ? words.closed : organisation
  return (
    <>
      {label && <Say text={label} />}
      {note && <small>{note}</small>}
      {state === 'held' && <small>{say(words.asked)}</small>}
    </>
  )
}

function About({ hall, leaves, zones, things }: HallWeekProps) {
  const { say, link } = useView()
  const lent = things.filter(({ isLent }) => isLent).length
  return (
    <DescriptionList>
      <KeyValue label={words.capacity}>
        {hall.capacity === null ? '–' : say(words.people(number(hall.capacity)))}{' '}
        <a href={link(`/desk/places/${hall.code}/edit`)}>{say(words.editCapacity)}</a>
      </KeyValue>
      <KeyValue label={words.zone}>
        <Show when={zones.length > 0} fallback="–">
          <For each={zones}>{({ name }) => <Say text={name} />}</For>
        </Show>
      </KeyValue>
      <KeyValue label={words.parts}>{say(number(leaves.filter(({ id }) => id !== hall.id).length))}</KeyValue>
      <KeyValue label={words.things}>
        {say(number(things.length))} · {say(words.lent)} {say(number(lent))}
      </KeyValue>
    </DescriptionList>
  )
}
