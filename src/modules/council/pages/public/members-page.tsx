import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Body, CouncilMember, MemberVote } from '../../queries/votes.ts'
import type { VoteOption } from '../../rules/votes.ts'
import { addressText, words as council } from '../../words.ts'
import { voteOptionNames, voteOutcomeNames } from '../../words/names.ts'
import { publicWords as words } from '../../words/public.ts'
import { councilTrail } from './resolution-page.tsx'

interface ListProps {
  bodies: readonly { readonly body: Body; readonly members: readonly CouncilMember[] }[]
}

/** Who sits in the council and its commissions. */
export function MembersPage({ bodies }: ListProps) {
  const { link } = useView()
  return (
    <div class="wrap opening">
      <Crumbs trail={councilTrail} />
      <PageHead title={words.members} lead={words.membersLead} />
      <For each={bodies}>
        {({ body, members }) => (
          <section class="region region--tight" aria-labelledby={`b-${body.slug}`}>
            <h2 id={`b-${body.slug}`}>
              <Say text={body.name} />
            </h2>
            <ul class="places">
              <For each={members}>
                {({ id, name, post }) => (
                  <li>
                    <div>
                      <a href={link(`/council/members/${id}`)}>{name}</a>
                      {post && (
                        <p>
                          <Say text={post} />
                        </p>
                      )}
                    </div>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </div>
  )
}

interface MemberProps {
  member: { readonly id: string; readonly name: string; readonly sample: boolean }
  seats: readonly {
    readonly membership: { readonly startsOn: string; readonly endsOn: string | null }
    readonly body: { readonly name: Body['name'] }
  }[]
  tally: readonly { readonly option: VoteOption; readonly count: number }[]
  votes: readonly MemberVote[]
  next: string | undefined
}

/** A member: where they sit, at how many votes they were, and each of them. */
export function MemberPage({ member, seats, tally, votes, next }: MemberProps) {
  const { say } = useView()
  const all = tally.reduce((sum, { count }) => sum + count, 0)
  const present = all - (tally.find(({ option }) => option === 'absent')?.count ?? 0)
  return (
    <div class="wrap opening">
      <Crumbs trail={[...councilTrail, { label: words.members, to: '/council/members' }]} />
      <PageHead
        title={{ fa: member.name }}
        lead={words.member}
        meta={
          <span>
            <Say text={words.attended(present, all)} />
          </span>
        }
      />
      <div class="split split--article">
        <section class="stack" aria-labelledby="votes">
          <h2 id="votes">{say(words.vote)}</h2>
          <Show
            when={votes.length > 0}
            fallback={
              <p class="hint">
                <Say text={words.noVotes} />
              </p>
            }
          >
            <DataTable caption={words.vote} columns={columnsOf()} rows={votes} />
            <Pager next={next} />
          </Show>
        </section>
        <Seats seats={seats} tally={tally} />
      </div>
    </div>
  )
}

function Seats({ seats, tally }: Pick<MemberProps, 'seats' | 'tally'>) {
  const { say } = useView()
  return (
    <aside class="panel">
      <h2>{say(words.seats)}</h2>
      <DescriptionList>
        <For each={seats}>
          {({ membership: { startsOn, endsOn }, body }) => (
            <KeyValue label={body.name}>
              <DateText day={startsOn} />
              {endsOn !== null && (
                <>
                  {' – '}
                  <DateText day={endsOn} />
                </>
              )}
            </KeyValue>
          )}
        </For>
        <For each={tally}>
          {({ option, count }) => <KeyValue label={voteOptionNames[option]}>{say(number(count))}</KeyValue>}
        </For>
      </DescriptionList>
    </aside>
  )
}

const columnsOf = (): Column<MemberVote>[] => [
  { head: words.question, main: true, cell: (vote) => <Subject vote={vote} /> },
  { head: words.day, cell: ({ event }) => <DateText day={event.on} style="short" /> },
  { head: words.theirVote, cell: ({ option }) => <Say text={voteOptionNames[option]} /> },
  { head: words.outcome, cell: ({ event }) => <Say text={voteOutcomeNames[event.outcome]} /> },
]

function Subject({ vote: { resolution, event } }: { vote: MemberVote }) {
  const { link, say } = useView()
  if (resolution === null) return <Say text={event.question ?? council.council} />
  if (resolution.state === 'draft') return say(addressText(resolution.address))
  return (
    <a href={link(`/council/resolutions/${resolution.address}`)}>
      <Say text={resolution.title} />
    </a>
  )
}
