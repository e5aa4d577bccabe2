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
import { TimeText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { TakenSlot } from '../../queries/halls/listing.ts'
import { stretchText } from '../../rules/venues/clock.ts'
import { hallWords as words } from '../../words/halls.ts'
import { sessionWords } from '../../words/sessions.ts'
import { venueWords } from '../../words/venues.ts'
import { dayHead } from '../desk/planner.tsx'
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

type Row = { readonly name: Said } & (
  | { readonly hours: readonly OpenHours[] }
  | { readonly taken: readonly TakenSlot[] }
)

function Grid({ hall, days, leaves, hours, taken }: HallWeekProps) {
  const rows: Row[] = [
    ...openRows(leaves, hours),
    ...leaves.map(({ id, name }) => ({
      name: id === hall.id ? words.wholeHall : name,
      taken: taken.filter(({ resource }) => resource === id),
    })),
  ]
  const columns: Column<Row>[] = [
    { head: words.hall, main: true, cell: ({ name }) => <Say text={name} /> },
    ...days.map((day) => ({ head: dayHead(day), cell: (row: Row) => <Cell row={row} day={day} /> })),
  ]
  const [first = ''] = days
  return <DataTable caption={words.weekOf(fullDate(first))} shown dense columns={columns} rows={rows} />
}

/** One line of hours where all parts have the same, else one for each. */
function openRows(leaves: readonly Place[], hours: readonly OpenHours[]): Row[] {
  const own = leaves.map(({ id, name }) => ({ name, hours: hours.filter(({ resource }) => resource === id) }))
  const texts = new Set(own.map((one) => shapeOf(one.hours)))
  const [first] = own
  if (!first || hours.length === 0) return []
  return texts.size === 1 ? [{ name: words.openRow, hours: first.hours }] : own
}

/** What hours say, whichever place they belong to. */
export const shapeOf = (hours: readonly OpenHours[]) =>
  JSON.stringify(hours.map(({ resource: _whose, ...hour }) => hour))

const Cell = ({ row, day }: { row: Row; day: IsoDay }) =>
  'hours' in row ? <Open hours={hoursOn(row.hours, day)} /> : <Slots taken={row.taken} day={day} />

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

function Slots({ taken, day }: { taken: readonly TakenSlot[]; day: IsoDay }) {
  const [from, to] = [startOfDay(day), endOfDay(day)]
  const own = taken.filter((one) => one.from < to && one.to > from)
  return (
    <Show when={own.length > 0} fallback="–">
      <ul class="hallday">
        <For each={own}>{(slot) => <Slot slot={slot} />}</For>
      </ul>
    </Show>
  )
}

function Slot({ slot }: { slot: TakenSlot }) {
  const { purpose, state, from, to } = slot
  const isShut = purpose === 'closed' || purpose === 'maintenance'
  return (
    <li class={isShut ? 'hallday__shut' : state === 'held' ? 'hallday__draft' : undefined}>
      {!isShut && (
        <b>
          <TimeText at={from} />–<TimeText at={to} />{' '}
        </b>
      )}
      <What slot={slot} />
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
