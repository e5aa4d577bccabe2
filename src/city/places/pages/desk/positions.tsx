import { Show } from 'solid-js'
import { FormBox, Field, Select } from '#platform/forms/fields.tsx'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { MapPicture } from '#platform/maps/map-figure.tsx'
import { shortDate } from '#platform/calendar/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { More } from '#platform/ui/text-blocks.tsx'
import { inLocale } from '#platform/locale.ts'
import { lazily } from '#platform/text/digits.ts'
import { deskWords } from '../../desk-words.ts'
import { frameAround } from '../../reading.ts'
import type { Position } from '../../tables.ts'
import { words } from '../../words.ts'
import type { PlaceDeskProps } from './place-page.tsx'

/** Where a place was found to be: a map, the history, and the pin; a restricted one only after it was asked for. */
export function Positions(props: PlaceDeskProps) {
  const { say } = useView()
  const { positions, hidden } = props
  return (
    <section class="stack" aria-labelledby="positions">
      <h2 id="positions">{say(deskWords.positions)}</h2>
      <Show when={hidden === 0} fallback={<Hidden {...props} />}>
        <Show when={positions.length > 0} fallback={<p>{say(deskWords.noPositions)}</p>}>
          <History {...props} />
        </Show>
      </Show>
    </section>
  )
}

function Hidden({ place, mayReveal }: PlaceDeskProps) {
  const { link, say } = useView()
  return (
    <Notice icon="lock" title={deskWords.hidden}>
      <p>{say(mayReveal ? deskWords.hiddenWhy : deskWords.mayNotReveal)}</p>
      {mayReveal && (
        <form method="post" action={link(`/desk/places/${place.code}/reading`)}>
          <Button look="line" icon="eye">
            {say(deskWords.reveal)}
          </Button>
        </form>
      )}
    </Notice>
  )
}

function History(props: PlaceDeskProps) {
  const { place, positions, mayEdit } = props
  const current = positions.find(({ id }) => id === place.positionId) ?? positions[0]
  const points = positions.map(({ id, lon, lat, accuracy, method }) => {
    return { id, name: words[method], at: [lon, lat] as const, accuracy, priority: id === place.positionId ? 1 : 0 }
  })
  return (
    <>
      {current && (
        <MapPicture
          title={deskWords.positions}
          frame={frameAround({
            at: [current.lon, current.lat],
            accuracy: Math.max(...positions.map((one) => one.accuracy)),
          })}
          layers={[{ kind: 'points', points }]}
        />
      )}
      <DataTable caption={deskWords.positions} columns={columnsFor(props)} rows={positions} dense />
      {mayEdit && positions.length > 1 && (
        <More title={deskWords.pin}>
          <Pin {...props} />
        </More>
      )}
    </>
  )
}

function columnsFor({ place, sources }: PlaceDeskProps): Column<Position>[] {
  const nameOf = (key: string) => sources.find((source) => source.key === key)?.name ?? { fa: key }
  return [
    { head: words.origin, main: true, cell: (position) => <Method position={position} place={place} /> },
    { head: deskWords.point, cell: ({ lat, lon }) => <Code>{`${lat.toFixed(5)}, ${lon.toFixed(5)}`}</Code> },
    { head: words.accuracy, numeric: true, cell: ({ accuracy }) => <Say text={deskWords.metres(accuracy)} /> },
    { head: deskWords.source, cell: ({ sourceKey }) => <Say text={nameOf(sourceKey)} /> },
    {
      head: deskWords.observedOn,
      cell: ({ observedOn, recordedAt }) => <DateText day={observedOn ?? today(recordedAt)} />,
    },
    { head: deskWords.note, cell: ({ note }) => note ?? '–' },
  ]
}

function Method({ position, place }: { position: Position; place: PlaceDeskProps['place'] }) {
  const { say } = useView()
  return (
    <>
      {say(words[position.method])}{' '}
      {position.id === place.positionId && <Tag tone="proof">{say(deskWords.current)}</Tag>}
      {position.id === place.pinnedId && (
        <Tag tone="note" icon="pin">
          {say(deskWords.pinned)}
        </Tag>
      )}
    </>
  )
}

function Pin({ place, positions, pin }: PlaceDeskProps) {
  const choices = positions.map(({ id, method, accuracy, recordedAt }) => {
    const label = lazily((locale) => {
      const parts = [deskWords.within(words[method], accuracy), shortDate(today(recordedAt))]
      return parts.map((part) => inLocale(part, locale)).join(' · ')
    })
    return { value: id, label }
  })
  return (
    <FormBox form={pin} to={`/desk/places/${place.code}/pin`} submit={deskWords.pinVerb} look="line">
      <Select form={pin} name="positionId" label={deskWords.which} choices={choices} />
      <Field form={pin} name="reason" label={deskWords.pinReason} most={300} />
    </FormBox>
  )
}
