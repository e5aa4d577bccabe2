import { randomUUID } from 'node:crypto'
import { Show } from 'solid-js'
import { familyWords } from '#modules/families/index.ts'
import { fullDate } from '#platform/calendar/format.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { relativeDay } from '#platform/calendar/relative.ts'
import { HiddenField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Button, MoreLink } from '#platform/ui/button.tsx'
import { TimeText } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ForUsRow, MemberVerdict } from '../../queries/calendar/for-us.ts'
import type { Housemate } from '../../queries/enrolling/household.ts'
import { isOnline } from '../../rules/sessions.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { forUsWords as words } from '../../words/for-us.ts'
import { offeringWords } from '../../words/offering.ts'

interface Props {
  day: IsoDay
  people: readonly Housemate[]
  rows: readonly ForUsRow[]
}

const daysAhead = 7

/** A day, the household across, what is on downwards, and one tap for those who can come. */
export function ForUsPage(props: Props) {
  const { say, today } = useView()
  const { day, rows } = props
  const days = Array.from({ length: daysAhead }, (_, count) => addDays(today, count))
  return (
    <div class="wrap opening">
      <PageHead title={words.title} lead={words.lead} meta={say(fullDate(day))} />
      <Show when={isToBeTold(props)}>
        <Notice icon="home">
          <p>{say(words.writeFamily)}</p>
          <MoreLink to="/my/household">{say(familyWords.household)}</MoreLink>
        </Notice>
      </Show>
      <Tabs
        label={words.day}
        tabs={days.map((one) => ({
          label: relativeDay(one, today),
          to: `/events/for-us?day=${one}`,
          current: one === day,
        }))}
      />
      <Show
        when={rows.length > 0}
        fallback={
          <EmptyState title={words.nothing}>
            <Say text={words.nothingHint} />
          </EmptyState>
        }
      >
        <ForUsTable {...props} />
      </Show>
    </div>
  )
}

/** One is alone here, or of somebody it is not known what every other hour asks. */
const isToBeTold = ({ people }: Props) =>
  people.length === 1 || people.some(({ birthYear, sex }) => birthYear === null || sex === null)

function ForUsTable({ day, people, rows }: Props) {
  const members = people.map(({ id, name }, at): Column<ForUsRow> => ({
    head: name === '' && at === 0 ? enrolWords.you : enrolWords.named(name),
    cell: ({ verdicts }) => {
      const verdict = verdicts.find(({ personId }) => personId === id)
      return verdict && <VerdictCell verdict={verdict} />
    },
  }))
  const columns: readonly Column<ForUsRow>[] = [
    { head: words.what, main: true, cell: (row) => <What row={row} /> },
    ...members,
    { head: words.act, cell: (row) => <Show when={hasSome(row)}>{<OneTap day={day} row={row} />}</Show> },
  ]
  return <DataTable caption={words.title} columns={columns} rows={rows} />
}

const hasSome = ({ verdicts }: ForUsRow) => verdicts.some(({ whyNot }) => whyNot === undefined)

function What({ row: { session } }: { row: ForUsRow }) {
  const { link } = useView()
  const where = isOnline(session) ? offeringWords.online : session.place
  return (
    <>
      <TimeText at={session.startsAt} />{' '}
      <a href={link(`/e/${session.code}`)}>
        <Say text={session.title} />
      </a>
      {where && (
        <>
          {' · '}
          <Say text={where} />
        </>
      )}
    </>
  )
}

function VerdictCell({ verdict: { whyNot } }: { verdict: MemberVerdict }) {
  const { say } = useView()
  return (
    <Show
      when={whyNot}
      fallback={
        <>
          <Icon name="check" />
          <span class="sr">{say(words.can)}</span>
        </>
      }
    >
      {(text) => (
        <small>
          <Say text={text()} />
        </small>
      )}
    </Show>
  )
}

function OneTap({ day, row: { session, needsForm } }: { day: IsoDay; row: ForUsRow }) {
  const { link, say } = useView()
  return (
    <form method="post" action={link('/events/for-us')}>
      <HiddenField name="session" value={session.id} />
      <HiddenField name="day" value={day} />
      <HiddenField name="key" value={randomUUID()} />
      <Button size="s" look="line">
        {say(needsForm ? words.lookFirst : words.enrolThese)}
      </Button>
    </form>
  )
}
