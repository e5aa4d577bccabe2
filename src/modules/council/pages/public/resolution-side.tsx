import { For, Show } from 'solid-js'
import { eventNames } from '#engines/commitment/index.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { longDate } from '#platform/calendar/format.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText, RelativeTime } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { type Moment, Timeline } from '#platform/ui/timeline.tsx'
import type { ResolutionView } from '../../routes/view.ts'
import { attachmentKindNames, legalEventNames, publishedNames } from '../../words/names.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { legalKeyText, legalSentence } from '../../rules/legal-words.ts'
import { LegalTag } from './legal-line.tsx'
import { VotePanel } from './vote-panel.tsx'

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

function Bodies({ view: { resolution, bodies } }: Props) {
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

/** Lateness in publishing is published too. */
function Published({ view: { publication } }: Props) {
  const known = publication.filter(({ late, outOn }) => late > 0 || outOn !== undefined)
  return (
    <Show when={known.length > 0}>
      <Panel title={words.publication}>
        <ul>
          <For each={known}>
            {({ thing, late }) => (
              <li>
                <Say
                  text={
                    late > 0
                      ? words.publishedLate(publishedNames[thing], late)
                      : words.publishedInTime(publishedNames[thing])
                  }
                />
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
  const to = `/council/resolutions/${resolution.address}/watch`
  return (
    <Panel title={words.watchTitle} sunken>
      <p>
        <Say text={on ? words.watching : mode === 'signed-in' ? words.watchSigned : words.watchAnonymous} />
      </p>
      <FormBox form={blank()} to={to} submit={on ? words.unwatch : words.watch} look="line" once>
        <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
      </FormBox>
    </Panel>
  )
}
