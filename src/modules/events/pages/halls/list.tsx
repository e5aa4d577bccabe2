import { Show } from 'solid-js'
import { decideOnHire } from '#city/booking/permissions.ts'
import { Field } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedHall } from '../../queries/halls/listing.ts'
import { hallWords as words } from '../../words/halls.ts'
import { venueWords } from '../../words/venues.ts'

interface Props {
  halls: readonly ListedHall[]
  named: string | undefined
  next: string | undefined
}

const here = '/desk/halls'

/** Halls and grounds of the city, with what is known of each. */
export function HallList({ halls, named, next }: Props) {
  const { say, may } = useView()
  return (
    <>
      <DeskHead title={words.halls}>
        <ButtonLink to="/desk/hires/use" look="line" icon="chart">
          {say(venueWords.use)}
        </ButtonLink>
        {may(decideOnHire) && (
          <ButtonLink to="/desk/hires" look="line" icon="inbox">
            {say(venueWords.hires)}
          </ButtonLink>
        )}
      </DeskHead>
      <FilterBar to={here}>
        <Field
          form={blank({ q: named ?? '' })}
          name="q"
          type="search"
          label={words.named}
          hint={words.namedHint}
          most={100}
        />
      </FilterBar>
      <Show when={halls.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
        <DataTable caption={words.halls} dense columns={columns} rows={halls} />
      </Show>
      <Pager next={next} />
    </>
  )
}

const columns: readonly Column<ListedHall>[] = [
  { head: words.hall, main: true, cell: (hall) => <Named hall={hall} /> },
  { head: words.zone, cell: ({ zone }) => (zone ? <Say text={zone} /> : '–') },
  { head: words.capacity, numeric: true, cell: ({ capacity }) => <Counted value={capacity ?? 0} /> },
  { head: words.parts, numeric: true, cell: ({ parts }) => <Counted value={parts} /> },
  { head: words.things, numeric: true, cell: ({ things }) => <Counted value={things} /> },
  { head: words.hoursState, cell: ({ hasHours }) => <HoursTag hasHours={hasHours} /> },
]

function Named({ hall: { code, name } }: { hall: ListedHall }) {
  const { link } = useView()
  return (
    <a href={link(`${here}/${code}`)}>
      <Say text={name} />
    </a>
  )
}

function Counted({ value }: { value: number }) {
  const { say } = useView()
  return <>{value === 0 ? '–' : say(number(value))}</>
}

function HoursTag({ hasHours }: { hasHours: boolean }) {
  const { say } = useView()
  return (
    <Show when={hasHours} fallback={<Tag line>{say(words.notWritten)}</Tag>}>
      <Tag tone="proof" icon="check">
        {say(words.written)}
      </Tag>
    </Show>
  )
}
