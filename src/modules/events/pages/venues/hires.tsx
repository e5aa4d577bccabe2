import { words as platform } from '#platform/words.ts'
import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText, TimeText } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { type HireStanding, hireStandings } from '../../forms/venues.ts'
import type { Hire } from '../../queries/venues/hires.ts'
import { hallWords } from '../../words/halls.ts'
import { venueWords as words } from '../../words/venues.ts'
import { HireTag } from './hire-tag.tsx'

interface Props {
  hires: readonly Hire[]
  standing: HireStanding
  next: string | undefined
  now: Date
}

const here = '/desk/hires'

const labels = { waiting: words.isWaiting, offered: words.areOffered, answered: words.areAnswered }

/** What associations asked for: what waits, where another time was offered, what was answered. */
export function HiresPage({ hires, standing, next, now }: Props) {
  const { say } = useView()
  const tabs = hireStandings.map((one) => ({
    label: labels[one],
    to: one === 'waiting' ? here : `${here}?standing=${one}`,
    current: one === standing,
  }))
  return (
    <>
      <DeskHead title={words.hires}>
        <ButtonLink to="/desk/halls" look="line" icon="building">
          {say(hallWords.halls)}
        </ButtonLink>
        <ButtonLink to="/desk/hires/use" look="line" icon="chart">
          {say(words.use)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <Tabs label={words.hires} tabs={tabs} />
        <Show when={hires.length > 0} fallback={<EmptyState title={words.noHires}>{say(words.noHiresWhy)}</EmptyState>}>
          <DataTable caption={words.hires} rows={hires} columns={columnsAt(now)} dense />
        </Show>
        <Pager next={next} />
      </div>
    </>
  )
}

const columnsAt = (now: Date): readonly Column<Hire>[] => [
  { head: words.organisation, main: true, cell: (hire) => <Named hire={hire} /> },
  { head: words.standing, cell: (hire) => <HireTag hire={hire} now={now} /> },
  { head: words.place, cell: (hire) => <Place {...hire} /> },
  {
    head: words.when,
    cell: ({ from, to }) => (
      <>
        <MomentText at={from} />–<TimeText at={to} />
      </>
    ),
  },
  { head: words.purpose, long: true, cell: ({ purpose }) => purpose },
  { head: words.heldUntil, cell: ({ until }) => (until ? <MomentText at={until} style="short" /> : '–') },
]

function Named({ hire: { id, organisation } }: { hire: Hire }) {
  const { link } = useView()
  return (
    <a href={link(`${here}/${id}`)}>
      <Say text={organisation} />
    </a>
  )
}

function Place({ place, parts, placeCode }: Hire) {
  const { say, link } = useView()
  const [only] = parts
  return (
    <a href={link(`/desk/halls/${placeCode}`)}>
      {say(place)}
      {parts.length === 1 && only && say(platform.comma) + say(only)}
    </a>
  )
}
