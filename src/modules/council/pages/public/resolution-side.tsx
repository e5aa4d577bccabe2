import { For, Show } from 'solid-js'
import { eventNames } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import { longDate } from '#platform/calendar/format.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText, RelativeTime } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { type Moment, Timeline } from '#platform/ui/timeline.tsx'
import type { Following } from '../../routes/following/begin.tsx'
import type { ResolutionView } from '../../routes/view.ts'
import { followWords } from '../../words/following.ts'
import { legalEventNames } from '../../words/names.ts'
import { paperKindNames, paperWords } from '../../words/papers.ts'
import { publicationWords } from '../../words/publication.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { legalKeyText, legalSentence } from '../../rules/legal-words.ts'
import { FollowPanel } from '../following/follow-panel.tsx'
import { Attachments } from './attachments.tsx'
import { LegalTag } from './legal-line.tsx'
import { PublicationList } from './publication.tsx'
import { VotePanel } from './vote-panel.tsx'

interface Props {
  view: ResolutionView
  following: Following
}

/** Beside the clauses: the law, the vote, what is attached, what happened, and how to follow it. */
export const ResolutionSide = (props: Props) => (
  <aside class="stack">
    <Law {...props} />
    <Bodies {...props} />
    <For each={props.view.votes}>{(vote) => <VotePanel vote={vote} />}</For>
    <Attachments title={words.attachments} attachments={props.view.attachments} />
    <Versions {...props} />
    <Published {...props} />
    <History {...props} />
    <FollowPanel
      following={props.following}
      to={`/council/resolutions/${props.view.resolution.address}/watch`}
      submit={followWords.follow}
    />
  </aside>
)

function Law({ view: { standing, events, board } }: Props) {
  const { say } = useView()
  const moments = events.map(({ kind, on, letterNumber }): Moment => ({
    state: 'done',
    title: legalEventNames[kind],
    when: () => <DateText day={on} />,
    ...(letterNumber !== null && { text: () => <Say text={words.letterNumber(letterNumber)} /> }),
  }))
  const key = legalKeyText(standing)
  return (
    <Panel title={words.legalState}>
      <p>
        <LegalTag state={standing.state} />
      </p>
      <p>
        <Say text={legalSentence(standing)} />
        {key && (
          <>
            {say(words.comma)}
            <Say text={key} />
          </>
        )}
      </p>
      {standing.lateObjection !== undefined && (
        <p class="hint">
          <Say text={words.lateObjection(longDate(standing.lateObjection))} />
        </p>
      )}
      <Show when={moments.length > 0}>
        <Timeline moments={moments} />
      </Show>
      {board && (
        <p class="hint">
          <Say text={board.commitment.statement} />: <Say text={board.owner} />
        </p>
      )}
    </Panel>
  )
}

function Bodies({ view: { resolution, bodies, paper, sitting } }: Props) {
  const { link } = useView()
  const named = [
    [words.body, resolution.committeeId ?? resolution.bodyId],
    [words.coordinator, resolution.coordinatorId],
  ] as const
  return (
    <Panel>
      <DescriptionList>
        <For each={named}>
          {([label, id]) => (
            <KeyValue label={label}>
              <Say text={bodies.get(id) ?? words.somebody} />
            </KeyValue>
          )}
        </For>
        {sitting?.isPublic && (
          <KeyValue label={publicationWords.sitting}>
            <a href={link(`/meetings/${sitting.code}`)}>
              <Say text={sitting.title} />
            </a>
          </KeyValue>
        )}
        {paper && (
          <KeyValue label={paperWords.basedOn} note={paperKindNames[paper.kind]}>
            <a href={link(`/council/papers/${paper.id}`)}>
              <Say text={paper.title} />
            </a>
          </KeyValue>
        )}
      </DescriptionList>
    </Panel>
  )
}

const textKinds = { first: words.firstText, correction: words.correctionOf, amendment: words.amendmentOf }

function Versions({ view: { texts, resolution } }: Props) {
  const { say, link } = useView()
  return (
    <Show when={texts.length > 1}>
      <Panel title={words.versions}>
        <ol class="timeline">
          <For each={texts}>
            {({ version, kind, reason, at }) => (
              <li>
                <span class="when">
                  <RelativeTime at={at} />
                </span>
                <a href={link(`/council/resolutions/${resolution.address}/text/${version}`)}>
                  {say(words.versionOf(version))}
                  {say(words.comma)}
                  {say(textKinds[kind])}
                </a>
                {reason !== null && <p>{reason}</p>}
              </li>
            )}
          </For>
        </ol>
      </Panel>
    </Show>
  )
}

function Published({ view: { publication } }: Props) {
  const known = publication.filter(({ late, outOn }) => late > 0 || outOn !== undefined)
  return (
    <Show when={known.length > 0}>
      <Panel title={publicationWords.publication}>
        <PublicationList publication={known} />
      </Panel>
    </Show>
  )
}

/** What happened, without anybody's name. */
function History({ view: { history, clauses } }: Props) {
  const { say } = useView()
  const parts = new Map(
    clauses.flatMap(({ clause, promises }) =>
      promises.map(({ commitment }) => [commitment.id, clause.address] as const),
    ),
  )
  const moments = history.map(({ event }): Moment => {
    const part = parts.get(event.commitmentId ?? '')
    return {
      state: 'done',
      title: eventNames[event.kind],
      when: () => <RelativeTime at={event.at} />,
      ...(part !== undefined && { text: () => say(clauseName(part)) }),
    }
  })
  return (
    <Show when={moments.length > 0}>
      <Panel title={words.history}>
        <Timeline moments={moments} />
      </Panel>
    </Show>
  )
}
