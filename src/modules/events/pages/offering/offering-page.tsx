import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { WholeOffering } from '../../queries/offering/about.ts'
import { audienceSaid } from '../../rules/audience.ts'
import { comingOf, hasBegun, standingFor } from '../../rules/meetings.ts'
import { isAskable } from '../../rules/standing.ts'
import { words } from '../../words.ts'
import { enrolVerb } from './enrol-verb.ts'
import { OfferingFacts } from './offering-facts.tsx'
import { SessionRows } from './session-rows.tsx'
import { StandingTag } from '../standing-tag.tsx'
import { offeringWords } from '../../words/offering.ts'

/** One offering: what, for whom, when, where, what it costs, and how one gets a place. */
export function OfferingPage(whole: WholeOffering) {
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
        <OfferingFacts {...whole} />
        <Show when={canAsk && isAskable(run) && offering.admitBy !== 'session'}>
          <p class="cluster">
            <ButtonLink to={`/e/${offering.code}/enrol`} size="l">
              <Say text={sessions.length > 1 ? offeringWords.enrolRun : enrolVerb(run)} />
            </ButtonLink>
          </p>
        </Show>
      </div>
      <Show when={sessions.length > 0}>
        <Region id="sessions" title={offeringWords.when} ground>
          <SessionRows {...whole} coming={coming} past={past} />
        </Region>
      </Show>
    </>
  )
}
