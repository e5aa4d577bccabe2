import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { Button } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Notice } from '../tables.ts'
import { noticeNames, words } from '../words.ts'

/** A notice with what it is about. */
export interface ShownNotice {
  readonly notice: Notice
  readonly title: Said
  readonly code: string
  readonly personName: string | undefined
}

interface UnreachedProps {
  notices: readonly ShownNotice[]
  next: string | undefined
}

/** Who has to be told by hand. */
export function UnreachedPage({ notices, next }: UnreachedProps) {
  const { say } = useView()
  return (
    <>
      <DeskHead title={words.unreached} meta={say(words.lead)} />
      <Show when={notices.length > 0} fallback={<EmptyState title={words.none} />}>
        <DataTable caption={words.unreached} columns={columns} rows={notices} dense />
      </Show>
      <Pager next={next} />
    </>
  )
}

const columns: Column<ShownNotice>[] = [
  { head: words.whom, main: true, cell: (row) => <Whom row={row} /> },
  { head: words.what, cell: ({ notice }) => <What notice={notice} /> },
  { head: words.about, cell: (row) => <About row={row} /> },
  { head: words.since, cell: ({ notice }) => <MomentText at={notice.createdAt} style="short" /> },
  { head: words.markTold, cell: ({ notice }) => <ToldForm id={notice.id} /> },
]

function Whom({ row: { notice, personName } }: { row: ShownNotice }) {
  const { say, link } = useView()
  if (notice.personId === null) return <>{say(words.guest)}</>
  return (
    <a href={link(`/desk/people/${notice.personId}`)}>
      <bdi>{personName ?? say(words.guest)}</bdi>
    </a>
  )
}

function What({ notice: { kind } }: { notice: Notice }) {
  const { say } = useView()
  return <>{say(noticeNames[kind])}</>
}

function About({ row: { title, code } }: { row: ShownNotice }) {
  const { say, locale } = useView()
  return (
    <>
      <bdi>{say(title)}</bdi>
      <small dir="ltr">{digits(showTrackingCode(code), locale)}</small>
    </>
  )
}

function ToldForm({ id }: { id: string }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(`/desk/notices/${id}/told`)}>
      <Button size="s" look="line" icon="check">
        {say(words.markTold)}
      </Button>
    </form>
  )
}
