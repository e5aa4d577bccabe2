import type { PasskeyRow } from '#platform/auth/tables.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { MomentText, RelativeTime } from '#platform/ui/dates.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { passkeyWords } from '../words/passkeys.ts'

/** One's passkeys, and the way to add one. */
export function Passkeys({ passkeys }: { passkeys: readonly PasskeyRow[] }) {
  const { say } = useView()
  return (
    <Panel title={passkeyWords.passkeys}>
      <div class="stack">
        <p>{say(passkeyWords.passkeysLead)}</p>
        {passkeys.length > 0 ? <List passkeys={passkeys} /> : <p class="hint">{say(passkeyWords.noPasskeys)}</p>}
        <div class="cluster">
          <ButtonLink to="/account/passkeys" icon="key">
            {say(passkeyWords.addPasskey)}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  )
}

function List({ passkeys }: { passkeys: readonly PasskeyRow[] }) {
  const { link, say } = useView()
  const columns = [
    {
      head: passkeyWords.keyName,
      main: true,
      cell: ({ id, name }: PasskeyRow) => (
        <a href={link(`/account/passkeys/${id}`)}>
          <bdi>{name}</bdi>
        </a>
      ),
    },
    { head: passkeyWords.since, cell: ({ createdAt }: PasskeyRow) => <MomentText at={createdAt} style="short" /> },
    {
      head: passkeyWords.used,
      cell: ({ usedAt }: PasskeyRow) => (usedAt ? <RelativeTime at={usedAt} /> : say(passkeyWords.neverUsed)),
    },
    { head: passkeyWords.kept, cell: (passkey: PasskeyRow) => <Kept passkey={passkey} /> },
  ]
  return <DataTable caption={passkeyWords.passkeys} columns={columns} rows={passkeys} />
}

function Kept({ passkey }: { passkey: PasskeyRow }) {
  const { say } = useView()
  return <Tag>{say(passkey.synced ? passkeyWords.synced : passkeyWords.oneDevice)}</Tag>
}

/** Since when it is known, and where it is kept. */
export function PasskeyFacts({ passkey }: { passkey: PasskeyRow }) {
  const { say } = useView()
  return (
    <>
      {say(passkeyWords.since)} <MomentText at={passkey.createdAt} style="short" /> <Kept passkey={passkey} />
    </>
  )
}
