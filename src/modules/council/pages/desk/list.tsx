import { words as platform } from '#platform/words.ts'
import { Show } from 'solid-js'
import { Field, FormBox, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { numeral } from '#platform/text/digits.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { FilterBar, Tabs } from '#platform/ui/filters.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { CouncilQuery } from '../../forms/lists.ts'
import { keepResolutions } from '../../permissions.ts'
import type { Body } from '../../queries/votes.ts'
import type { ListedResolution } from '../../routes/listing.ts'
import { coverageText } from '../../rules/coverage-words.ts'
import type { PublicationState } from '../../tables.ts'
import { addressText, words as council } from '../../words.ts'
import { briefWords } from '../../words/brief.ts'
import { importWords } from '../../words/import.ts'
import { deskWords as words } from '../../words/desk.ts'
import { paperWords } from '../../words/papers.ts'
import { publicWords } from '../../words/public.ts'
import { ruleWords } from '../../words/rules.ts'
import { LegalTag } from '../public/legal-line.tsx'

interface Props {
  query: CouncilQuery
  listed: readonly ListedResolution[]
  count: number
  next: string | undefined
  years: readonly number[]
  bodies: readonly Body[]
  unanswered: { readonly undivided: number; readonly waiting: number; readonly late: number }
}

const here = '/desk/council'

/** Resolutions as the clerk keeps them, and what still waits for an answer. */
export function DeskList(props: Props) {
  const { may } = useView()
  const { listed, next } = props
  return (
    <>
      <Head />
      <Unanswered {...props} />
      <Views {...props} />
      <Filters {...props} />
      <Show
        when={listed.length > 0}
        fallback={
          <EmptyState title={words.noneYet}>
            <Say text={words.noneYetWhy} />
          </EmptyState>
        }
      >
        <DataTable caption={words.title} dense columns={columns} rows={listed} />
        <Pager next={next} />
      </Show>
      {may(keepResolutions) && <BriefForm {...props} />}
    </>
  )
}

function Head() {
  const { say, may } = useView()
  return (
    <DeskHead title={words.title}>
      <ButtonLink to={`${here}/rules`} look="quiet" icon="scale">
        {say(ruleWords.title)}
      </ButtonLink>
      <ButtonLink to={`${here}/papers`} look="line" icon="file">
        {say(paperWords.title)}
      </ButtonLink>
      {may(keepResolutions) && (
        <>
          <ButtonLink to={`${here}/import`} look="line" icon="put">
            {say(importWords.title)}
          </ButtonLink>
          <ButtonLink to={`${here}/new`} icon="plus">
            {say(words.enter)}
          </ButtonLink>
        </>
      )}
    </DeskHead>
  )
}

/** A brief of a committee, frozen today. */
const BriefForm = ({ bodies }: Props) => (
  <Panel title={briefWords.title}>
    <FormBox form={blank()} to={`${here}/briefs`} submit={briefWords.make} look="line" once>
      <Select
        form={blank({ body: bodies[0]?.id ?? '' })}
        name="body"
        label={publicWords.body}
        empty={false}
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        width="m"
      />
    </FormBox>
  </Panel>
)

/** Minutes for one: dividing a text, recording a letter, bringing out what is late. */
const [toDivide, toRecord, toPublish] = [12, 4, 3]

/** One card of what waits, with the minutes it takes. */
function Unanswered({ unanswered: { undivided, waiting, late } }: Props) {
  const { say } = useView()
  if (undivided + waiting + late === 0) return null
  return (
    <Notice tone="wait" title={words.unanswered}>
      <p>
        <Say text={words.undividedMany(undivided)} />
        {say(platform.comma)}
        <Say text={words.waitingMany(waiting)} />
        {say(platform.comma)}
        <Say text={words.lateMany(late)} />
        {say(platform.comma)}
        <Say text={words.minutesOf(undivided * toDivide + waiting * toRecord + late * toPublish)} />
      </p>
    </Notice>
  )
}

function Views({ query, count }: Props) {
  const of = (label: Text, standing?: string, view?: string) => ({
    label,
    to: listAddress(here, { standing, view }),
    current: query.standing === standing && query.view === view,
    ...(query.standing === standing && query.view === view && { count }),
  })
  const tabs = [
    of(publicWords.all),
    of(words.undivided, undefined, 'undivided'),
    of(words.lateInPublic, undefined, 'late'),
    of(publicWords.waiting, 'waiting'),
    of(publicWords.inForce, 'in-force'),
    of(publicWords.over, 'over'),
  ]
  return <Tabs label={words.title} tabs={tabs} />
}

function Filters({ query: { q = '', year = '' }, years }: Props) {
  const form = blank({ q, year })
  return (
    <FilterBar to={here}>
      <Field form={form} name="q" type="search" label={publicWords.searchIn} most={100} />
      <Select
        form={form}
        name="year"
        label={publicWords.year}
        empty={publicWords.all}
        choices={years.map((each) => ({ value: String(each), label: numeral(each) }))}
      />
    </FilterBar>
  )
}

export const publicationNames: Record<PublicationState, Text> = {
  draft: words.draftState,
  published: words.publishedState,
  withdrawn: words.withdrawnState,
}

const columns: Column<ListedResolution>[] = [
  { head: council.resolution, main: true, cell: ({ resolution }) => <Title listed={resolution} /> },
  { head: words.adoptedOn, cell: ({ resolution }) => <DateText day={resolution.adoptedOn} style="short" /> },
  { head: publicWords.legalState, cell: ({ standing }) => <LegalTag state={standing.state} /> },
  { head: words.covered, long: true, cell: ({ coverage }) => <Say text={coverageText(coverage)} /> },
  { head: words.state, cell: ({ resolution }) => <Say text={publicationNames[resolution.state]} /> },
]

function Title({ listed: { address, title } }: { listed: ListedResolution['resolution'] }) {
  const { link, say } = useView()
  return (
    <>
      <a href={link(`${here}/${address}`)}>
        <Say text={title} />
      </a>
      <small class="hint"> {say(addressText(address))}</small>
    </>
  )
}
