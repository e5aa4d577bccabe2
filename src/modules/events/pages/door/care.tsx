import type { Offering, Session } from '#engines/enrolment/index.ts'
import { useView } from '#platform/http/view.ts'
import { Written } from '#platform/ui/code.tsx'
import { ButtonLink } from '#platform/ui/button.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import type { CareSeen } from '../../actions/care-reading.ts'
import type { RosterRow } from '../../queries/desk/roster.ts'
import { byInitial } from '../../rules/initials.ts'
import { careWords as words } from '../../words/care.ts'
import { deskWords } from '../../words/desk.ts'
import { doorWords } from '../../words/door.ts'
import { careColumns } from '../care-columns.tsx'

interface Props {
  offering: Offering
  session: Session
  base: string
  roster: readonly RosterRow[]
  care: CareSeen
}

/** What the leader of a session has to know of those who come today, and whom to call. */
export function DoorCarePage({ offering, session, base, roster, care }: Props) {
  const { say } = useView()
  const rows = roster.filter(
    ({ enrolmentId, member }) => care.notes.has(`${enrolmentId} ${member}`) || care.contacts.has(enrolmentId),
  )
  const name = {
    head: deskWords.name,
    main: true,
    cell: (row: RosterRow) => <Written>{byInitial(row.name)}</Written>,
  }
  return (
    <div class="wrap opening">
      <PageHead
        title={words.today}
        lead={offering.title}
        {...(session.startsAt && { meta: <MomentText at={session.startsAt} /> })}
      />
      <div class="stack">
        <p class="hint">{say(care.isRead ? words.todayLead : words.onTheDay)}</p>
        {rows.length === 0 ? (
          <EmptyState title={words.nothing} />
        ) : (
          <DataTable caption={words.today} columns={[name, ...careColumns<RosterRow>(care)]} rows={rows} />
        )}
        <div>
          <ButtonLink to={base} look="line">
            {say(doorWords.door)}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
