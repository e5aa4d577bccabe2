import { Show } from 'solid-js'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Chip, Tag } from '#platform/ui/tag.tsx'
import type { PromiseQuery } from '../../forms/lists.ts'
import type { Following } from '../../routes/following/begin.tsx'
import type { Offers } from '../../routes/offers.ts'
import type { ListedPromise } from '../../routes/promises.ts'
import { followWords } from '../../words/following.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { FollowPanel } from '../following/follow-panel.tsx'
import { Due, PromiseState } from './clause-card.tsx'
import { Filters, FiltersOn } from './commitment-filters.tsx'

interface Props {
  query: PromiseQuery
  late: boolean
  promises: readonly ListedPromise[]
  next: string | undefined
  offers: Offers
  /** What the one matter is called that the list is narrowed to. */
  matter: Said | undefined
  /** Whether the reader follows this list; nothing where lists are not followed. */
  following: Following | undefined
}

const [here, lateHere] = ['/commitments', '/commitments/late']

/** Everything promised in public, from wherever it comes. */
export function CommitmentsPage(props: Props) {
  const { late, promises, next } = props
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <PageHead
        title={late ? words.lateOnes : words.commitments}
        lead={late ? words.lateLead : words.commitmentsLead}
      />
      <Which query={props.query} late={late} />
      <Filters {...props} to={late ? lateHere : here} />
      <FiltersOn {...props} to={late ? lateHere : here} />
      <div class="region region--tight stack">
        <Show when={promises.length > 0} fallback={<None late={late} />}>
          <DataTable caption={late ? words.lateOnes : words.commitments} columns={columns} rows={promises} />
        </Show>
        <Pager next={next} />
        <Files query={props.query} late={late} />
        {props.following && (
          <FollowPanel
            following={props.following}
            to="/commitments/watch"
            submit={followWords.followList}
            filter={withoutPlace(props.query)}
          />
        )}
      </div>
    </div>
  )
}

const columns: Column<ListedPromise>[] = [
  { head: words.whatPromised, main: true, cell: (promise) => <Statement promise={promise} /> },
  { head: words.matter, long: true, cell: (promise) => <Matter promise={promise} /> },
  { head: words.owner, cell: ({ owner }) => <Say text={owner} /> },
  { head: words.due, cell: (promise) => <Due promised={promise} /> },
  { head: words.state, cell: (promise) => <PromiseState promised={promise} /> },
]

/** All of them, or only what is late; both as narrow as before. */
function Which({ query, late }: Pick<Props, 'query' | 'late'>) {
  const { say } = useView()
  const kept = withoutPlace(query)
  return (
    <ul class="chips">
      <li>
        <Chip to={listAddress(here, kept)} current={!late}>
          {say(words.all)}
        </Chip>
      </li>
      <li>
        <Chip to={listAddress(lateHere, kept)} current={late}>
          {say(words.late)}
        </Chip>
      </li>
    </ul>
  )
}

function Statement({ promise: { commitment } }: { promise: ListedPromise }) {
  const { link } = useView()
  return (
    <a href={link(`/commitments/${commitment.id}`)}>
      <Say text={commitment.statement} />
    </a>
  )
}

/** What it is promised for; a clause of a resolution leads to its page. */
export function Matter({
  promise: { matter, commitment, address },
}: {
  promise: Pick<ListedPromise, 'matter' | 'commitment' | 'address'>
}) {
  const { link, say } = useView()
  const { part } = commitment
  const isClause = part !== null && /^\d/.test(part)
  return (
    <>
      <Show when={address} fallback={<Say text={matter.title} />}>
        <a href={link(`/council/resolutions/${address}${isClause ? `/${part}` : ''}`)}>
          <Say text={matter.title} />
        </a>
      </Show>
      {isClause && say(words.comma) + say(clauseName(part))} {matter.sample && <Tag line>{say(words.sampleMark)}</Tag>}
    </>
  )
}

function None({ late }: { late: boolean }) {
  return (
    <EmptyState title={late ? words.noLate : words.noCommitments}>
      <Say text={late ? words.noLateWhy : words.noCommitmentsWhy} />
    </EmptyState>
  )
}

const withoutPlace = ({ before: _before, after: _after, ...query }: PromiseQuery) => query

/** The same list as files, and for feed readers. */
function Files({ query, late }: Pick<Props, 'query' | 'late'>) {
  const { say } = useView()
  const kept = withoutPlace(query)
  const of = (path: string) => listAddress(path, { ...kept, late: late ? 'yes' : undefined })
  return (
    <p class="cluster noprint doctools">
      <ButtonLink to={of('/open/commitments.csv')} look="line" size="s" icon="table" download>
        {say(words.asCsv)}
      </ButtonLink>
      <ButtonLink to={of('/open/commitments.json')} look="line" size="s" icon="get" download>
        {say(words.asJson)}
      </ButtonLink>
      <ButtonLink to={listAddress(`${late ? lateHere : here}/feed.atom`, kept)} look="line" size="s" icon="feed">
        {say(words.asFeed)}
      </ButtonLink>
    </p>
  )
}
