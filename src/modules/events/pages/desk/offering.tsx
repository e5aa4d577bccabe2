import { For, Show } from 'solid-js'
import type { Organisation } from '#city/organisations/tables.ts'
import type { WholeProgramme } from '#city/programmes/queries.ts'
import type { Zone } from '#city/zones/tables.ts'
import { type Offering, stateNames } from '#engines/enrolment/index.ts'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { digits } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Allowed } from '../../desk/ground.ts'
import type { countsByState, ListedPool, ListedSession } from '../../queries/desk/sessions.ts'
import { hasBegun } from '../../rules/meetings.ts'
import { deskWords } from '../../words/desk.ts'
import { planningWords } from '../../words/planning.ts'
import { kindName } from '../../words/kinds.ts'
import { OfferingDeskFacts } from './offering-facts.tsx'
import { PoolForm } from './pool-form.tsx'
import { SessionTable } from './session-table.tsx'
import { OfferingTag } from './tags.tsx'
import { OfferingTabs, OfferingTrail } from './trail.tsx'

export interface OfferingDeskProps {
  offering: Offering
  programme: WholeProgramme | undefined
  organiser: Organisation | undefined
  zone: Zone | undefined
  sessions: readonly ListedSession[]
  counts: Awaited<ReturnType<typeof countsByState>>
  pools: readonly ListedPool[]
  allowed: Allowed
}

/** One offering, as those who run it see it. */
export function OfferingDesk(props: OfferingDeskProps) {
  const { now, say } = useView()
  const { offering } = props
  const sessions = nearestFirst(props.sessions, now)
  return (
    <>
      <OfferingTrail />
      <DeskHead title={offering.title} meta={<Meta offering={offering} />}>
        <Acts {...props} />
      </DeskHead>
      <OfferingTabs of={offering} now="overview" />
      <div class="split split--desk">
        <div class="stack">
          <Show
            when={sessions.length > 0}
            fallback={<EmptyState title={deskWords.sessionsNone}>{say(deskWords.sessionsNoneWhy)}</EmptyState>}
          >
            <SessionTable offering={offering} sessions={sessions} />
          </Show>
        </div>
        <div class="stack">
          <States {...props} />
          <RunSeats {...props} />
          <OfferingDeskFacts {...props} />
          <MoreActs {...props} />
        </div>
      </div>
    </>
  )
}

/** What is to come, in its order; then what has been, the last first. */
function nearestFirst(sessions: readonly ListedSession[], now: Date): ListedSession[] {
  const past = sessions.filter((session) => hasBegun(session, now))
  return [...sessions.filter((session) => !hasBegun(session, now)), ...past.toReversed()]
}

/** How full the run is, pool by pool; what has seats session by session has none here. */
function RunSeats({ offering: { code }, pools, allowed }: OfferingDeskProps) {
  return (
    <Show when={pools.length > 0}>
      <Panel title={deskWords.seatsOfRun}>
        <For each={pools}>
          {(pool) => (
            <PoolForm pool={pool} to={`/desk/offerings/${code}/seats`} mayPlan={allowed.plan} form={blank()} />
          )}
        </For>
      </Panel>
    </Show>
  )
}

function Meta({ offering: { state, kind, code } }: Pick<OfferingDeskProps, 'offering'>) {
  const { locale } = useView()
  return (
    <>
      <OfferingTag state={state} />
      <span>
        <Say text={kindName(kind)} />
      </span>
      <Code>{digits(code, locale)}</Code>
    </>
  )
}

function Acts({ offering: { code, state }, allowed: { plan, publish } }: OfferingDeskProps) {
  const { say } = useView()
  const at = `/desk/offerings/${code}`
  const isOpen = state === 'draft' || state === 'published'
  return (
    <>
      {state === 'published' && (
        <ButtonLink to={`/e/${code}`} look="quiet" icon="eye">
          {say(deskWords.publicPage)}
        </ButtonLink>
      )}
      {plan && isOpen && (
        <ButtonLink to={`${at}/series`} look="line" icon="plus">
          {say(planningWords.addSessions)}
        </ButtonLink>
      )}
      {publish && state === 'draft' && (
        <ButtonLink to={`${at}/check`} icon="check">
          {say(planningWords.checkTitle)}
        </ButtonLink>
      )}
    </>
  )
}

const rareActs = [
  { path: 'edit', label: planningWords.edit, icon: 'edit', needs: 'plan' },
  { path: 'terms', label: planningWords.terms, icon: 'scale', needs: 'plan' },
  { path: 'copy', label: planningWords.copy, icon: 'copy', needs: 'plan' },
  { path: 'end', label: planningWords.callOff, icon: 'close', needs: 'publish' },
] as const

/** What can be done less often, as the offering stands: what has ended can only be copied, what is no draft called off. */
function openActs({ offering: { state }, allowed }: Pick<OfferingDeskProps, 'offering' | 'allowed'>) {
  const isOpen = state === 'draft' || state === 'published'
  return rareActs.filter(
    ({ path, needs }) => allowed[needs] && (isOpen || path === 'copy') && (path !== 'end' || state === 'published'),
  )
}

function MoreActs(props: OfferingDeskProps) {
  const { say, link } = useView()
  const { offering, allowed } = props
  const at = `/desk/offerings/${offering.code}`
  const acts = openActs(props)
  return (
    <Show when={acts.length > 0}>
      <Panel>
        <div class="cluster">
          <For each={acts}>
            {({ path, label, icon }) => (
              <ButtonLink to={`${at}/${path}`} look={path === 'end' ? 'alert' : 'line'} size="s" icon={icon}>
                {say(label)}
              </ButtonLink>
            )}
          </For>
          {allowed.publish && offering.state !== 'archived' && (
            <form method="post" action={link(`${at}/archive`)}>
              <Button look="quiet" size="s" icon="file">
                {say(planningWords.archive)}
              </Button>
            </form>
          )}
        </div>
      </Panel>
    </Show>
  )
}

/** How many parties stand where; each number leads to them. */
function States({ offering, counts }: OfferingDeskProps) {
  const { say, link } = useView()
  const known = new Map(counts.map(({ state, parties, seats }) => [state, { parties, seats }]))
  const shown = Object.entries(stateNames).flatMap(([state, label]) => {
    const count = known.get(state)
    return count ? [{ state, label, ...count }] : []
  })
  return (
    <Panel title={deskWords.registrations}>
      <Show when={shown.length > 0} fallback={<p>{say(deskWords.registrationsEmpty)}</p>}>
        <DescriptionList>
          <For each={shown}>
            {({ state, label, parties, seats }) => (
              <KeyValue label={label}>
                <a href={link(`/desk/offerings/${offering.code}/registrations?state=${state}`)}>
                  {say(deskWords.partiesAndSeats(number(parties), number(seats)))}
                </a>
              </KeyValue>
            )}
          </For>
        </DescriptionList>
      </Show>
    </Panel>
  )
}
