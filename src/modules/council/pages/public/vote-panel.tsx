import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { CountedVote } from '../../routes/view.ts'
import { resultOf, voteOptions } from '../../rules/votes.ts'
import { voteMethodNames, voteOptionNames, voteOutcomeNames } from '../../words/names.ts'
import { publicWords as words } from '../../words/public.ts'

/** A count of votes, with how each member voted where that is not secret. */
export function VotePanel({ vote: { event, named, corrected } }: { vote: CountedVote }) {
  const { say, link } = useView()
  const { needed } = resultOf(event, event.rule)
  return (
    <Panel title={words.vote}>
      <p>
        <strong>{say(voteOutcomeNames[event.outcome])}</strong>
        {`${say(words.comma)}${say(voteMethodNames[event.method])}${say(words.comma)}`}
        <DateText day={event.on} />
      </p>
      <p>
        <Say text={words.voteSentence(event.counts.for, event.present, needed)} />
      </p>
      {corrected && (
        <p class="hint">
          <Say text={words.corrected} />
        </p>
      )}
      <DescriptionList>
        <For each={voteOptions.filter((option) => event.counts[option] > 0)}>
          {(option) => (
            <KeyValue label={voteOptionNames[option]}>
              <Show when={named.length > 0} fallback={say(number(event.counts[option]))}>
                <For each={named.filter(({ vote }) => vote.option === option)}>
                  {({ vote, name }, at) => (
                    <>
                      {at() > 0 && say(words.comma)}
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
