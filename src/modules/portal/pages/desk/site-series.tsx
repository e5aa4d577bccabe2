import { Show } from 'solid-js'
import { Field, FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Column } from '#platform/ui/table.tsx'
import type { seriesForm } from '../../forms/site.ts'
import { publishArticles, writeArticles } from '../../permissions.ts'
import type { DeskSeries } from '../../queries/pages.ts'
import type { Series } from '../../tables.ts'
import { siteWords } from '../../words/site.ts'
import { SiteList } from './site-list.tsx'

const list = '/desk/series'

/** Runs of articles that belong together. */
export function SeriesDesk({ series }: { series: readonly DeskSeries[] }) {
  const { link, may, say } = useView()
  const mayRead = may(writeArticles) || may(publishArticles)
  const columns: Column<DeskSeries>[] = [
    {
      head: siteWords.title,
      main: true,
      cell: ({ id, title }) => (
        <a href={link(`${list}/${id}`)}>
          <Say text={title} />
        </a>
      ),
    },
    { head: siteWords.slug, cell: ({ slug }) => <Code>{slug}</Code> },
    {
      head: siteWords.articlesIn,
      numeric: true,
      cell: ({ id, articles }) => (
        <Show when={mayRead} fallback={say(number(articles))}>
          <a href={link(`/desk/articles?series=${id}`)}>{say(number(articles))}</a>
        </Show>
      ),
    },
  ]
  return (
    <SiteList
      list={list}
      title={siteWords.series}
      add={siteWords.newSeries}
      none={siteWords.noSeries}
      columns={columns}
      rows={series}
    />
  )
}

export function SeriesForm({ form, of }: { form: FormOf<typeof seriesForm>; of: Series | undefined }) {
  const { say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: siteWords.series, to: list }]} />
      <DeskHead title={of?.title ?? siteWords.newSeries}>
        {of && (
          <ButtonLink to={`/news/series/${of.slug}`} look="line" icon="eye">
            {say(siteWords.see)}
          </ButtonLink>
        )}
      </DeskHead>
      <Panel>
        <FormBox form={form} to={of ? `${list}/${of.id}` : `${list}/new`} submit={siteWords.save} cancel={list}>
          <TranslatedField form={form} name="title" label={siteWords.title} />
          <TranslatedField form={form} name="summary" label={siteWords.summary} rows={3} optional />
          <Field form={form} name="slug" type="url" label={siteWords.slug} hint={siteWords.seriesSlugHint} width="m" />
        </FormBox>
      </Panel>
    </>
  )
}
