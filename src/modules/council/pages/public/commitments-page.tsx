import { Show } from 'solid-js'
import { stateNames, states } from '#engines/commitment/index.ts'
import { Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Chip, Tag } from '#platform/ui/tag.tsx'
import type { PromiseQuery } from '../../forms/lists.ts'
import type { OwnerOffered } from '../../queries/votes.ts'
import type { ListedPromise } from '../../routes/promises.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { Due, PromiseState } from './clause-card.tsx'

interface Props {
  query: PromiseQuery
  late: boolean
  promises: readonly ListedPromise[]
  next: string | undefined
  owners: readonly OwnerOffered[]
  districts: readonly { readonly code: string; readonly name: Said }[]
}

const [here, lateHere] = ['/commitments', '/commitments/late']

/** Everything promised in public, from wherever it comes. */
export function CommitmentsPage(props: Props) {
  const { say } = useView()
  const { late, promises, next } = props
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <PageHead
        title={late ? words.lateOnes : words.commitments}
        lead={late ? words.lateLead : words.commitmentsLead}
      />
      <ul class="chips">
        <li>
          <Chip to={here} current={!late}>
            {say(words.all)}
          </Chip>
        </li>
        <li>
          <Chip to={lateHere} current={late}>
            {say(words.late)}
          </Chip>
        </li>
      </ul>
      <Show when={!late}>
        <Filters {...props} />
      </Show>
      <div class="region region--tight stack">
        <Show when={promises.length > 0} fallback={<None late={late} />}>
          <DataTable caption={late ? words.lateOnes : words.commitments} columns={columns} rows={promises} />
        </Show>
        <Pager next={next} />
        <Files query={props.query} />
      </div>
    </div>
  )
}

function Filters({ query, owners, districts }: Props) {
  const { owner = '', owners: of = '', zone = '', state = '', matter } = query
  const form = blank({ owner, owners: of, zone, state })
  return (
    <FilterBar to={here}>
      {matter && <input type="hidden" name="matter" value={matter} />}
      <Select form={form} name="owners" label={words.ownersOf} empty={words.all} choices={kindsOfOwners} />
      <Select
        form={form}
        name="owner"
        label={words.owner}
        empty={words.all}
        choices={owners.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        form={form}
        name="zone"
        label={words.zone}
        empty={words.all}
        choices={districts.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        form={form}
        name="state"
        label={words.state}
        empty={words.all}
        choices={states.map((each) => ({ value: each, label: stateNames[each] }))}
      />
    </FilterBar>
  )
}

const kindsOfOwners = [
  { value: 'agency', label: words.agencies },
  { value: 'unit', label: words.units },
  { value: 'district', label: words.districts },
]

const columns: Column<ListedPromise>[] = [
  { head: words.whatPromised, main: true, cell: ({ commitment }) => <Say text={commitment.statement} /> },
  { head: words.matter, long: true, cell: (promise) => <Matter promise={promise} /> },
  { head: words.owner, cell: ({ owner }) => <Say text={owner} /> },
  { head: words.due, cell: (promise) => <Due promised={promise} /> },
  { head: words.state, cell: (promise) => <PromiseState promised={promise} /> },
]

/** What it is promised for; a clause of a resolution leads to its page. */
function Matter({ promise: { matter, commitment, address } }: { promise: ListedPromise }) {
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

function Files({ query: { owner, zone, state } }: Pick<Props, 'query'>) {
  const { say } = useView()
  const of = (path: string) => listAddress(path, { owner, zone, state })
  return (
    <p class="cluster noprint doctools">
      <ButtonLink to={of('/open/commitments.csv')} look="line" size="s" icon="table" download>
        {say(words.asCsv)}
      </ButtonLink>
      <ButtonLink to={of('/open/commitments.json')} look="line" size="s" icon="get" download>
        {say(words.asJson)}
      </ButtonLink>
      <ButtonLink to={of('/commitments/feed.atom')} look="line" size="s" icon="feed">
        {say(words.asFeed)}
      </ButtonLink>
    </p>
  )
}
