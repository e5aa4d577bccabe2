import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Balance } from '#engines/enrolment/index.ts'
import { amountSaid } from '../../rules/price.ts'
import type { MyEnrolment } from '../../queries/mine/list.ts'
import type { CalendarLink } from '../../routes/mine/family-calendar.ts'
import { familyWords } from '#modules/families/index.ts'
import { noticeWords } from '#modules/notices/index.ts'
import { words as events } from '../../words.ts'
import { creditWords } from '../../words/credits.ts'
import { planWords } from '../../words/plan.ts'
import { mineWords as words } from '../../words/mine.ts'
import { CalendarPanel } from './calendar-panel.tsx'
import { EnrolmentRow } from './enrolment-row.tsx'

interface Props {
  enrolments: readonly MyEnrolment[]
  next: string | undefined
  calendar: CalendarLink
  credits: readonly Balance[]
}

type Group = 'toDo' | 'tickets' | 'lines' | 'draws' | 'past'
const groups: readonly Group[] = ['toDo', 'tickets', 'lines', 'draws', 'past']

const groupOfState: Record<MyEnrolment['state'], Group> = {
  held: 'toDo',
  offered: 'toDo',
  confirmed: 'tickets',
  waiting: 'lines',
  asked: 'draws',
  refused: 'past',
  lapsed: 'past',
  withdrawn: 'past',
  cancelled: 'past',
}

/** What waits for an answer comes first, then what is certain, what is hoped for, and what is over. */
const groupOf = ({ state, isPast }: MyEnrolment): Group => (isPast ? 'past' : groupOfState[state])

/** Everything one has with the city’s programmes, one’s own and that of one’s children. */
export function MyPage({ enrolments, next, calendar, credits }: Props) {
  const { say } = useView()
  const grouped = Map.groupBy(enrolments, groupOf)
  return (
    <>
      <div class="wrap opening">
        <Head />
        <Show
          when={enrolments.length > 0}
          fallback={
            <EmptyState title={words.none} act={<ButtonLink to="/events">{say(events.events)}</ButtonLink>}>
              <Say text={words.noneHint} />
            </EmptyState>
          }
        >
          <div class="holdings">
            <Credits credits={credits} />
            <For each={groups}>{(group) => <GroupOf title={words[group]} rows={grouped.get(group) ?? []} />}</For>
          </div>
          <Pager next={next && `/my?before=${next}`} />
        </Show>
      </div>
      <Region id="calendar" title={words.calendar} lead={words.calendarLead} ground>
        <CalendarPanel {...calendar} />
      </Region>
    </>
  )
}

/** Beside one's places: what suits, what one plans, with whom one lives, what one was told. */
function Head() {
  const { say } = useView()
  return (
    <PageHead title={words.my} lead={words.lead}>
      <ButtonLink to="/events/for-us" look="line" icon="users">
        {say(events.forUs)}
      </ButtonLink>
      <ButtonLink to="/events/plan" look="line" icon="flag">
        {say(planWords.title)}
      </ButtonLink>
      <ButtonLink to="/my/household" look="line" icon="home">
        {say(familyWords.household)}
      </ButtonLink>
      <ButtonLink to="/my/messages" look="line" icon="mail">
        {say(noticeWords.mine)}
      </ButtonLink>
    </PageHead>
  )
}

function Credits({ credits }: Pick<Props, 'credits'>) {
  const { say } = useView()
  return (
    <Show when={credits.length > 0}>
      <Panel title={creditWords.credits}>
        <p>{say(creditWords.creditsWhy)}</p>
        <DescriptionList>
          <For each={credits}>
            {({ organiser, party, rials }) => (
              <KeyValue label={organiser} {...(party !== null && { note: { fa: party } })}>
                {say(amountSaid(rials))}
              </KeyValue>
            )}
          </For>
        </DescriptionList>
      </Panel>
    </Show>
  )
}

const GroupOf = ({ title, rows }: { title: Text; rows: readonly MyEnrolment[] }) => (
  <Show when={rows.length > 0}>
    <section class="stack">
      <h2>
        <Say text={title} />
      </h2>
      <div class="holder">
        <For each={rows}>{(row) => <EnrolmentRow row={row} />}</For>
      </div>
    </section>
  </Show>
)
