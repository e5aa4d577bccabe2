import type { Choice } from '#platform/forms/fields.tsx'
import { Field, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { faDigits, numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText, TimeText } from '#platform/ui/dates.tsx'
import { FilterBar, SavedViews } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { addressOf, changed } from '#platform/views/list-query.ts'
import type { tabsOf } from '#platform/views/tabs.ts'
import { deskWords } from '../../words/desk.ts'
import { publishArticles, writeArticles } from '../../permissions.ts'
import type { DeskArticle, DeskOrder } from '../../queries/desk-articles.ts'
import { articleStates, categories } from '../../tables.ts'
import { categoryNames, stateNames, words } from '../../words.ts'
import { StateTag } from './state-tag.tsx'

interface Props {
  articles: readonly DeskArticle[]
  zones: ReadonlyMap<string, Said>
  tabs: Awaited<ReturnType<typeof tabsOf>>
  choices: Readonly<Record<'series' | 'zones' | 'authors', readonly Choice[]>>
  /** What the list is narrowed to and how it is ordered, without a place in it. */
  query: string
  order: DeskOrder
  next: string | undefined
  first: string | undefined
}

const list = '/desk/articles'

/** All articles, in every state. */
export function DeskArticles(props: Props) {
  const { say, may } = useView()
  const { articles, tabs, query, next, first } = props
  return (
    <>
      <DeskHead title={deskWords.articles}>
        <ButtonLink to={addressOf(`${list}/export.csv`, query)} look="line" icon="get" download>
          {say(deskWords.exportCsv)}
        </ButtonLink>
        <ButtonLink to={addressOf(`${list}/export.xlsx`, query)} look="line" icon="table" download>
          {say(deskWords.exportXlsx)}
        </ButtonLink>
        {may(writeArticles) && (
          <ButtonLink to={`${list}/new`} icon="plus">
            {say(deskWords.newArticle)}
          </ButtonLink>
        )}
      </DeskHead>
      <SavedViews {...tabs} />
      <Filters {...props} />
      {articles.length > 0 ? <Table {...props} /> : <Nothing query={query} />}
      <Pager previous={first} next={next} />
    </>
  )
}

function Nothing({ query }: { query: string }) {
  const { say } = useView()
  if (query !== '') return <EmptyState title={deskWords.noneFound} />
  const act = (
    <ButtonLink to={`${list}/new`} icon="plus">
      {say(deskWords.newArticle)}
    </ButtonLink>
  )
  return (
    <EmptyState title={deskWords.noneFound} act={act}>
      {say(deskWords.writeFirst)}
    </EmptyState>
  )
}

function Filters({ choices, query }: Props) {
  const now = new URLSearchParams(query)
  const form = blank(Object.fromEntries(now))
  const states = articleStates.map((value) => ({ value, label: stateNames[value] }))
  const kinds = categories.map((value) => ({ value, label: categoryNames[value] }))
  const all = { form, empty: deskWords.all }
  return (
    <FilterBar to={list}>
      <Field form={form} name="text" type="search" label={deskWords.text} />
      <Select {...all} name="state" label={deskWords.state} choices={states} />
      <Select {...all} name="category" label={words.category} choices={kinds} />
      <Select {...all} name="series" label={words.series} choices={choices.series} />
      <Select {...all} name="zone" label={deskWords.zoneColumn} choices={choices.zones} />
      <Select {...all} name="author" label={deskWords.author} choices={choices.authors} />
      {(['sort', 'order'] as const).map((name) => {
        const value = now.get(name)
        return value && <input type="hidden" name={name} value={value} />
      })}
    </FilterBar>
  )
}

function Table({ articles, zones, query, order }: Props) {
  const { say, may } = useView()
  const publishing = may(publishArticles)
    ? ([
        { value: 'publish', label: deskWords.publish, icon: 'check' },
        { value: 'withdraw', label: deskWords.withdraw, icon: 'out' },
      ] as const)
    : []
  const acts = [
    ...publishing,
    { value: 'category', label: deskWords.setCategory },
    { value: 'series', label: deskWords.setSeries },
    { value: 'tag', label: deskWords.addTag },
  ]
  const picking = {
    to: `${list}/bulk`,
    value: ({ id }: DeskArticle) => id,
    name: ({ title, code }: DeskArticle) => ({
      fa: `${title.fa}، ${faDigits(code)}`,
      en: `${title.en ?? title.fa}, ${code}`,
    }),
    acts,
  }
  const sortBy = (by: DeskOrder['by']) => sortLink(query, order, by)
  const columns: Column<DeskArticle>[] = [
    { head: deskWords.titleAndCode, main: true, cell: (article) => <Title article={article} />, sort: sortBy('code') },
    { head: deskWords.state, cell: (article) => <StateTag state={article.state} /> },
    { head: words.category, cell: ({ category }) => say(categoryNames[category]) },
    { head: deskWords.author, cell: ({ author }) => <bdi>{author ?? say(deskWords.noAuthor)}</bdi> },
    {
      head: deskWords.zoneColumn,
      cell: ({ zoneId }) => <Zone name={zoneId === null ? undefined : zones.get(zoneId)} />,
    },
    { head: deskWords.publication, cell: (article) => <Publication {...article} />, sort: sortBy('published') },
    { head: deskWords.changed, cell: ({ changedAt }) => <Changed at={changedAt} />, sort: sortBy('changed') },
  ]
  const picked = may(writeArticles) || publishing.length > 0
  return <DataTable caption={deskWords.articles} columns={columns} rows={articles} dense {...(picked && { picking })} />
}

function sortLink(query: string, { by, down }: DeskOrder, wanted: DeskOrder['by']) {
  const turned = by === wanted && down ? 'asc' : 'desc'
  const to = addressOf(list, changed(query, { sort: wanted, order: turned, below: undefined }))
  if (by !== wanted) return { to }
  return { to, now: down ? ('descending' as const) : ('ascending' as const) }
}

function Title({ article }: { article: DeskArticle }) {
  const { link, say } = useView()
  const { id, code, title, series, sample } = article
  return (
    <>
      <a href={link(`${list}/${id}`)}>
        <Say text={title} />
      </a>
      <small>
        {say(numeral(code))}
        {series && (
          <>
            {' · '}
            <Say text={series} />
          </>
        )}
        {sample && ` · ${say(words.sampleMark)}`}
      </small>
    </>
  )
}

/** As short as it can be: beyond a month «how long ago» would be a long date. */
const Changed = ({ at }: { at: Date }) => (
  <>
    <DateText day={today(at)} style="short" />
    <small>
      <TimeText at={at} />
    </small>
  </>
)

const Zone = ({ name }: { name: Said | undefined }) => <Say text={name ?? deskWords.wholeCity} />

function Publication({ state, publishAt, publishedOn }: DeskArticle) {
  const { say } = useView()
  if (state === 'scheduled' && publishAt) return say(deskWords.onDay(shortMoment(publishAt)))
  return publishedOn ? <DateText day={publishedOn} style="short" /> : say(deskWords.noAuthor)
}
