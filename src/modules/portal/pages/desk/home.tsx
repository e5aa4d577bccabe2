import { For, Show } from 'solid-js'
import type { ProvedDuty } from '#city/mandate/evidence.ts'
import type { ListedProgramme } from '#city/programmes/queries.ts'
import type { OccasionOnDay } from '#city/occasions/queries.ts'
import { DueNow, type dueNowOf } from '#modules/coordination/index.ts'
import { DoorsAhead, type doorsAhead } from '#modules/events/index.ts'
import { fullDate, moment } from '#platform/calendar/format.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { RelativeTime } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Queue, QueuePanel } from '#platform/ui/queue.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { writeArticles } from '../../permissions.ts'
import type { DeskArticle } from '../../queries/desk-articles.ts'
import { articleStates, type ArticleState, type Mistake } from '../../tables.ts'
import { stateNames } from '../../words.ts'
import { homeWords } from '../../words/desk-home.ts'
import { deskWords } from '../../words/desk.ts'
import { Lacking, Turning } from './due.tsx'
import { mediaWords } from '../../words/media.ts'

export interface DeskHomeProps {
  today: IsoDay
  occasions: readonly OccasionOnDay[]
  /** What presses, and today’s doors, for whoever answers for them. */
  due: Awaited<ReturnType<typeof dueNowOf>>
  doors: Awaited<ReturnType<typeof doorsAhead>>
  /** Queues of the portal, for those they concern; undefined for all others. */
  drafts: Queue<DeskArticle> | undefined
  waiting: Queue<DeskArticle> | undefined
  scheduled: Queue<DeskArticle> | undefined
  mistakes: Queue<Mistake> | undefined
  states: ReadonlyMap<ArticleState, number> | undefined
  /** Duties without fresh evidence. */
  lacking: Queue<ProvedDuty>
  /** Programmes about to begin or end. */
  turning: Queue<ListedProgramme>
}

/** What waits for this person today. */
export function DeskHome(props: DeskHomeProps) {
  const { actor, say, may } = useView()
  const name = actor && 'name' in actor ? homeWords.greeting(actor.name) : homeWords.home
  return (
    <>
      <DeskHead title={name} meta={<span>{say(fullDate(props.today))}</span>}>
        {may(writeArticles) && <QuickLinks />}
      </DeskHead>
      <div class="stack">
        {props.states && <States states={props.states} />}
        <div class="deskhome">
          {props.due && <DueNow due={props.due} />}
          {props.doors && <DoorsAhead doors={props.doors} />}
          <Queues {...props} />
          <Lacking queue={props.lacking} />
          <Turning queue={props.turning} />
          <Occasions occasions={props.occasions} />
        </div>
      </div>
    </>
  )
}

function QuickLinks() {
  const { say } = useView()
  return (
    <>
      <ButtonLink to="/desk/media/new" look="line" icon="put">
        {say(mediaWords.upload)}
      </ButtonLink>
      <ButtonLink to="/desk/articles/new" icon="plus">
        {say(deskWords.newArticle)}
      </ButtonLink>
    </>
  )
}

/** Always counted; the others only where there are any. */
const usual = new Set<ArticleState>(['draft', 'in-review', 'scheduled', 'published'])

function States({ states }: { states: ReadonlyMap<ArticleState, number> }) {
  const { link, say } = useView()
  return (
    <section class="panel" aria-label={say(homeWords.byState)}>
      <dl class="stats">
        <For each={articleStates.filter((state) => usual.has(state) || states.has(state))}>
          {(state) => (
            <div class="stat">
              <dt>
                <a href={link(`/desk/articles?state=${state}`)}>{say(stateNames[state])}</a>
              </dt>
              <dd>{say(number(states.get(state) ?? 0))}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  )
}

function Queues({ drafts, waiting, scheduled, mistakes }: DeskHomeProps) {
  const { actor } = useView()
  const me = actor && 'id' in actor ? actor.id : ''
  return (
    <>
      {waiting && (
        <Articles queue={waiting} title={homeWords.waiting} none={homeWords.noneWaits} all="state=in-review" />
      )}
      {drafts && (
        <Articles
          queue={drafts}
          title={homeWords.myDrafts}
          none={homeWords.noDrafts}
          all={`author=${me}&state=draft`}
        />
      )}
      {scheduled && (
        <Articles queue={scheduled} title={homeWords.scheduled} none={homeWords.noneScheduled} all="state=scheduled" />
      )}
      {mistakes && <Mistakes queue={mistakes} />}
    </>
  )
}

const Articles = (props: { queue: Queue<DeskArticle>; title: Text; none: Text; all: string }) => (
  <QueuePanel {...props} to={`/desk/articles?${props.all}`} row={(article) => <ArticleLine article={article} />} />
)

function ArticleLine({ article }: { article: DeskArticle }) {
  const { link, say } = useView()
  const { id, title, author, changedAt, publishAt } = article
  return (
    <>
      <a href={link(`/desk/articles/${id}`)}>
        <Say text={title} />
      </a>
      <p class="meta">
        {author && <bdi>{author}</bdi>}
        {publishAt ? <span>{say(moment(publishAt))}</span> : <RelativeTime at={changedAt} />}
      </p>
    </>
  )
}

const Mistakes = ({ queue }: { queue: Queue<Mistake> }) => (
  <QueuePanel
    queue={queue}
    title={homeWords.mistakes}
    none={homeWords.noMistakes}
    to="/desk/mistakes"
    row={(mistake) => <MistakeLine mistake={mistake} />}
  />
)

function MistakeLine({ mistake: { message, reportedAt } }: { mistake: Mistake }) {
  const { link } = useView()
  return (
    <>
      <a href={link('/desk/mistakes')} dir="auto">
        {message.length > 90 ? `${message.slice(0, 90)}…` : message}
      </a>
      <p class="meta">
        <RelativeTime at={reportedAt} />
      </p>
    </>
  )
}

function Occasions({ occasions }: { occasions: readonly OccasionOnDay[] }) {
  const { say } = useView()
  return (
    <Panel title={homeWords.occasions}>
      <Show when={occasions.length > 0} fallback={<p class="hint">{say(homeWords.noOccasions)}</p>}>
        <ul class="lines">
          <For each={occasions}>
            {({ title, off }) => (
              <li>
                <Say text={title} /> {off && <Tag tone="wait">{say(homeWords.dayOff)}</Tag>}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Panel>
  )
}
