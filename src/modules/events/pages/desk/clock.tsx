import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { MendedSession } from '../../queries/desk/clock.ts'
import { clockWords as words } from '../../words/clock.ts'
import { placeColumn, sessionColumn } from './session-table.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  /** The version of the rules of the zones by which it was mended last. */
  zoneData: string | undefined
  sessions: readonly MendedSession[]
}

/** What was mended, and what lost its place by it. */
export function ClockPage({ zoneData, sessions }: Props) {
  const { say } = useView()
  return (
    <>
      <OfferingTrail />
      <DeskHead title={words.title} {...(zoneData !== undefined && { meta: say(words.version(zoneData)) })} />
      <Show when={sessions.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
        <div class="stack">
          <Notice tone="wait">
            <p>{say(words.lead)}</p>
          </Notice>
          <Sessions sessions={sessions} />
        </div>
      </Show>
    </>
  )
}

function Sessions({ sessions }: Pick<Props, 'sessions'>) {
  const columns: Column<MendedSession>[] = [
    sessionColumn,
    { head: words.when, cell: ({ startsAt }) => <MomentText at={startsAt} style="short" /> },
    placeColumn,
    { head: words.outcome, cell: (row) => <Outcome isLost={row.isLost} /> },
  ]
  return <DataTable caption={words.list} shown dense columns={columns} rows={sessions} />
}

function Outcome({ isLost }: Pick<MendedSession, 'isLost'>) {
  const { say } = useView()
  return (
    <Tag tone={isLost ? 'alert' : 'proof'} icon={isLost ? 'alert' : 'check'}>
      {say(isLost ? words.isLost : words.isMended)}
    </Tag>
  )
}
