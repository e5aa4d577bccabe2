import { For, Show } from 'solid-js'
import { eventNames } from '#engines/commitment/index.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { longDate } from '#platform/calendar/format.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText, RelativeTime } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { type Moment, Timeline } from '#platform/ui/timeline.tsx'
import type { CountedVote, ResolutionView } from '../../routes/view.ts'
import { resultOf, voteOptions } from '../../rules/votes.ts'
import {
  attachmentKindNames,
  legalEventNames,
  publishedNames,
  voteMethodNames,
  voteOptionNames,
  voteOutcomeNames,
} from '../../words/names.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { legalKeyText, legalSentence } from '../../rules/legal-words.ts'
import { LegalTag } from './legal-line.tsx'

/** Whether the reader follows it, and can. */
export interface Watching {
  readonly mode: 'signed-in' | 'anonymous'
  readonly on: boolean
}

interface Props {
  view: ResolutionView
  watching: Watching
}

/** Beside the clauses: the law, the vote, what is attached, what happened, and how to follow it. */
export const ResolutionSide = (props: Props) => (
  <aside class="stack">
    <Law {...props} />
    <Bodies {...props} />
    <For each={props.view.votes}>{(vote) => <VotePanel vote={vote} />}</For>
    <Attachments {...props} />
    <Versions {...props} />
    <Published {...props} />
    <History {...props} />
    <Follow {...props} />
  </aside>
)

function Law({ view: { standing, events, board } }: Props) {
  const { say } = useView()
  const moments = events.map(({ kind, on, letterNumber }): Moment => ({
    state: 'done',
    title: legalEventNames[kind],
    when: () => <DateText day={on} />,
    ...(letterNumber !== null && { text: () => say(words.letterNumber(letterNumber)) }),
  }))
  const key = legalKeyText(standing)
  return (
    <Panel title={words.legalState}>
      <p>
        <LegalTag state={standing.state} />
      </p>
      <p>
        {say(legalSentence(standing))}
        {key && `، ${say(key)}`}
      </p>
      {standing.lateObjection !== undefined && (
        <p class="hint">{say(words.lateObjection(longDate(standing.lateObjection)))}</p>
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

function Bodies({ view: { resolution, bodies } }: Props) {
  const named = [
    [words.body, resolution.committeeId ?? resolution.bodyId],
    [words.owner, resolution.coordinatorId],
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
      </DescriptionList>
    </Panel>
  )
}

/** A count of votes, with how each member voted where that is not secret. */
export function VotePanel({ vote: { event, named, corrected } }: { vote: CountedVote }) {
  const { say, link } = useView()
  const { needed } = resultOf(event, event.rule)
  return (
    <Panel title={words.vote}>
      <p>
        <strong>{say(voteOutcomeNames[event.outcome])}</strong>، {say(voteMethodNames[event.method])}،{' '}
        <DateText day={event.on} />
      </p>
      <p>{say(words.voteSentence(event.counts.for, event.present, needed))}</p>
      {corrected && <p class="hint">{say(words.corrected)}</p>}
      <DescriptionList>
        <For each={voteOptions.filter((option) => event.counts[option] > 0)}>
          {(option) => (
            <KeyValue label={voteOptionNames[option]}>
              <Show when={named.length > 0} fallback={say(number(event.counts[option]))}>
                <For each={named.filter(({ vote }) => vote.option === option)}>
                  {({ vote, name }, at) => (
                    <>
                      {at() > 0 && '، '}
                      <a href={link(`/council/members/${vote.personId}`)}>{name}</a>
                    </>
                  )}
                </For>
              </Show>
            </KeyValue>
          )}
        </For>
      </DescriptionList>
    </Panel>
  )
}

function Attachments({ view: { attachments } }: Props) {
  const { say, link } = useView()
  return (
    <Show when={attachments.length > 0}>
      <Panel title={words.attachments}>
        <ul class="evid">
          <For each={attachments}>
            {({ fileId, title, kind }) => (
              <li>
                <span>
                  <a href={link(`/files/${fileId}/file`)}>
                    <Say text={title} />
                  </a>
                  <small>{say(attachmentKindNames[kind])}</small>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Panel>
    </Show>
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
                  {say(words.versionOf(version))}، {say(textKinds[kind])}
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

/** Lateness in publishing is published too. */
function Published({ view: { publication } }: Props) {
  const { say } = useView()
  const known = publication.filter(({ late, outOn }) => late > 0 || outOn !== undefined)
  return (
    <Show when={known.length > 0}>
      <Panel title={words.publication}>
        <ul>
          <For each={known}>
            {({ thing, late }) => (
              <li>
                {say(
                  late > 0
                    ? words.publishedLate(publishedNames[thing], late)
                    : words.publishedInTime(publishedNames[thing]),
                )}
              </li>
            )}
          </For>
        </ul>
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

function Follow({ view: { resolution }, watching: { mode, on } }: Props) {
  const { say } = useView()
  const to = `/council/resolutions/${resolution.address}/watch`
  return (
    <Panel title={words.watchTitle} sunken>
      <p>{say(on ? words.watching : mode === 'signed-in' ? words.watchSigned : words.watchAnonymous)}</p>
      <FormBox form={blank()} to={to} submit={on ? words.unwatch : words.watch} look="line" once>
        <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
      </FormBox>
    </Panel>
  )
}
