import { DocumentField } from '#platform/documents/field.tsx'
import { Field, FormBox, HiddenField, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { directionOf, type Locale, locales, manners } from '#platform/locale.ts'
import { numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { RelativeTime } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Column } from '#platform/ui/table.tsx'
import { PartTabs } from '#platform/ui/text-blocks.tsx'
import type { pageForm } from '../../forms/site.ts'
import type { DeskPage } from '../../queries/pages.ts'
import type { PortalPage } from '../../tables.ts'
import { deskWords } from '../../words/desk.ts'
import { siteWords } from '../../words/site.ts'
import { SiteList } from './site-list.tsx'

const list = '/desk/pages'

/** The pages that are not news. */
export function PagesDesk({ pages }: { pages: readonly DeskPage[] }) {
  const { link, say } = useView()
  const columns: Column<DeskPage>[] = [
    {
      head: siteWords.title,
      main: true,
      cell: ({ id, title }) => (
        <a href={link(`${list}/${id}`)}>
          <Say text={title} />
        </a>
      ),
    },
    { head: siteWords.slug, cell: ({ slug }) => <Code>{`/about/${slug}`}</Code> },
    { head: siteWords.position, numeric: true, cell: ({ position }) => say(numeral(position)) },
    { head: siteWords.changed, cell: ({ changedAt }) => <RelativeTime at={changedAt} /> },
  ]
  return (
    <SiteList
      list={list}
      title={siteWords.pages}
      add={siteWords.newPage}
      none={siteWords.noPages}
      columns={columns}
      rows={pages}
    />
  )
}

interface FormProps {
  form: FormOf<typeof pageForm>
  page: PortalPage | undefined
  version: number
}

/** A page's text in its languages, and where it stands. */
export function PageForm({ form, page, version }: FormProps) {
  const { say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: siteWords.pages, to: list }]} />
      <DeskHead title={page?.title ?? siteWords.newPage}>
        {page && (
          <ButtonLink to={`/about/${page.slug}`} look="line" icon="eye">
            {say(siteWords.see)}
          </ButtonLink>
        )}
      </DeskHead>
      <Panel>
        <Fields form={form} page={page} version={version} />
      </Panel>
    </>
  )
}

const Fields = ({ form, page, version }: FormProps) => (
  <FormBox form={form} to={page ? `${list}/${page.id}` : `${list}/new`} submit={siteWords.save} cancel={list} long>
    <HiddenField name="version" value={String(version)} />
    <TranslatedField form={form} name="title" label={siteWords.title} />
    <TranslatedField form={form} name="lead" label={siteWords.lead} rows={3} optional />
    <PartTabs
      name="body"
      items={locales.map((locale) => ({
        title: deskWords.bodyIn({ fa: manners[locale].name, en: manners[locale].name }),
        body: () => <Body form={form} page={page} locale={locale} />,
      }))}
    />
    <Field form={form} name="slug" type="url" label={siteWords.slug} hint={siteWords.pageSlugHint} width="m" />
    <Field
      form={form}
      name="position"
      type="number"
      label={siteWords.position}
      hint={siteWords.positionHint}
      width="xs"
      most={3}
      optional
    />
  </FormBox>
)

const Body = ({ form, page, locale }: Omit<FormProps, 'version'> & { locale: Locale }) => (
  <div dir={directionOf(locale)}>
    <DocumentField
      form={form}
      name={`body.${locale}`}
      label={deskWords.body}
      stored={page?.body[locale]}
      pictures="/desk/media/pictures.json"
      cards="/desk/search/cards.json"
      optional={locale !== 'fa'}
    />
  </div>
)
