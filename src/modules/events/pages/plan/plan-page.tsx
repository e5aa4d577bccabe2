import { For, Show } from 'solid-js'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedSession } from '../../queries/calendar/listing.ts'
import type { WholePlan } from '../../routes/plan/whole-plan.ts'
import type { Way } from '../../rules/plan.ts'
import { words as events } from '../../words.ts'
import { planWords as words } from '../../words/plan.ts'
import { SessionAgenda } from '../calendar/session-agenda.tsx'
import { MarkButton } from './mark-button.tsx'

/** One’s own list by day: what clashes, and the way from one to the next. */
export function PlanPage(plan: WholePlan) {
  const { say } = useView()
  const { sessions, hasAccount } = plan
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: events.events, to: '/events' }]} />
      <Show
        when={sessions.length > 0}
        fallback={
          <>
            <PageHead title={words.title} lead={words.lead} />
            <EmptyState title={words.none} act={<ButtonLink to="/events">{say(events.events)}</ButtonLink>}>
              {say(words.noneHint)}
            </EmptyState>
          </>
        }
      >
        <PageHead title={words.title} lead={words.lead} meta={<Counted {...plan} />}>
          <ButtonLink to="/events/plan/plan.ics" look="line" icon="cal" download>
            {say(words.toCalendar)}
          </ButtonLink>
          <ButtonLink to="/events/plan/plan.pdf" look="line" icon="print">
            {say(words.onPaper)}
          </ButtonLink>
        </PageHead>
        <div class="stack">
          {!hasAccount && <InThisBrowser />}
          <h2 class="sr">{say(words.title)}</h2>
          <SessionAgenda
            sessions={sessions}
            note={(session) => <Beside plan={plan} id={session.id} />}
            act={(session) => <Act plan={plan} session={session} />}
          />
          <p class="meta">{say(words.howWalked)}</p>
        </div>
      </Show>
    </div>
  )
}

const InThisBrowser = () => {
  const { say } = useView()
  return (
    <Notice>
      <p>{say(words.inThisBrowser)}</p>
      <MoreLink to="/sign-in?next=/events/plan">{say(words.signIn)}</MoreLink>
    </Notice>
  )
}

function Counted({ sessions, beside }: WholePlan) {
  const { say } = useView()
  const days = new Set(sessions.map(({ startsAt }) => today(startsAt)))
  const clashing = [...beside.values()].filter(({ clashes }) => clashes.length > 0).length
  return (
    <>
      <span>{say(words.counted(number(sessions.length), number(days.size)))}</span>
      <span>{say(clashing === 0 ? words.noClash : words.clashing(number(clashing)))}</span>
    </>
  )
}

interface Remark {
  readonly is: 'clash' | 'too-long' | 'way'
  readonly said: Text
}

/** What has to be known of a session beside the others, in words. */
export function besideSaid(
  { sessions, beside }: Pick<WholePlan, 'sessions' | 'beside'>,
  id: string,
): readonly Remark[] {
  const titles = new Map(sessions.map((session) => [session.id, session.title]))
  const titleOf = (other: string): Said => titles.get(other) ?? { fa: '' }
  const { clashes, ways } = beside.get(id) ?? { clashes: [], ways: [] }
  return [
    ...clashes.map((other): Remark => ({ is: 'clash', said: words.clashesWith(titleOf(other)) })),
    ...ways.map((way): Remark => ({ is: way.isTooLong ? 'too-long' : 'way', said: waySaid(way, titleOf(way.from)) })),
  ]
}

function waySaid({ minutes, spare, isTooLong }: Way, from: Said): Text {
  if (minutes === undefined) return words.wayUnknown(from)
  return (isTooLong ? words.tooLong : words.way)(number(minutes), from, number(spare))
}

function Beside({ plan, id }: { plan: WholePlan; id: string }) {
  const { say } = useView()
  const remarks = besideSaid(plan, id)
  return (
    <Show when={remarks.length > 0}>
      <ul class="agenda__notes">
        <For each={remarks}>
          {({ is, said }) => (
            <li class={is === 'way' ? undefined : 'agenda__warns'}>
              <Icon name={is === 'way' ? 'next' : 'alert'} size="s" />
              <span>{say(said)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

/** Where one has a place one does not take it off here. */
function Act({ plan: { marked, held }, session }: { plan: WholePlan; session: ListedSession }) {
  const { say } = useView()
  return (
    <>
      {held.has(session.id) && (
        <Tag tone="proof" icon="check">
          {say(words.hasPlace)}
        </Tag>
      )}
      {marked.has(session.id) && <MarkButton session={session} isMarked back="/events/plan" />}
    </>
  )
}
