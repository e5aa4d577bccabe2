import { For, type JSX, Show } from 'solid-js'
import { activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import type { RecentFact } from '#city/facts/duty-queries.ts'
import type { DutyTally, MonthTally, ZoneTally } from '#city/facts/queries.ts'
import type { ProvedDuty } from '#city/mandate/evidence.ts'
import { ordinal } from '#city/mandate/rules.ts'
import type { MandateItem } from '#city/mandate/tables.ts'
import type { ListedProgramme, programmeNames } from '#city/programmes/queries.ts'
import { DistrictCounts } from '#city/zones/pages/district-counts.tsx'
import type { ListedZone } from '#city/zones/queries.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { RelativeDay } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Star } from '#platform/ui/star.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { evidenceWords, factsLine, tallyParts, tallyText } from '../../words/evidence.ts'
import type { ListedArticle } from '../../queries/articles.ts'
import { words } from '../../words.ts'
import type { Covers } from '../articles/article-meta.tsx'
import { ArticleRows } from '../articles/article-rows.tsx'
import { ProgrammeCards } from '#modules/programmes/index.ts'
import { FactTable } from './fact-table.tsx'
import { MonthChart } from './month-chart.tsx'
import { ZoneTable } from './zone-table.tsx'

export interface DutyProps {
  item: MandateItem
  today: IsoDay
  /** Absent for an aim: aims are judged by their programmes. */
  duty: ProvedDuty | undefined
  months: readonly MonthTally[]
  zoneTallies: readonly ZoneTally[]
  /** The first day the tallies by zone count. */
  since: IsoDay
  districts: readonly ListedZone[]
  programmes: readonly ListedProgramme[]
  facts: readonly RecentFact[]
  names: ReadonlyMap<string, Awaited<ReturnType<typeof programmeNames>>[number]>
  articles: readonly ListedArticle[]
  covers: Covers
  /** What other rooms have of this duty. */
  blocks: readonly (() => JSX.Element)[]
  next: string | undefined
}

export function DutyPage(props: DutyProps) {
  const { item, months } = props
  return (
    <>
      <DutyHead {...props} />
      <For each={props.blocks}>{(block) => block()}</For>
      <Show when={months.length > 0}>
        <Region id="months" title={evidenceWords.byMonth} ground>
          <MonthChart months={months} evidence={item.evidence} today={props.today} />
        </Region>
      </Show>
      <Show when={props.zoneTallies.length > 0}>
        <Region id="zones" title={evidenceWords.byZone}>
          <DistrictCounts districts={props.districts} counts={countsOf(props.zoneTallies)} since={props.since}>
            <ZoneTable {...props} />
          </DistrictCounts>
        </Region>
      </Show>
      <DutyProgrammes {...props} />
      <Show when={props.facts.length > 0}>
        <Region id="record" title={evidenceWords.record} lead={evidenceWords.recordLead}>
          <FactTable {...props} />
        </Region>
      </Show>
      <DutyNews {...props} />
    </>
  )
}

/** Every kind together, by zone. */
function countsOf(tallies: readonly ZoneTally[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { zoneId, facts } of tallies) counts.set(zoneId, (counts.get(zoneId) ?? 0) + facts)
  return counts
}

function DutyHead(props: DutyProps) {
  const { item, duty } = props
  return (
    <div class="wrap opening" data-duty={item.id} data-proof={duty?.proof}>
      <Crumbs
        trail={[
          { label: words.home, to: '/' },
          { label: words.glance, to: '/glance' },
        ]}
      />
      <PageHead title={item.title} meta={<DutyMeta {...props} />} />
      {item.official !== null && (
        <blockquote class="prose" lang="fa" dir="rtl">
          <p>«{item.official}»</p>
        </blockquote>
      )}
      {duty && <LastYear duty={duty} evidence={item.evidence} />}
    </div>
  )
}

function DutyProgrammes({ item, programmes }: DutyProps) {
  const { say } = useView()
  const all = <MoreLink to={`/programmes?duty=${item.id}`}>{say(words.allProgrammes)}</MoreLink>
  return (
    <Region id="programmes" title={evidenceWords.programmes} ground beside={all}>
      <Show when={programmes.length > 0} fallback={<EmptyState title={evidenceWords.noProgrammes} />}>
        <ProgrammeCards programmes={programmes} />
      </Show>
    </Region>
  )
}

function DutyNews({ item, articles, covers }: DutyProps) {
  const { say } = useView()
  const all = <MoreLink to={`/news?duty=${item.id}`}>{say(words.allNews)}</MoreLink>
  return (
    <Show when={articles.length > 0}>
      <Region id="news" title={evidenceWords.news} beside={all}>
        <ArticleRows articles={articles} covers={covers} />
      </Region>
    </Show>
  )
}

function DutyMeta({ item, duty }: DutyProps) {
  const { say } = useView()
  return (
    <>
      <span>{say(whichOf(item))}</span>
      {duty && <Star proof={duty.proof} />}
      {duty?.lastOn && (
        <span>
          {say(evidenceWords.lastEvidence)}: <RelativeDay day={duty.lastOn} />
        </span>
      )}
    </>
  )
}

const whichOf = (item: MandateItem) => {
  const which = number(ordinal(item))
  return item.kind === 'duty' ? evidenceWords.dutyOf(which) : evidenceWords.aimOf(which)
}

function LastYear({ duty, evidence }: { duty: ProvedDuty; evidence: readonly string[] }) {
  const { say, now } = useView()
  return (
    <div class="split">
      <section class="stack" aria-labelledby="last-year">
        <h2 id="last-year">{say(evidenceWords.lastYear)}</h2>
        <Show when={duty.counted.length > 0} fallback={<p>{say(factsLine(duty, now.toISOString().slice(0, 10)))}</p>}>
          <Tallies tallies={duty.counted} />
        </Show>
        <Show when={duty.uncounted.length > 0}>
          <h3>{say(evidenceWords.alsoDone)}</h3>
          <p class="meta">
            <For each={duty.uncounted}>{(tally) => <span>{say(tallyText(tally))}</span>}</For>
          </p>
        </Show>
      </section>
      <section class="panel panel--sunken" aria-labelledby="what-counts">
        <h2 id="what-counts">{say(evidenceWords.whatCounts)}</h2>
        <p class="cluster">
          <For each={evidence.filter(isActivityKind)}>
            {(kind) => (
              <Tag tone="proof">
                <Say text={activityKinds[kind].label} />
              </Tag>
            )}
          </For>
        </p>
      </section>
    </div>
  )
}

/** How often each kind of work was done and for how many, as large numbers. */
function Tallies({ tallies }: { tallies: readonly DutyTally[] }) {
  const { say } = useView()
  return (
    <dl class="stats">
      <For each={tallies.map(tallyParts)}>
        {({ label, times, people }) => (
          <div class="stat">
            <dt>{say(label)}</dt>
            <dd>{say(times)}</dd>
            {people && <dd class="stat__note">{say(people)}</dd>}
          </div>
        )}
      </For>
    </dl>
  )
}
