import { For } from 'solid-js'
import { roleNames } from '#city/organisations/words.ts'
import { useView } from '#platform/http/view.ts'
import { type Permission, type Role, roles } from '#platform/permission.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Text } from '#platform/locale.ts'
import { words } from '../words.ts'

export interface RoomOfPermissions {
  readonly title: Text
  readonly permissions: readonly Permission[]
}

/** Every permission of every room, and which roles carry it. */
export function PermissionsPage({ rooms }: { rooms: readonly RoomOfPermissions[] }) {
  const { say } = useView()
  return (
    <>
      <DeskHead title={words.permissions} meta={say(words.permissionsLead)} />
      <div class="stack">
        <For each={rooms}>{(room) => <Room room={room} />}</For>
      </div>
    </>
  )
}

/** Only roles that may do something here get a column, so that the table can be read. */
function Room({ room: { title, permissions } }: { room: RoomOfPermissions }) {
  const held = roles.filter((role) => permissions.some(({ grantedTo }) => grantedTo.includes(role)))
  const columns: Column<Permission>[] = [
    { head: words.permission, main: true, cell: (permission) => <Name permission={permission} /> },
    ...held.map((role) => columnOf(role)),
  ]
  return (
    <Panel title={title}>
      <DataTable caption={title} columns={columns} rows={permissions} dense />
    </Panel>
  )
}

const columnOf = (role: Role): Column<Permission> => ({
  head: roleNames[role],
  cell: ({ grantedTo }) => <Mark held={grantedTo.includes(role)} />,
})

function Name({ permission: { name, label } }: { permission: Permission }) {
  return (
    <>
      <Say text={label} />
      <small dir="ltr">{name}</small>
    </>
  )
}

function Mark({ held }: { held: boolean }) {
  const { say } = useView()
  if (!held) return <span class="sr">{say(words.no)}</span>
  return (
    <>
      <Icon name="check" size="s" />
      <span class="sr">{say(words.yes)}</span>
    </>
  )
}
