import { For } from 'solid-js'
import { PersonName, PersonPicker } from '#city/people/pages/person-picker.tsx'
import { words as people } from '#city/people/words.ts'
import type { Person } from '#city/people/tables.ts'
import { HiddenField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Inhabitant } from '../queries.ts'
import { type HouseholdRole, householdRoles } from '../tables.ts'
import { householdRoleNames, words } from '../words.ts'

interface HouseholdProps {
  id: string
  zone: Said | undefined
  members: readonly Inhabitant[]
  q: string | undefined
  found: readonly Person[]
}

/** Who lives together: guardians, children, others; who comes, and who moves out. */
export function HouseholdPage({ id, zone, members, q, found }: HouseholdProps) {
  const at = `/desk/households/${id}`
  return (
    <>
      <Crumbs trail={[{ label: people.people, to: '/desk/people' }]} />
      <DeskHead title={words.household} meta={<Say text={zone ?? words.noZone} />} />
      <div class="stack">
        <MemberTable at={at} members={members} />
        <Panel title={words.add}>
          <Hint />
          <PersonPicker to={at} q={q} found={found} act={(person) => <AddForm at={at} person={person} />} />
        </Panel>
      </div>
    </>
  )
}

function Hint() {
  const { say } = useView()
  return <p class="hint">{say(words.findHint)}</p>
}

function MemberTable({ at, members }: { at: string; members: readonly Inhabitant[] }) {
  const { say, link } = useView()
  const columns: Column<Inhabitant>[] = [
    {
      head: people.name,
      main: true,
      cell: ({ person }) => (
        <a href={link(`/desk/people/${person.id}`)}>
          <PersonName person={person} />
        </a>
      ),
    },
    { head: words.role, cell: ({ role }) => say(householdRoleNames[role]) },
    {
      head: words.moveOut,
      cell: ({ person }) => (
        <form method="post" action={link(`${at}/members/${person.id}/departure`)}>
          <button class="btn btn--line btn--s" aria-label={say(words.moveOutOf(person.name))}>
            {say(words.moveOut)}
          </button>
        </form>
      ),
    },
  ]
  return <DataTable caption={words.members} columns={columns} rows={members} dense />
}

const asRole: Record<HouseholdRole, Said> = {
  guardian: words.asGuardian,
  child: words.asChild,
  other: words.asOther,
}

function AddForm({ at, person }: { at: string; person: Person }) {
  const { link } = useView()
  return (
    <form class="cluster" method="post" action={link(`${at}/members`)}>
      <HiddenField name="personId" value={person.id} />
      <For each={householdRoles}>
        {(role) => (
          <Button look="line" size="s" name="role" value={role}>
            <Say text={asRole[role]} />
          </Button>
        )}
      </For>
    </form>
  )
}
