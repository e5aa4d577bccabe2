import { Show } from 'solid-js'
import { DateField, Field, FormBox, Radios, TextArea } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { showDocumentCode } from '#platform/text/codes.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { issueForm, revokeForm } from '../forms.ts'
import { revokeCredentials } from '../permissions.ts'
import { type Credential, credentialKinds } from '../tables.ts'
import { kindNames, words } from '../words.ts'

interface ListProps {
  credentials: readonly Credential[]
  next: string | undefined
}

/** What the city has issued, with the codes as they are printed. */
export function CredentialsDesk({ credentials, next }: ListProps) {
  const { say, link, may } = useView()
  const columns: Column<Credential>[] = [
    { head: words.title, main: true, cell: ({ title }) => <bdi>{title}</bdi> },
    {
      head: words.code,
      cell: ({ code }) => (
        <a href={link(`/v/${code}`)}>
          <Code>{showDocumentCode(code)}</Code>
        </a>
      ),
    },
    { head: words.kind, cell: ({ kind }) => say(kindNames[kind]) },
    { head: words.issuedOn, cell: ({ issuedOn }) => <DateText day={issuedOn} style="short" /> },
    { head: words.state, cell: (row) => <State row={row} mayRevoke={may(revokeCredentials)} /> },
  ]
  return (
    <>
      <DeskHead title={words.credentials}>
        <ButtonLink to="/desk/credentials/new" icon="plus">
          {say(words.issue)}
        </ButtonLink>
      </DeskHead>
      <Show when={credentials.length > 0} fallback={<EmptyState title={words.none} />}>
        <DataTable caption={words.credentials} columns={columns} rows={credentials} dense />
      </Show>
      <Pager next={next} />
    </>
  )
}

function State({ row, mayRevoke }: { row: Credential; mayRevoke: boolean }) {
  const { say } = useView()
  if (row.revokedOn !== null) {
    return (
      <Tag tone="alert" icon="close">
        {say(words.stateRevoked)}
      </Tag>
    )
  }
  return (
    <span class="cluster">
      <Tag tone="proof" icon="check">
        {say(words.stateValid)}
      </Tag>
      {mayRevoke && (
        <ButtonLink to={`/desk/credentials/${row.id}/revocation`} look="quiet" size="s">
          {say(words.revoke)}
        </ButtonLink>
      )}
    </span>
  )
}

const Up = () => <Crumbs trail={[{ label: words.credentials, to: '/desk/credentials' }]} />

export function IssuePage({ form }: { form: FormOf<typeof issueForm> }) {
  return (
    <>
      <Up />
      <DeskHead title={words.issue} />
      <Panel>
        <FormBox form={form} to="/desk/credentials" submit={words.issue} cancel="/desk/credentials" long>
          <Radios
            form={form}
            name="kind"
            label={words.kind}
            beside
            choices={credentialKinds.map((value) => ({ value, label: kindNames[value] }))}
          />
          <Field form={form} name="title" label={words.title} hint={words.titleHint} most={200} />
          <DateField form={form} name="issuedOn" label={words.issuedOn} />
          <TextArea form={form} name="data" label={words.data} hint={words.dataHint} rows={8} most={20_000} />
        </FormBox>
      </Panel>
    </>
  )
}

export function RevokePage({ credential, form }: { credential: Credential; form: FormOf<typeof revokeForm> }) {
  const to = `/desk/credentials/${credential.id}/revocation`
  return (
    <>
      <Up />
      <DeskHead title={words.revokeOf(showDocumentCode(credential.code))} meta={<bdi>{credential.title}</bdi>} />
      <Panel>
        <FormBox form={form} to={to} submit={words.revoke} look="alert" cancel="/desk/credentials">
          <TextArea form={form} name="reason" label={words.reason} hint={words.revokeHint} rows={3} most={500} />
        </FormBox>
      </Panel>
    </>
  )
}
