import { Show } from 'solid-js'
import { words as places } from '#city/places/words.ts'
import { useView } from '#platform/http/view.ts'
import { MapFigure } from '#platform/maps/map-figure.tsx'
import { boxAround, type LonLat } from '#platform/maps/metres.ts'
import { number } from '#platform/text/numbers.ts'
import { timeOfDay } from '#platform/calendar/format.ts'
import { MomentText, TimeText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Stop } from '../../queries/stops/stops.ts'
import type { Delay, timesAt } from '../../rules/stops.ts'
import { stopWords as words } from '../../words/stops.ts'

export type TimedPlace = ReturnType<typeof timesAt<Stop>>[number]

interface Told {
  told: readonly Delay[]
  stops: readonly TimedPlace[]
}

/** What was told last, with the minute at which it was. */
export function LastChange({ told: [last], stops }: Told) {
  const place = stops.find(({ position }) => position === last?.stop)?.name
  if (!last || !place) return null
  const stop = number(last.stop)
  return (
    <Notice
      tone={last.minutes === 0 ? 'proof' : 'alert'}
      icon="clock"
      title={last.minutes === 0 ? words.onTimeAt(stop, place) : words.lateAt(number(last.minutes), stop, place)}
    >
      <p>
        <Say text={words.lastChange} />: <MomentText at={last.toldAt} style="short" />
      </p>
    </Notice>
  )
}

/** Where it comes by and when; what is late says both times. */
export function StopsTable({ stops }: Pick<Told, 'stops'>) {
  const { say } = useView()
  const columns: Column<TimedPlace>[] = [
    { head: words.stop, main: true, cell: (stop) => <StopName stop={stop} /> },
    { head: words.expected, cell: (stop) => <StopTime stop={stop} /> },
    {
      head: words.accuracy,
      cell: ({ accuracy }) => (accuracy === null ? '–' : say(words.within(number(Math.ceil(accuracy))))),
    },
  ]
  return <DataTable caption={words.way} dense columns={columns} rows={stops} />
}

function StopName({ stop: { position, code, name } }: { stop: TimedPlace }) {
  const { say, link } = useView()
  return (
    <>
      {say(number(position))}.{' '}
      <a href={link(`/places/${code}`)}>
        <Say text={name} />
      </a>
    </>
  )
}

const StopTime = ({ stop: { planned, expected, late } }: { stop: TimedPlace }) => (
  <Show when={late > 0} fallback={<TimeText at={planned} />}>
    <b>
      <TimeText at={expected} />
    </b>{' '}
    <s>
      <TimeText at={planned} />
    </s>
  </Show>
)

/** The stops joined in their order, each with the circle that surely holds it. */
export function WayMap({ stops }: Pick<Told, 'stops'>) {
  const { say, link } = useView()
  const points = stops.flatMap(({ position, code, name, lon, lat, accuracy }) => {
    if (lon === null || lat === null) return []
    const at: LonLat = [lon, lat]
    return [{ id: `${position}-${code}`, name, at, accuracy: accuracy ?? 0, href: link(`/places/${code}`) }]
  })
  const box = boxAround(
    points.map(({ at }) => [...at, ...at]),
    0.2,
  )
  if (!box || points.length < 2) return null
  return (
    <MapFigure
      caption={words.wayOnMap(number(stops.length))}
      note={words.straight}
      table={{
        head: [words.stop, words.expected],
        rows: stops.map(({ name, expected }) => [name, timeOfDay(expected)]),
      }}
      frame={{ box, width: 480, height: 360 }}
      layers={[
        { kind: 'lines', lines: [{ id: 'way', points: points.map(({ at }) => at), look: 'way' }] },
        { kind: 'points', points },
      ]}
      attribution={[say(places.ownPoints)]}
    />
  )
}
