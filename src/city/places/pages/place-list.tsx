import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DeskHead, PageHead } from '#platform/ui/page-head.tsx'
import { Say as Spoken } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { publicPosition } from '../rules.ts'
import type { Method, Place } from '../tables.ts'
import { words } from '../words.ts'

interface ListProps {
  places: readonly Place[]
  next: string | undefined
}

/** Places by name. */
export function PlaceList({ places, next }: ListProps) {
  const { link, say } = useView()
  return (
    <div class="wrap">
      <PageHead title={words.places} />
      <ul class="places">
        <For each={places} fallback={<li>{say(words.noPlaces)}</li>}>
          {({ code, name, summary }) => (
            <li>
              <div>
                <a href={link(`/places/${code}`)}>
                  <Spoken text={name} />
                </a>
                {summary && (
                  <p>
                    <Spoken text={summary} />
                  </p>
                )}
              </div>
            </li>
          )}
        </For>
      </ul>
      <Pager next={next} />
    </div>
  )
}

interface DeskProps extends ListProps {
  methods: ReadonlyMap<string, Method>
}

/** The Desk's list: how sure each point is, and where it comes from. */
export function PlacesDesk({ places, next, methods }: DeskProps) {
  const { link, say } = useView()
  const columns: Column<Place>[] = [
    {
      head: words.place,
      main: true,
      cell: ({ code, name }) => (
        <a href={link(`/places/${code}`)}>
          <Spoken text={name} />
        </a>
      ),
    },
    { head: words.life, cell: ({ life }) => say(words[life]) },
    { head: words.origin, cell: ({ id }) => originOf(methods.get(id), say) },
    { head: words.accuracy, numeric: true, cell: (place) => accuracyOf(place, say) },
  ]
  return (
    <>
      <DeskHead title={words.placesDesk} />
      <DataTable caption={words.placesDesk} columns={columns} rows={places} dense />
      <Pager next={next} />
    </>
  )
}

type Say = ReturnType<typeof useView>['say']

const originOf = (method: Method | undefined, say: Say) => (method ? say(words[method]) : '–')

function accuracyOf(place: Place, say: Say) {
  const shown = publicPosition(place)
  return shown ? say(words.metresAway(shown.accuracy)) : '–'
}
