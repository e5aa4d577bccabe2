import { For, Show } from 'solid-js'
import type { Evidence } from '#city/mandate/evidence.ts'
import type { OccasionOnDay } from '#city/occasions/queries.ts'
import type { ListedProgramme } from '#city/programmes/queries.ts'
import { DistrictCounts, type DistrictsCounted, TopDistricts } from '#city/zones/pages/district-counts.tsx'
import { words as zoneWords } from '#city/zones/words.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Kept } from '#platform/http/kept.tsx'
import { Ledger } from '#platform/ui/duties.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { SearchBox } from '#platform/ui/search-box.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Slider } from '#platform/ui/slider.tsx'
import { Wall } from '#platform/ui/wall.tsx'
import { evidenceWords, shownDuty, shownGroups } from '../words/evidence.ts'
import type { ListedArticle } from '../queries/articles.ts'
import { articlePath } from '../rules/reading.ts'
import { words } from '../words.ts'
import { ArticleMeta, type Covers, coverOf } from './articles/article-meta.tsx'
import { ArticleRows } from './articles/article-rows.tsx'
import { ProofCounts } from './glance/glance-page.tsx'
import { type comingSessions, WhatIsOn } from '#modules/events/index.ts'
import { ProgrammeCards } from '#modules/programmes/index.ts'

interface Props {
  evidence: Evidence
  today: IsoDay
  featured: readonly ListedArticle[]
  latest: readonly ListedArticle[]
  covers: Covers
  programmes: readonly ListedProgramme[]
  occasions: readonly OccasionOnDay[]
  /** How often something happened in each district, and since when. */
  where: DistrictsCounted
  /** What is on next. */
  coming: Awaited<ReturnType<typeof comingSessions>>
}

export function HomePage(props: Props) {
  const { evidence, today, featured, latest, covers, programmes, where, coming } = props
  const { say } = useView()
  return (
    <>
      <Hero {...props} />
      <Region
        id="duties"
        title={evidenceWords.duties}
        lead={evidenceWords.dutiesLead}
        beside={<MoreLink to="/glance">{say(words.glance)}</MoreLink>}
      >
        <Kept from={[evidence]} as="ledger">
          <Ledger groups={shownGroups(evidence.duties, today)} />
        </Kept>
      </Region>
      {coming.length > 0 && <WhatIsOn sessions={coming} to="/events" />}
      <Show when={featured.length > 0}>
        <Region id="featured" title={words.featured} ground>
          <Kept from={[featured, covers]} as="slides">
            <Slider id="news" label={words.featured} slides={featured.map((article) => slideOf(article, covers))} />
          </Kept>
        </Region>
      </Show>
      <Show when={latest.length > 0}>
        <Region id="latest" title={words.latestNews} beside={<MoreLink to="/news">{say(words.allNews)}</MoreLink>}>
          <Kept from={[latest, covers]} as="latest">
            <ArticleRows articles={latest} covers={covers} />
          </Kept>
        </Region>
      </Show>
      <Running programmes={programmes} />
      <Where {...where} />
    </>
  )
}

function Running({ programmes }: Pick<Props, 'programmes'>) {
  const { say } = useView()
  return (
    <Show when={programmes.length > 0}>
      <Region
        id="programmes"
        title={words.runningProgrammes}
        ground
        beside={<MoreLink to="/programmes">{say(words.allProgrammes)}</MoreLink>}
      >
        <Kept from={[programmes]} as="running">
          <ProgrammeCards programmes={programmes} />
        </Kept>
      </Region>
    </Show>
  )
}

/** In which district how much happened in the last twelve months. */
function Where(where: Props['where']) {
  const { say } = useView()
  return (
    <Show when={where.districts.length > 0}>
      <Region
        id="where"
        title={words.whereItHappens}
        beside={<MoreLink to="/zones">{say(zoneWords.districts)}</MoreLink>}
      >
        <Kept from={[where.districts, where.counts]} as="where">
          <DistrictCounts {...where}>
            <TopDistricts {...where} />
            <p>{say(zoneWords.countsCaution)}</p>
          </DistrictCounts>
        </Kept>
      </Region>
    </Show>
  )
}

function Hero({ evidence, today, occasions }: Props) {
  const { say } = useView()
  return (
    <div class="hero">
      <div class="hero__text">
        <h1>{say(words.heroTitle)}</h1>
        <p class="hero__lead">{say(words.heroLead)}</p>
        <ProofCounts duties={evidence.duties} />
        <SearchBox to="/search" suggest="/search/suggest" label={words.searchLabel} example={words.searchHint} />
        <Today today={today} occasions={occasions} />
      </div>
      <div class="hero__wall">
        <Kept from={[evidence]} as="wall">
          <Wall
            duties={evidence.duties.map((duty) => shownDuty(duty, today))}
            soul={{ to: '/glance', title: words.glance }}
          />
        </Kept>
      </div>
    </div>
  )
}

/** What day it is, and what the city remembers or celebrates. */
function Today({ today, occasions }: Pick<Props, 'today' | 'occasions'>) {
  return (
    <ul class="chips">
      <li class="meta">
        <DateText day={today} style="full" />
      </li>
      <For each={occasions}>
        {({ title }) => (
          <li class="meta">
            <Say text={title} />
          </li>
        )}
      </For>
    </ul>
  )
}

const slideOf = (article: ListedArticle, covers: Covers) => ({
  title: article.title,
  to: articlePath(article),
  picture: coverOf(article, covers),
  meta: () => <ArticleMeta article={article} />,
  text: article.lead,
})
