import { Show } from 'solid-js'
import { moment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Figure, Figures, type Measured } from '#platform/ui/figure.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { WholeOffering } from '../../queries/offering/about.ts'
import type { Comment, RatedAs } from '../../queries/offering/ratings.ts'
import { audienceSaid } from '../../rules/audience.ts'
import { comingOf, hasBegun, standingFor } from '../../rules/meetings.ts'
import { words } from '../../words.ts'
import type { NextWay } from '../../routes/offering/way.ts'
import { stopWords } from '../../words/stops.ts'
import { LastChange, StopsTable, WayMap } from '../stops/way.tsx'
import { Comments } from './comments.tsx'
import { EnrolPanel } from './enrol-panel.tsx'
import { OfferingFacts } from './offering-facts.tsx'
import { SessionRows } from './session-rows.tsx'
import { OfferingBand } from '../offering-art.tsx'
import { StandingTag } from '../standing-tag.tsx'
import { kindName } from '../../words/kinds.ts'
import { offeringWords } from '../../words/offering.ts'

interface Props extends WholeOffering {
  rated: RatedAs | undefined
  comments: readonly Comment[]
  way: NextWay
}

/** One offering: what, for whom, when, where, what it costs, and how one gets a place. */
export function OfferingPage(whole: Props) {
  const { now, say } = useView()
  const { offering, sessions } = whole
  const coming = sessions.filter((session) => !hasBegun(session, now))
  const past = sessions.filter((session) => hasBegun(session, now))
  const next = comingOf(sessions, now)[0]
  const standing = standingFor(whole, offering.admitBy === 'session' ? next : undefined, now)
  return (
    <>
      <div class="wrap opening">
        <Crumbs trail={[{ label: words.events, to: '/events' }]} />
        {whole.way && <LastChange {...whole.way} />}
        <div class="split split--offer">
          <div>
            <OfferingBand {...offering} />
            <p class="chips">
              <Tag>{say(kindName(offering.kind))}</Tag>
              <Tag tone="note">{say(audienceSaid(offering.audience))}</Tag>
              <StandingTag standing={standing} />
            </p>
            <PageHead title={offering.title} {...(offering.summary && { lead: offering.summary })} />
          </div>
          <EnrolPanel {...whole} />
          <div class="stack">
            <OfferingFacts {...whole} />
            <Rated {...whole} />
          </div>
        </div>
      </div>
      {whole.way && <WayRegion {...whole.way} />}
      <Show when={sessions.length > 0}>
        <Region id="sessions" title={offeringWords.when} ground>
          <SessionRows {...whole} coming={coming} past={past} />
        </Region>
      </Show>
      <Comments comments={whole.comments} />
    </>
  )
}

/** Where what moves comes by the next time. */
const WayRegion = ({ startsAt, stops }: NonNullable<NextWay>) => (
  <Region id="way" title={stopWords.wayOf(moment(startsAt))}>
    <div class="split">
      <StopsTable stops={stops} />
      <WayMap stops={stops} />
    </div>
  </Region>
)

/** What others thought of it: only those who were there were asked. */
const Rated = ({ offering, rated }: Props) =>
  rated && (
    <Figures>
      <Figure label={offeringWords.rated} measured={measuredOf(rated, offering.code)} />
    </Figures>
  )

const measuredOf = ({ mean, n, low, high }: RatedAs, code: string): Measured => ({
  value: mean,
  unit: offeringWords.ofFive,
  decimals: 1,
  n,
  interval: { low, high, level: 95 },
  source: { label: offeringWords.ratedBy, to: `/e/${code}` },
})
