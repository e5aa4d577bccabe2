import { For, Show } from 'solid-js'
import { PersonName } from '#city/people/pages/person-picker.tsx'
import type { Person } from '#city/people/tables.ts'
import { FormBox, HiddenField, Select } from '#platform/forms/fields.tsx'
import type { Choice } from '#platform/forms/choices.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { HouseholdRole } from '../tables.ts'
import { householdRoleNames, words } from '../words.ts'

export interface Inhabited {
  readonly householdId: string
  readonly role: HouseholdRole
  readonly person: Person
}

interface HouseholdsProps {
  person: Person
  inhabited: readonly Inhabited[]
  zones: readonly Choice[]
  /** An id for the household the form would make. */
  newId: string
  mayManage: boolean
}

/** The households a person lives in, with everybody in them; a child may stand in two. */
export function HouseholdsPanel({ person, inhabited, zones, newId, mayManage }: HouseholdsProps) {
  const { say } = useView()
  const ids = [...new Set(inhabited.map(({ householdId }) => householdId))]
  return (
    <Panel title={words.households}>
      <div class="stack">
        <For each={ids} fallback={<p>{say(words.noHousehold)}</p>}>
          {(id) => <OneHousehold id={id} members={inhabited.filter(({ householdId }) => householdId === id)} />}
        </For>
        <Show when={mayManage}>
          <Folds
            items={[{ title: words.make, body: () => <MakeForm person={person} zones={zones} newId={newId} /> }]}
          />
        </Show>
      </div>
    </Panel>
  )
}

function OneHousehold({ id, members }: { id: string; members: readonly Inhabited[] }) {
  const { say, link } = useView()
  return (
    <div>
      <p>
        <a href={link(`/desk/households/${id}`)}>{say(words.household)}</a>
      </p>
      <ul class="cluster">
        <For each={members}>
          {({ person, role }) => (
            <li>
              <PersonName person={person} /> <Tag line>{say(householdRoleNames[role])}</Tag>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

function MakeForm({ person, zones, newId }: Pick<HouseholdsProps, 'person' | 'zones' | 'newId'>) {
  const form = blank()
  return (
    <FormBox form={form} to="/desk/households" submit={words.make} look="line">
      <HiddenField name="id" value={newId} />
      <HiddenField name="guardianId" value={person.id} />
      <Select form={form} name="zoneId" label={words.zone} empty={words.noZone} choices={zones} optional />
    </FormBox>
  )
}
