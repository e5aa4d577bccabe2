import { Field, FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Column } from '#platform/ui/table.tsx'
import type { linkForm } from '../../forms/site.ts'
import type { PortalLink } from '../../tables.ts'
import { siteWords } from '../../words/site.ts'
import { SiteList } from './site-list.tsx'

const list = '/desk/links'

/** The links of the site in the order in which readers see them. */
export function LinksDesk({ links }: { links: readonly PortalLink[] }) {
  const { link, say } = useView()
  const columns: Column<PortalLink>[] = [
    {
      head: siteWords.label,
      main: true,
      cell: ({ id, label }) => (
        <a href={link(`${list}/${id}`)}>
          <Say text={label} />
        </a>
      ),
    },
    { head: siteWords.group, cell: ({ group }) => <Say text={group} /> },
    { head: siteWords.url, cell: ({ url }) => url !== '' && <Code>{url}</Code> },
    { head: siteWords.position, numeric: true, cell: ({ position }) => say(numeral(position)) },
  ]
  return (
    <SiteList
      list={list}
      title={siteWords.links}
      add={siteWords.newLink}
      none={siteWords.noLinks}
      columns={columns}
      rows={links}
    />
  )
}

export function LinkForm({ form, of }: { form: FormOf<typeof linkForm>; of: PortalLink | undefined }) {
  const { link, say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: siteWords.links, to: list }]} />
      <DeskHead title={of?.label ?? siteWords.newLink}>
        {of && (
          <form method="post" action={link(`${list}/${of.id}/removal`)}>
            <Button look="line" icon="trash">
              {say(siteWords.remove)}
            </Button>
          </form>
        )}
      </DeskHead>
      <Panel>
        <FormBox form={form} to={of ? `${list}/${of.id}` : `${list}/new`} submit={siteWords.save} cancel={list}>
          <TranslatedField form={form} name="label" label={siteWords.label} />
          <TranslatedField form={form} name="group" label={siteWords.group} hint={siteWords.groupHint} />
          <Field form={form} name="url" type="url" label={siteWords.url} hint={siteWords.urlHint} most={500} optional />
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
      </Panel>
    </>
  )
}
