import { words as platform } from '#platform/words.ts'
import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListedAgency } from '../../queries/agencies.ts'
import { agenciesWords as words, channelNames } from '../../words/agencies.ts'

/** All agencies with how each answers. */
export function AgencyRegister({ rows }: { rows: readonly ListedAgency[] }) {
  const view = useView()
  return (
    <>
      <DeskHead title={words.agencies}>
        <ButtonLink to="/desk/agencies/new" icon="plus">
          {view.say(words.add)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <Show when={rows.length > 0} fallback={<EmptyState title={words.none} />}>
          <DataTable caption={words.agencies} dense columns={columnsFor(view)} rows={rows} />
        </Show>
      </div>
    </>
  )
}

function columnsFor({ say, link }: ReturnType<typeof useView>): Column<ListedAgency>[] {
  return [
    {
      head: words.name,
      main: true,
      cell: ({ organisation }) => (
        <a href={link(`/desk/agencies/${organisation.id}`)}>
          <Say text={organisation.name} />
        </a>
      ),
    },
    {
      head: words.liaison,
      long: true,
      cell: ({ agency, liaison }) => (
        <>
          <bdi>{liaison ?? ''}</bdi> {agency.liaisonPost && <Say text={agency.liaisonPost} />}
        </>
      ),
    },
    {
      head: words.channels,
      cell: ({ agency }) => agency.channels.map((channel) => say(channelNames[channel])).join(say(platform.comma)),
    },
    { head: words.number, cell: ({ agency }) => say(agency.number === null ? words.noNumber : words.hasNumber) },
  ]
}
