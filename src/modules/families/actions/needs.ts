import type { Db } from '#platform/db/database.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal, tryUnseal } from '#platform/keys/seal.ts'
import { z } from 'zod'
import { dropNeeds, putNeeds, sealedNeeds } from '../queries.ts'
import { type Need, needs } from '../rules.ts'

const sealedFor = (personId: string) => ({ purpose: 'families.needs', owner: personId })

const Kept = z.array(z.enum(needs)).catch([])

/** What each of these people needs in order to come; whoever has said nothing is missing. */
export async function needsOf(
  db: Db,
  keyring: Keyring,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Need[]>> {
  if (personIds.length === 0) return new Map()
  const found = await sealedNeeds(db, personIds)
  return new Map(
    found.map(({ personId, sealed }) => [
      personId,
      Kept.parse(jsonIn(tryUnseal(keyring, sealedFor(personId), sealed) ?? '[]')),
    ]),
  )
}

const jsonIn = (text: string): unknown => JSON.parse(text)

/** Keeps what somebody needs; nothing needed leaves nothing behind. */
export async function keepNeeds(
  db: Db,
  keyring: Keyring,
  { personId, told, now }: { readonly personId: string; readonly told: readonly Need[]; readonly now: Date },
): Promise<void> {
  if (told.length === 0) await dropNeeds(db, personId)
  else await putNeeds(db, personId, seal(keyring, sealedFor(personId), JSON.stringify(told)), now)
}
