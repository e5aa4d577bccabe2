import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { isLocale, type Text } from '#platform/locale.ts'
import { type Found, type Hit, mostCounted } from '#platform/search/queries.ts'
import { highlight, type Piece, snippet } from '#platform/text/highlight.ts'
import { number } from '#platform/text/numbers.ts'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { SearchBox } from '#platform/ui/search-box.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { today } from '#platform/calendar/instant.ts'
import { directionOf, manners } from '#platform/locale.ts'
import { searchWords } from '../../words/search.ts'
import { words } from '../../words.ts'

interface Props {
  /** Where this search stands. */
  at: string
  asked: string
  /** What was really searched, after cleaning. */
  shown: string
  cut: boolean
  found: Found
  newest: readonly Hit[]
  labels: ReadonlyMap<string, Text>
  kind: string | undefined
  next: string | undefined
}

export function SearchPage(props: Props) {
  const { at, asked, shown, cut, found, newest } = props
  const { say } = useView()
  const near = found.hits.filter((hit) => hit.near)
  const exact = found.hits.filter((hit) => !hit.near)
  return (
    <div class="wrap opening stack">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <h1>{say(words.search)}</h1>
      <SearchBox to={at} suggest="/search/suggest" label={words.searchLabel} value={asked} />
      {cut && <Notice tone="wait" title={searchWords.cut} />}
      <Show when={shown !== ''} fallback={<Newest hits={newest} labels={props.labels} />}>
        <Kinds {...props} />
        <Show when={found.hits.length > 0} fallback={<Nothing shown={shown} />}>
          <Show when={exact.length > 0}>
            <h2 class="sr">{say(searchWords.found)}</h2>
            <Hits hits={exact} shown={shown} labels={props.labels} />
          </Show>
          <Show when={near.length > 0}>
            <h2>{say(searchWords.near)}</h2>
            <Hits hits={near} shown={shown} labels={props.labels} />
          </Show>
        </Show>
        <Pager next={props.next} />
      </Show>
    </div>
  )
}

/** What was found by kind; each is a narrower search. */
function Kinds({ at, found: { kinds }, labels, kind, shown }: Props) {
  const { say, link } = useView()
  const to = (name?: string) =>
    link(`${at}?${new URLSearchParams({ q: shown, ...(name && { kind: name }) }).toString()}`)
  return (
    <Show when={kinds.length > 0}>
      <ul class="chips">
        <li>
          <a class="chip" href={to()} aria-current={kind === undefined ? 'true' : undefined}>
            {say(searchWords.everything)}
          </a>
        </li>
        <For each={kinds}>
          {(each) => (
            <li>
              <a class="chip" href={to(each.kind)} aria-current={each.kind === kind ? 'true' : undefined}>
                {say(labels.get(each.kind) ?? searchWords.everything)} ({say(countOf(each.count))})
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

/** Nobody counts further than `mostCounted`. */
const countOf = (count: number) => (count > mostCounted ? searchWords.moreThan(mostCounted) : number(count))

type HitsProps = { hits: readonly Hit[]; shown: string; labels: ReadonlyMap<string, Text> }

function Hits({ hits, shown, labels }: HitsProps) {
  return (
    <ol class="hits">
      <For each={hits}>{(hit) => <HitRow hit={hit} shown={shown} labels={labels} />}</For>
    </ol>
  )
}

function HitRow({ hit, shown, labels }: { hit: Hit } & Omit<HitsProps, 'hits'>) {
  const { say, link, locale } = useView()
  const foreign = isLocale(hit.locale) && hit.locale !== locale ? hit.locale : undefined
  const label = labels.get(hit.kind)
  return (
    <li class="hit">
      <h3 lang={foreign && manners[foreign].tag} dir={foreign && directionOf(foreign)}>
        <a href={link(encodeURI(decodeURI(hit.url)))}>
          <Pieces pieces={highlight(hit.title, shown)} />
        </a>
      </h3>
      <p lang={foreign && manners[foreign].tag} dir={foreign && directionOf(foreign)}>
        <Pieces pieces={snippet(`${hit.lead} ${hit.body}`, shown)} />
      </p>
      <p class="meta">
        {label && <Tag>{say(label)}</Tag>}
        <DateText day={today(hit.published)} />
      </p>
    </li>
  )
}

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <For each={pieces}>{({ text, hit }) => (hit ? <mark>{text}</mark> : text)}</For>
)

function Newest({ hits, labels }: { hits: readonly Hit[]; labels: HitsProps['labels'] }) {
  const { say } = useView()
  return (
    <>
      <h2>{say(searchWords.newest)}</h2>
      <Hits hits={hits} shown="" labels={labels} />
    </>
  )
}

function Nothing({ shown }: { shown: string }) {
  const { say } = useView()
  return (
    <EmptyState title={searchWords.nothing}>
      <p>
        {say(searchWords.searchedFor)} <bdi>{shown}</bdi>
      </p>
      <p>{say(searchWords.askUs)}</p>
    </EmptyState>
  )
}

/** The list below the field while somebody types: plain links. */
export function Suggestions({ hits, shown }: { hits: readonly Hit[]; shown: string }) {
  const { link } = useView()
  return (
    <ul>
      <For each={hits}>
        {({ title, url }) => (
          <li>
            <a href={link(encodeURI(decodeURI(url)))}>
              <Pieces pieces={highlight(title, shown)} />
            </a>
          </li>
        )}
      </For>
    </ul>
  )
}
