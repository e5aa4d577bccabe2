import { For, Show } from 'solid-js'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { DirectoryQuery } from '../../forms/experts.ts'
import type { ListedExpert } from '../../queries/experts.ts'
import { consultationWords } from '../../words/consultations.ts'
import { expertWords as words } from '../../words/experts.ts'
import { DirectoryFields, type Named } from './fields.tsx'
import { FieldTags, Listed } from './parts.tsx'

interface Props {
  query: DirectoryQuery
  rows: readonly ListedExpert[]
  zones: readonly Named[]
  next: string | undefined
}

/** Experts who agreed to be listed, with as much of each as they wish to be seen. */
export function ExpertList(props: Props) {
  const { say } = useView()
  const { rows, next } = props
  return (
    <section class="region">
      <div class="wrap stack">
        <PageHead title={words.experts} lead={words.lead}>
          <MoreLink to="/advice">{say(consultationWords.advice)}</MoreLink>
        </PageHead>
        <Filters {...props} />
        <Show when={rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <h2 class="sr">{say(words.experts)}</h2>
          <div class="grid">
            <For each={rows}>{(row) => <ExpertCard row={row} />}</For>
          </div>
        </Show>
        <Pager next={next} />
      </div>
    </section>
  )
}

function Filters({ query, zones }: Props) {
  const form = blank({ q: query.q ?? '', field: query.field ?? '', zone: query.zone ?? '' })
  return (
    <FilterBar to="/experts">
      <DirectoryFields form={form} zones={zones} />
    </FilterBar>
  )
}

function ExpertCard({ row: { expert, name } }: { row: ListedExpert }) {
  const { shown, summary, topics, fields: own, code } = expert
  return (
    <Card to={`/experts/${code}`} title={{ fa: name }} meta={<FieldTags fields={own} />}>
      {shown.includes('summary') && (
        <p>
          <Say text={summary} />
        </p>
      )}
      {shown.includes('topics') && topics.length > 0 && (
        <p class="meta">
          <Listed items={topics} />
        </p>
      )}
    </Card>
  )
}
