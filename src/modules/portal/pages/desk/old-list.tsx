import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import type { IconName } from '#platform/ui/icon-names.ts'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { OldPageLine } from '../../queries/old-portal.ts'
import type { LegacyPage, LegacyReading } from '../../tables.ts'
import { legacyStates, oldWords } from '../../words/old-portal.ts'

type State = LegacyPage['state']

export const oldPortal = '/desk/old-portal'

interface Props {
  pages: readonly OldPageLine[]
  state: State | undefined
  counts: ReadonlyMap<State, number>
  next: string | undefined
}

/** What came from the old portal, and how far it has come. */
export function OldList({ pages, state, counts, next }: Props) {
  const { say } = useView()
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0)
  const tabs = [
    { label: oldWords.all, to: oldPortal, current: state === undefined, count: all },
    ...[...counts].map(([one, count]) => ({
      label: legacyStates[one],
      to: `${oldPortal}?state=${one}`,
      current: state === one,
      count,
    })),
  ]
  return (
    <>
      <DeskHead title={oldWords.oldPortal}>
        <ButtonLink to={`${oldPortal}/redirects`} look="line" icon="swap">
          {say(oldWords.redirects)}
        </ButtonLink>
      </DeskHead>
      <Tabs label={oldWords.oldPortal} tabs={tabs} />
      <Show
        when={pages.length > 0}
        fallback={<EmptyState title={oldWords.noPages}>{say(oldWords.noPagesHow)}</EmptyState>}
      >
        <PageTable pages={pages} />
      </Show>
      <Pager next={next} />
    </>
  )
}

function PageTable({ pages }: { pages: readonly OldPageLine[] }) {
  const { link, say } = useView()
  const columns: Column<OldPageLine>[] = [
    {
      head: oldWords.title,
      main: true,
      cell: ({ id, parsed, source }) => (
        <>
          <a href={link(`${oldPortal}/${id}`)} lang="fa" dir="rtl">
            {parsed?.title || source}
          </a>
          <small>
            <bdi>{source}</bdi>
          </small>
        </>
      ),
    },
    { head: oldWords.code, numeric: true, cell: ({ parsed }) => parsed?.code && say(numeral(parsed.code)) },
    { head: oldWords.date, cell: ({ parsed }) => parsed?.date && <DateText day={parsed.date} /> },
    { head: oldWords.repairs, numeric: true, cell: ({ parsed }) => say(number(repairsIn(parsed))) },
    { head: oldWords.openHints, numeric: true, cell: ({ parsed }) => say(number(openHintsIn(parsed))) },
    { head: oldWords.state, cell: (page) => <StateOf page={page} /> },
  ]
  return <DataTable caption={oldWords.oldPortal} columns={columns} rows={pages} dense />
}

const looks: Record<State, { tone: Tone; icon: IconName }> = {
  fetched: { tone: 'note', icon: 'info' },
  parsed: { tone: 'wait', icon: 'clock' },
  reviewed: { tone: 'wait', icon: 'eye' },
  published: { tone: 'proof', icon: 'check' },
  skipped: { tone: 'alert', icon: 'alert' },
}

function StateOf({ page: { state, problem } }: { page: OldPageLine }) {
  const { say } = useView()
  return (
    <>
      <Tag {...looks[state]}>{say(legacyStates[state])}</Tag>
      {problem && (
        <small>
          <Say text={problem} />
        </small>
      )}
    </>
  )
}

const repairsIn = (parsed: LegacyReading | null) =>
  Object.values(parsed?.repairs ?? {}).reduce((sum, count) => sum + count, 0)

const openHintsIn = (parsed: LegacyReading | null) =>
  (parsed?.hints ?? []).filter(({ state = 'open' }) => state === 'open').length
