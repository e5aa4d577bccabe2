import { For, Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Written } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import { type CommentQuery, commentStates } from '../../forms/desk/comments.ts'
import type { Comment } from '../../queries/offering/ratings.ts'
import { ratingTags } from '../../rules/rating.ts'
import { commentWords as words } from '../../words/comments.ts'
import { deskWords } from '../../words/desk.ts'
import { ratingTagNames, ticketWords } from '../../words/tickets.ts'
import { OfferingTabs, OfferingTrail } from './trail.tsx'

interface Props {
  offering: Offering
  query: CommentQuery
  comments: readonly Comment[]
  next: string | undefined
  mayJudge: boolean
}

/** What participants wrote, with whether everybody may read it. */
export function CommentsPage({ offering, query, comments, next, mayJudge }: Props) {
  const { say } = useView()
  const here = `/desk/offerings/${offering.code}/comments`
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={words.title} meta={<Say text={offering.title} />} />
      <OfferingTabs of={offering} now="comments" />
      <div class="stack">
        <p class="hint">{say(words.lead)}</p>
        <FilterBar to={here}>
          <Select
            form={blank(query.verdict ? { verdict: query.verdict } : {})}
            name="verdict"
            label={words.verdict}
            empty={deskWords.all}
            choices={commentStates.map((value) => ({ value, label: words[value] }))}
          />
        </FilterBar>
        <Show when={comments.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <Comments here={here} comments={comments} mayJudge={mayJudge} />
        </Show>
      </div>
      <Pager next={next} />
    </>
  )
}

function Comments({ here, comments, mayJudge }: Pick<Props, 'comments' | 'mayJudge'> & { here: string }) {
  const columns: Column<Comment>[] = [
    { head: words.text, main: true, long: true, cell: ({ text }) => <Written>{text}</Written> },
    { head: ticketWords.stars, cell: (comment) => <Stars comment={comment} /> },
    { head: deskWords.when, cell: ({ at }) => <MomentText at={at} style="short" /> },
    { head: words.verdict, cell: (comment) => <Verdict comment={comment} /> },
    ...(mayJudge
      ? [{ head: deskWords.decide, cell: (comment: Comment) => <Judge here={here} comment={comment} /> }]
      : []),
  ]
  return <DataTable caption={words.title} dense columns={columns} rows={comments} />
}

/** The stars, and the words that were ticked. */
function Stars({ comment: { stars, tags } }: { comment: Comment }) {
  const { say } = useView()
  return (
    <>
      {say(ticketWords.starsOf(stars))}
      <For each={ratingTags.filter((tag) => tags.includes(tag))}>
        {(tag) => <small>{say(ratingTagNames[tag])}</small>}
      </For>
    </>
  )
}

const tones: Partial<Record<(typeof commentStates)[number], Tone>> = { waiting: 'wait', published: 'proof' }

function Verdict({ comment: { verdict } }: { comment: Comment }) {
  const { say } = useView()
  const state = verdict ?? 'waiting'
  const tone = tones[state]
  return <Tag {...(tone && { tone })}>{say(words[state])}</Tag>
}

function Judge({ here, comment: { id, verdict } }: { here: string; comment: Comment }) {
  const { say, link } = useView()
  return (
    <form class="cluster" method="post" action={link(`${here}/${id}`)}>
      {verdict !== 'published' && (
        <Button name="verdict" value="published" size="s" look="line" icon="check">
          {say(words.publish)}
        </Button>
      )}
      {verdict !== 'withheld' && (
        <Button name="verdict" value="withheld" size="s" look="quiet" icon="close">
          {say(words.withhold)}
        </Button>
      )}
    </form>
  )
}
