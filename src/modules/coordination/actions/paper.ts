import {
  accept,
  claimDone,
  decline,
  getCommitment,
  receiveEvidence,
  recordPaper,
  sendMessage,
  type Taken,
} from '#engines/commitment/index.ts'
import { once } from '#platform/forms/once.ts'
import type { Store } from '#platform/files/store.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { anywhere, demand } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { z } from 'zod'
import type { letterForm, paperForm } from '../forms/letters.ts'
import { insertLetter } from '../queries/agencies.ts'
import { letterWords } from '../words/letters.ts'

type Paper = z.output<typeof paperForm>

/**
 * Writes down what a body answered in a letter: the scan as evidence, then the step, both for that body and by the clerk,
 * and the letter with its numbers in the register. Once, however often the form is sent.
 */
export async function recordAnswer(
  work: Work,
  { store, keyring }: { store: Store; keyring: Keyring },
  id: string,
  paper: Paper,
): Promise<void> {
  demand(work.actor, recordPaper, anywhere)
  const { ownerId } = await getCommitment(work.db, id)
  const theirs: Work = { ...work, channel: 'paper', onBehalfOf: ownerId }
  const { once: key, scan } = paper
  const upload = { content: scan.stream(), name: scan.name, alt: letterWords.scanAlt, state: 'held' as const }
  await receiveEvidence(theirs, store, id, { upload, sent: { once: key && `${key}:scan` } })
  const { eventId } = await takeFor(theirs, keyring, id, paper)
  await once(work, key && `${key}:letter`, z.null(), async (held) => {
    await insertLetter(held.db, {
      ...rowOf(held, paper),
      commitmentId: id,
      organisationId: ownerId,
      direction: 'in',
      eventId,
    })
    return null
  })
}

const rowOf = ({ now, actor }: Work, { number, on }: Pick<Paper, 'number' | 'on'>) => ({
  number,
  on,
  recordedBy: actor && 'id' in actor ? actor.id : null,
  recordedAt: now,
})

function takeFor(work: Work, keyring: Keyring, id: string, { what, reason, text, once: key }: Paper): Promise<Taken> {
  const sent = { text, once: key && `${key}:step` }
  if (what === 'accept') return accept(work, id, sent)
  if (what === 'decline') return decline(work, id, reason, sent)
  return what === 'claim' ? claimDone(work, keyring, id, sent) : sendMessage(work, id, sent)
}

/**
 * Notes that a letter went out, with its numbers, for each commitment it tells of. False when the same form had done so
 * before.
 */
export async function noteLetter(work: Work, ids: readonly string[], letter: z.output<typeof letterForm>) {
  demand(work.actor, recordPaper, anywhere)
  const told = await Promise.all(ids.map((id) => getCommitment(work.db, id)))
  let isFirst = false
  await once(work, letter.once && `${letter.once}:letter`, z.null(), async (held) => {
    for (const { id, ownerId, ownerKind } of told) {
      const organisationId = ownerKind === 'organisation' ? ownerId : null
      await insertLetter(held.db, { ...rowOf(held, letter), commitmentId: id, organisationId, direction: 'out' })
    }
    isFirst = true
    return null
  })
  return isFirst
}
