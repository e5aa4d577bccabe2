import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Disagreement } from '../../desk-queries.ts'
import { deskWords } from '../../desk-words.ts'
import { methods, type Place, type PlaceSource } from '../../tables.ts'
import { words } from '../../words.ts'

interface Props {
  found: readonly Disagreement[]
  places: readonly Place[]
  sources: readonly PlaceSource[]
}

const sideOf = ({ method, accuracy }: Disagreement['one']) => {
  const known = methods.find((one) => one === method)
  return deskWords.within(known ? words[known] : { fa: method }, accuracy)
}

/** Pairs of positions of which one must be wrong. How far apart they are is told, never where. */
export function DisagreementsPage({ found, places, sources }: Props) {
  const { link, say } = useView()
  const placeOf = (id: string) => places.find((place) => place.id === id)
  const sourceOf = ({ source }: Disagreement['one']) =>
    sources.find(({ key }) => key === source)?.name ?? { fa: source }
  const columns: Column<Disagreement>[] = [
    {
      head: words.place,
      main: true,
      cell: ({ placeId }) => {
        const place = placeOf(placeId)
        return place ? (
          <a href={link(`/desk/places/${place.code}`)}>
            <Say text={place.name} />
          </a>
        ) : (
          '–'
        )
      },
    },
    { head: deskWords.apart, numeric: true, cell: ({ apart }) => say(deskWords.metres(apart)) },
    { head: deskWords.one, cell: ({ one }) => <Side told={sideOf(one)} source={sourceOf(one)} /> },
    { head: deskWords.other, cell: ({ other }) => <Side told={sideOf(other)} source={sourceOf(other)} /> },
  ]
  return (
    <>
      <Crumbs trail={[{ label: deskWords.places, to: '/desk/places' }]} />
      <DeskHead title={deskWords.disagreements} />
      <Show when={found.length > 0} fallback={<EmptyState title={deskWords.noDisagreement} />}>
        <p>{say(deskWords.disagreementsLead)}</p>
        <DataTable caption={deskWords.disagreements} columns={columns} rows={found} dense />
      </Show>
    </>
  )
}

type Said = Place['name']

const Side = ({ told, source }: { told: Said; source: Said }) => (
  <>
    <Say text={told} />{' '}
    <small>
      <Say text={source} />
    </small>
  </>
)
