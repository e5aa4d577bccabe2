import { words as platform } from '#platform/words.ts'
import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText, TimeText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Hire } from '../../queries/venues/hires.ts'
import { venueWords as words } from '../../words/venues.ts'

interface Props {
  hires: readonly Hire[]
  next: string | undefined
}

/** What associations asked for, with a yes and a no beside each. */
export function HiresPage({ hires, next }: Props) {
  const { say } = useView()
  const toUse = (
    <ButtonLink to="/desk/hires/use" look="line">
      <Say text={words.use} />
    </ButtonLink>
  )
  return (
    <>
      <DeskHead title={words.hires}>{toUse}</DeskHead>
      <Show when={hires.length > 0} fallback={<EmptyState title={words.noHires}>{say(words.noHiresWhy)}</EmptyState>}>
        <div class="stack">
          <DataTable caption={words.hires} rows={hires} columns={columns} dense />
          <Pager next={next} />
        </div>
      </Show>
    </>
  )
}

const columns: readonly Column<Hire>[] = [
  { head: words.organisation, main: true, cell: ({ organisation }) => <Say text={organisation} /> },
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
  { head: words.heldUntil, cell: ({ until }) => until && <MomentText at={until} style="short" /> },
  { head: words.approve, cell: ({ id }) => <Decision to={`/desk/hires/${id}/approval`} label={words.approve} /> },
  { head: words.refuse, cell: ({ id }) => <Decision to={`/desk/hires/${id}/refusal`} label={words.refuse} isNo /> },
]

function Place({ place, parts, placeCode }: Hire) {
  const { say, link } = useView()
  const [only] = parts
  return (
    <a href={link(`/place/${placeCode}`)}>
      {say(place)}
      {parts.length === 1 && only && say(platform.comma) + say(only)}
    </a>
  )
}

function Decision({ to, label, isNo = false }: { to: string; label: typeof words.approve; isNo?: boolean }) {
  const { link } = useView()
  return (
    <form method="post" action={link(to)}>
      <Button size="s" {...(isNo && { look: 'line' as const })}>
        <Say text={label} />
      </Button>
    </form>
  )
}
