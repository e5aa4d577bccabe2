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
import type { Store } from '#platform/files/store.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import type { z } from 'zod'
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
  await receiveEvidence(theirs, store, id, { upload, ...(key && { sent: { once: `${key}:scan` } }) })
  const { eventId } = await takeFor(theirs, keyring, id, paper)
  await transact(work, ({ db, now, actor }) =>
    insertLetter(db, {
      commitmentId: id,
      organisationId: ownerId,
      direction: 'in',
      number: paper.number,
      on: paper.on,
      eventId,
      recordedBy: actor && 'id' in actor ? actor.id : null,
      recordedAt: now,
    }),
  )
}

function takeFor(work: Work, keyring: Keyring, id: string, { what, reason, text, once }: Paper): Promise<Taken> {
  const sent = { text, once: once && `${once}:step` }
  if (what === 'accept') return accept(work, id, sent)
  if (what === 'decline') return decline(work, id, reason, sent)
  return what === 'claim' ? claimDone(work, keyring, id, sent) : sendMessage(work, id, sent)
}

/** Notes that a letter went out, with its numbers. */
export async function noteLetter(work: Work, id: string, { number, on }: z.output<typeof letterForm>): Promise<void> {
  demand(work.actor, recordPaper, anywhere)
  const { ownerId, ownerKind } = await getCommitment(work.db, id)
  await transact(work, ({ db, now, actor }) =>
    insertLetter(db, {
      commitmentId: id,
      organisationId: ownerKind === 'organisation' ? ownerId : null,
      direction: 'out',
      number,
      on,
      recordedBy: actor && 'id' in actor ? actor.id : null,
      recordedAt: now,
    }),
  )
}
