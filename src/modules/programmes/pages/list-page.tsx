import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import { stateNames } from '#city/programmes/words.ts'
import { programmeStates } from '#city/programmes/tables.ts'
import type { ListQuery } from '../forms/list.ts'
import { addressOf } from '../forms/query.ts'
import type { Listing, Offers } from '../routes/listing.ts'
import { words } from '../words.ts'
import { ProgrammeFilters } from './filters.tsx'
import { ProgrammeCards } from './programme-cards.tsx'

interface Props {
  query: ListQuery
  listing: Listing
  offers: Offers
}

/** All programmes of the Deputy, for everybody. */
export function ListPage({ query, listing, offers }: Props) {
  const { say } = useView()
  const { programmes, next } = listing
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <PageHead title={words.programmes} lead={words.lead} meta={<span>{say(foundText(listing))}</span>}>
        <MoreLink to="/programmes/plan">{say(words.yearPlan)}</MoreLink>
      </PageHead>
      <States query={query} />
      <ProgrammeFilters to="/programmes" query={query} offers={offers} />
      <div class="region region--tight stack">
        <Show when={programmes.length > 0} fallback={<NoneFound />}>
          <h2 class="sr">{say(words.programmes)}</h2>
          <ProgrammeCards programmes={programmes} />
        </Show>
        <Pager next={next && addressOf('/programmes', query, { below: next })} />
        <Files query={query} />
      </div>
    </div>
  )
}

/** How many there are, in words. */
export function foundText({ count, more }: Pick<Listing, 'count' | 'more'>): Text {
  if (more) return words.foundMany(number(count))
  return count === 1 ? words.foundOne : words.found(number(count))
}

/** The short ways: how programmes stand. */
function States({ query }: { query: ListQuery }) {
  const { say } = useView()
  const { state, ...rest } = query
  return (
    <ul class="chips">
      <li>
        <Chip to={addressOf('/programmes', rest)} current={state === undefined}>
          {say(words.all)}
        </Chip>
      </li>
      <For each={programmeStates}>
        {(each) => (
          <li>
            <Chip to={addressOf('/programmes', rest, { state: each })} current={each === state}>
              {say(stateNames[each])}
            </Chip>
          </li>
        )}
      </For>
    </ul>
  )
}

function NoneFound() {
  const { say } = useView()
  return (
    <EmptyState title={words.noneFound} act={<ButtonLink to="/programmes">{say(words.seeAll)}</ButtonLink>}>
      {say(words.noneFoundWhy)}
    </EmptyState>
  )
}

/** The same list as files. */
function Files({ query }: { query: ListQuery }) {
  const { say } = useView()
  return (
    <p class="cluster noprint doctools">
      <ButtonLink to={addressOf('/programmes/list.csv', query)} look="line" size="s" icon="get" download>
        {say(words.asCsv)}
      </ButtonLink>
      <ButtonLink to={addressOf('/programmes/list.xlsx', query)} look="line" size="s" icon="table" download>
        {say(words.asXlsx)}
      </ButtonLink>
    </p>
  )
}
