import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Figure, Figures, type Measured } from '#platform/ui/figure.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { WholeOffering } from '../../queries/offering/about.ts'
import type { RatedAs } from '../../queries/offering/ratings.ts'
import { audienceSaid } from '../../rules/audience.ts'
import { comingOf, hasBegun, standingFor } from '../../rules/meetings.ts'
import { isAskable } from '../../rules/standing.ts'
import { words } from '../../words.ts'
import { enrolVerb } from './enrol-verb.ts'
import { OfferingFacts } from './offering-facts.tsx'
import { SessionRows } from './session-rows.tsx'
import { StandingTag } from '../standing-tag.tsx'
import { offeringWords } from '../../words/offering.ts'
import { posterWords } from '../../words/poster.ts'

interface Props extends WholeOffering {
  rated: RatedAs | undefined
}

/** One offering: what, for whom, when, where, what it costs, and how one gets a place. */
export function OfferingPage(whole: Props) {
  const { now, say } = useView()
  const { offering, sessions } = whole
  const coming = sessions.filter((session) => !hasBegun(session, now))
  const past = sessions.filter((session) => hasBegun(session, now))
  const run = standingFor(whole, undefined, now)
  const first = comingOf(sessions, now)[0]
  const standing = offering.admitBy === 'session' ? standingFor(whole, first, now) : run
  const canAsk = first !== undefined || sessions.length === 0
  return (
    <>
      <div class="wrap region">
        <Crumbs trail={[{ label: words.events, to: '/events' }]} />
        <p class="chips">
          <Tag tone="note">{say(audienceSaid(offering.audience))}</Tag>
          <StandingTag standing={standing} />
        </p>
        <PageHead title={offering.title} {...(offering.summary && { lead: offering.summary })} />
        <div class="split">
          <div class="stack">
            <Show when={canAsk && isAskable(run) && offering.admitBy !== 'session'}>
              <p class="cluster">
                <ButtonLink to={`/e/${offering.code}/enrol`} size="l">
                  <Say text={sessions.length > 1 ? offeringWords.enrolRun : enrolVerb(run)} />
                </ButtonLink>
              </p>
            </Show>
            <OfferingFacts {...whole} />
          </div>
          <Papers {...whole} />
        </div>
      </div>
      <Show when={sessions.length > 0}>
        <Region id="sessions" title={offeringWords.when} ground>
          <SessionRows {...whole} coming={coming} past={past} />
        </Region>
      </Show>
    </>
  )
}

/** For the telephone, for the board, and what others thought of it. */
function Papers({ offering, rated }: Props) {
  const { say } = useView()
  return (
    <div class="stack">
      <ButtonLink to={`/cal/e-${offering.code}.ics`} look="line" icon="cal" block download>
        {say(posterWords.toCalendar)}
      </ButtonLink>
      <ButtonLink to={`/e/${offering.code}/poster.pdf`} look="line" icon="print" block>
        {say(posterWords.poster)}
      </ButtonLink>
      {rated && (
        <Figures>
          <Figure label={offeringWords.rated} measured={measuredOf(rated, offering.code)} />
        </Figures>
      )}
    </div>
  )
}

const measuredOf = ({ mean, n, low, high }: RatedAs, code: string): Measured => ({
  value: mean,
  unit: offeringWords.ofFive,
  decimals: 1,
  n,
  interval: { low, high, level: 95 },
  source: { label: offeringWords.ratedBy, to: `/e/${code}` },
})
