import { Show } from 'solid-js'
import type { Choice } from '#platform/forms/choices.tsx'
import { blank } from '#platform/forms/form.ts'
import { Select } from '#platform/forms/fields.tsx'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { deskWords } from '../../desk-words.ts'
import type { Method, Place } from '../../tables.ts'
import { words } from '../../words.ts'

export interface WalkRow {
  readonly place: Place
  readonly district: Said | undefined
  /** Metres. */
  readonly accuracy: number
  /** What was recorded there. */
  readonly uses: number
  readonly method: Method
}

interface Props {
  rows: readonly WalkRow[]
  zone: string | undefined
  districts: readonly Choice[]
}

/** The points that most need a look on the spot, and the sheet to walk with. */
export function WalkPage({ rows, zone, districts }: Props) {
  const { say } = useView()
  const form = blank({ zone: zone ?? '' })
  return (
    <>
      <Crumbs trail={[{ label: deskWords.places, to: '/desk/places' }]} />
      <DeskHead title={deskWords.walk}>
        <ButtonLink to={listAddress('/desk/places/walk.pdf', { zone })} icon="print">
          {say(deskWords.walkPdf)}
        </ButtonLink>
      </DeskHead>
      <p>{say(deskWords.walkLead)}</p>
      <FilterBar to="/desk/places/walk">
        <Select form={form} name="zone" label={deskWords.zone} choices={districts} empty={deskWords.anyZone} />
      </FilterBar>
      <Show when={rows.length > 0} fallback={<EmptyState title={deskWords.noWalk} />}>
        <DataTable caption={deskWords.walkCaption(rows.length)} shown columns={columns} rows={rows} dense />
      </Show>
    </>
  )
}

const columns: Column<WalkRow>[] = [
  { head: words.place, main: true, cell: ({ place }) => <PlaceLink place={place} /> },
  { head: deskWords.zone, cell: ({ district }) => (district ? <Say text={district} /> : '–') },
  { head: words.origin, cell: ({ method }) => <Say text={words[method]} /> },
  { head: words.accuracy, numeric: true, cell: ({ accuracy }) => <Say text={deskWords.metres(accuracy)} /> },
  { head: deskWords.uses, numeric: true, cell: ({ uses }) => <Say text={number(uses)} /> },
]

function PlaceLink({ place: { code, name } }: { place: Place }) {
  const { link } = useView()
  return (
    <a href={link(`/desk/places/${code}`)}>
      <Say text={name} />
    </a>
  )
}
