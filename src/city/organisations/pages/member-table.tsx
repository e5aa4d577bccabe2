import { PersonName } from '#city/people/pages/person-picker.tsx'
import { seePeople } from '#city/people/permissions.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateRange, longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Member } from '../queries.ts'
import { roleNames, words } from '../words.ts'

interface MemberTableProps {
  at: string
  members: readonly Member[]
  mayChange: boolean
}

/** Who holds or held which post, with its dates and its decree. */
export function MemberTable({ at, members, mayChange }: MemberTableProps) {
  const { say, now } = useView()
  const on = today(now)
  const isOver = ({ membership }: Member) => membership.endsOn !== null && membership.endsOn < on
  const columns: Column<Member>[] = [
    { head: words.person, main: true, cell: ({ person }) => <Person person={person} /> },
    { head: words.post, cell: (member) => <PostOf member={member} /> },
    {
      head: words.period,
      cell: ({ membership: { startsOn, endsOn } }) =>
        say(endsOn === null ? longDate(startsOn) : dateRange(startsOn, endsOn)),
    },
    { head: words.letter, cell: ({ membership }) => <bdi>{membership.letter ?? '–'}</bdi> },
    {
      head: words.current,
      cell: (member) =>
        isOver(member) ? <Tag line>{say(words.former)}</Tag> : <Acts at={at} member={member} mayChange={mayChange} />,
    },
  ]
  return <DataTable caption={words.people} columns={columns} rows={members} dense />
}

function Person({ person }: Pick<Member, 'person'>) {
  const { link, may } = useView()
  if (!may(seePeople)) return <PersonName person={person} />
  return (
    <a href={link(`/desk/people/${person.id}`)}>
      <PersonName person={person} />
    </a>
  )
}

function PostOf({ member: { membership, zone } }: { member: Member }) {
  const { say } = useView()
  return (
    <>
      <Say text={membership.post ?? roleNames[membership.role]} /> {membership.acting && <Tag>{say(words.acting)}</Tag>}
      <small>
        {say(roleNames[membership.role])}
        {zone && (
          <>
            {' · '}
            <Say text={zone} />
          </>
        )}
      </small>
    </>
  )
}

function Acts({ at, member: { membership }, mayChange }: { at: string; member: Member; mayChange: boolean }) {
  const { say } = useView()
  if (membership.endsOn !== null || !mayChange) {
    return (
      <Tag tone="proof" icon="check">
        {say(words.current)}
      </Tag>
    )
  }
  return (
    <span class="cluster">
      <ButtonLink to={`${at}/members/${membership.id}/handing-over`} look="line" size="s" icon="swap">
        {say(words.handOver)}
      </ButtonLink>
      <ButtonLink to={`${at}/members/${membership.id}/end`} look="quiet" size="s">
        {say(words.end)}
      </ButtonLink>
    </span>
  )
}
