import { Field, FormBox, Radios } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { redirectForm } from '../../forms/old-portal.ts'
import type { RedirectLine } from '../../queries/old-portal.ts'
import { oldWords } from '../../words/old-portal.ts'
import { oldPortal } from './old-list.tsx'

interface Props {
  redirects: readonly RedirectLine[]
  form: FormOf<typeof redirectForm>
  next: string | undefined
}

const kinds = [
  { value: 'moved', label: oldWords.moved },
  { value: 'gone', label: oldWords.gone },
]

/** Addresses that were given out once, and where they lead now. */
export function OldRedirects({ redirects, form, next }: Props) {
  const { say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: oldWords.oldPortal, to: oldPortal }]} />
      <DeskHead title={oldWords.redirects} meta={<span>{say(oldWords.redirectsWhy)}</span>} />
      <div class="split split--writing">
        <div>
          {redirects.length > 0 ? <Table redirects={redirects} /> : <EmptyState title={oldWords.noRedirects} />}
          <Pager next={next} />
        </div>
        <Panel title={oldWords.addRedirect}>
          <FormBox form={form} to={`${oldPortal}/redirects`} submit={oldWords.addRedirect}>
            <Field form={form} name="old" type="url" label={oldWords.oldAddress} hint={oldWords.oldAddressHint} />
            <Radios form={form} name="kind" label={oldWords.kind} choices={kinds} />
            <Field form={form} name="target" type="url" label={oldWords.target} hint={oldWords.targetHint} optional />
          </FormBox>
        </Panel>
      </div>
    </>
  )
}

function Table({ redirects }: Pick<Props, 'redirects'>) {
  const { say } = useView()
  const columns: Column<RedirectLine>[] = [
    {
      head: oldWords.oldAddress,
      main: true,
      cell: ({ host, path, oldCode }) => <Code>{host + (path ?? `/News/${oldCode ?? ''}`)}</Code>,
    },
    { head: oldWords.target, cell: (redirect) => <Target redirect={redirect} /> },
    { head: oldWords.hits, numeric: true, cell: ({ hits }) => say(number(hits)) },
  ]
  return <DataTable caption={oldWords.redirects} columns={columns} rows={redirects} dense />
}

function Target({ redirect: { kind, target, code, title } }: { redirect: RedirectLine }) {
  const { link, say } = useView()
  if (kind === 'gone') {
    return (
      <Tag tone="alert" icon="out">
        {say(oldWords.gone)}
      </Tag>
    )
  }
  if (code !== null && title) {
    return (
      <a href={link(`/n/${code}`)}>
        <Say text={title} />
      </a>
    )
  }
  return (
    target && (
      <a href={link(target)}>
        <Code>{target}</Code>
      </a>
    )
  )
}
