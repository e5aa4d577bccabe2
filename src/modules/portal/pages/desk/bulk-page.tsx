import { For } from 'solid-js'
import { type Choice, Field, FormBox, HiddenField, Select } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { numeral } from '#platform/text/numbers.ts'
import type { BulkAct, bulkForm } from '../../forms/desk.ts'
import { deskWords } from '../../words/desk.ts'
import type { Article } from '../../tables.ts'
import { words } from '../../words.ts'

/** One of the articles picked, and why nothing can be done with it, or could not. */
export interface BulkRow {
  readonly article: Pick<Article, 'id' | 'code' | 'title'>
  readonly refused?: Text
}

const list = '/desk/articles'

export const actNames: Record<BulkAct, Text> = {
  publish: deskWords.publish,
  withdraw: deskWords.withdraw,
  category: deskWords.setCategory,
  series: deskWords.setSeries,
  tag: deskWords.addTag,
}

interface AskProps {
  form: FormOf<typeof bulkForm>
  act: BulkAct
  rows: readonly BulkRow[]
  categories: readonly Choice[]
  series: readonly Choice[]
}

/** What is about to be done, to which articles, and where it will be refused. */
export function BulkAsk({ form, act, rows, categories, series }: AskProps) {
  return (
    <>
      <DeskHead title={deskWords.bulkAsk(actNames[act], rows.length)} />
      <div class="stack">
        <FormBox
          form={form}
          to={`${list}/bulk/done`}
          submit={actNames[act]}
          cancel={list}
          {...(act === 'withdraw' && { look: 'alert' })}
        >
          <HiddenField name="do" value={act} />
          <For each={rows}>{({ article }) => <HiddenField name="pick[]" value={article.id} />}</For>
          {act === 'category' && (
            <Select form={form} name="category" label={words.category} choices={categories} width="m" />
          )}
          {act === 'series' && (
            <Select
              form={form}
              name="seriesId"
              label={words.series}
              choices={series}
              empty={deskWords.noSeries}
              width="m"
            />
          )}
          {act === 'tag' && <Field form={form} name="tag" label={deskWords.tag} width="m" most={60} />}
        </FormBox>
        <RowTable rows={rows} fine={deskWords.willBeDone} />
      </div>
    </>
  )
}

/** What became of each of them. */
export function BulkDone({ act, rows }: { act: BulkAct; rows: readonly BulkRow[] }) {
  const { say } = useView()
  const done = rows.filter(({ refused }) => !refused).length
  return (
    <>
      <DeskHead title={actNames[act]} meta={<span>{say(deskWords.bulkDone(done, rows.length))}</span>}>
        <ButtonLink to={list} look="line">
          {say(deskWords.backToList)}
        </ButtonLink>
      </DeskHead>
      <RowTable rows={rows} fine={deskWords.done} />
    </>
  )
}

function RowTable({ rows, fine }: { rows: readonly BulkRow[]; fine: Text }) {
  const { link, say } = useView()
  const columns: Column<BulkRow>[] = [
    { head: words.code, numeric: true, cell: ({ article }) => say(numeral(article.code)) },
    {
      head: deskWords.titleColumn,
      main: true,
      cell: ({ article }) => (
        <a href={link(`${list}/${article.id}`)}>
          <Say text={article.title} />
        </a>
      ),
    },
    { head: deskWords.outcome, cell: ({ refused }) => <Outcome refused={refused} fine={fine} /> },
  ]
  return <DataTable caption={deskWords.outcome} columns={columns} rows={rows} dense />
}

function Outcome({ refused, fine }: { refused: Text | undefined; fine: Text }) {
  const { say } = useView()
  if (!refused) {
    return (
      <Tag tone="proof" icon="check">
        {say(fine)}
      </Tag>
    )
  }
  return (
    <>
      <Tag tone="alert" icon="alert">
        {say(deskWords.refused)}
      </Tag>
      <small>{say(refused)}</small>
    </>
  )
}
