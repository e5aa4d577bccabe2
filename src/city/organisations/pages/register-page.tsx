import { Show } from 'solid-js'
import type { Choice } from '#platform/forms/choices.tsx'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead, PageHead } from '#platform/ui/page-head.tsx'
import type { RegisterQuery } from '../forms.ts'
import { manageOrganisations } from '../permissions.ts'
import type { ListedOrganisation } from '../queries.ts'
import { publicKinds } from '../rules.ts'
import { organisationKinds } from '../tables.ts'
import { words } from '../words.ts'
import { RegisterFilter, RegisterTable } from './register-table.tsx'

interface RegisterProps {
  rows: readonly ListedOrganisation[]
  query: RegisterQuery
  next: string | undefined
  zones: readonly Choice[]
}

/** The public register: groups, never people. */
export function RegisterPage({ rows, query, next, zones }: RegisterProps) {
  return (
    <div class="wrap opening">
      <PageHead title={words.register} lead={words.registerLead}>
        <Exports at="/organisations" query={query} />
      </PageHead>
      <RegisterFilter to="/organisations" query={query} kinds={publicKinds} zones={zones} />
      <Show when={rows.length > 0} fallback={<Nothing />}>
        <RegisterTable caption={words.register} rows={rows} to={({ slug }) => `/organisations/${slug}`} />
      </Show>
      <Pager next={next} />
    </div>
  )
}

/** Every body the city deals with, for staff. */
export function OrganisationsDesk({ rows, query, next, zones }: RegisterProps) {
  const { say, may } = useView()
  return (
    <>
      <DeskHead title={words.organisations}>
        <Exports at="/desk/organisations/list" query={query} />
        {may(manageOrganisations) && (
          <ButtonLink to="/desk/organisations/new" icon="plus">
            {say(words.newOrganisation)}
          </ButtonLink>
        )}
      </DeskHead>
      <RegisterFilter to="/desk/organisations" query={query} kinds={organisationKinds} zones={zones} />
      <Show when={rows.length > 0} fallback={<Nothing />}>
        <RegisterTable caption={words.organisations} rows={rows} to={({ id }) => `/desk/organisations/${id}`} dense />
      </Show>
      <Pager next={next} />
    </>
  )
}

function Nothing() {
  const { say } = useView()
  return <EmptyState title={words.none}>{say(words.noneHint)}</EmptyState>
}

function Exports({ at, query }: { at: string; query: RegisterQuery }) {
  const { say } = useView()
  const { below: _, ...narrowed } = query
  return (
    <>
      <ButtonLink to={listAddress(`${at}.csv`, narrowed)} look="line" icon="get" download>
        {say(words.exportCsv)}
      </ButtonLink>
      <ButtonLink to={listAddress(`${at}.xlsx`, narrowed)} look="line" icon="get" download>
        {say(words.exportXlsx)}
      </ButtonLink>
    </>
  )
}
