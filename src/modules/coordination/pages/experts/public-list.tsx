import { For, Show } from 'solid-js'
import { Field, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { DirectoryQuery } from '../../forms/experts.ts'
import type { ListedExpert } from '../../queries/experts.ts'
import { fields } from '../../tables.ts'
import { consultationWords } from '../../words/consultations.ts'
import { fieldNames } from '../../words/decisions.ts'
import { expertWords as words } from '../../words/experts.ts'
import { FieldTags, Listed } from './parts.tsx'

export interface Named {
  readonly id: string
  readonly name: Said
}

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
      <Field form={form} name="q" type="search" label={words.search} most={80} />
      <Select
        form={form}
        name="field"
        label={words.field}
        empty={consultationWords.allFields}
        choices={fields.map((value) => ({ value, label: fieldNames[value] }))}
      />
      <Select
        form={form}
        name="zone"
        label={words.zone}
        empty={words.wholeCity}
        choices={zones.map(({ id, name }) => ({ value: id, label: name }))}
      />
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
