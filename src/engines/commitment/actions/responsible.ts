import { today } from '#platform/calendar/instant.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { bodiesOf } from '../queries/around.ts'
import { getCommitment, setResponsible } from '../queries/commitments.ts'
import { words } from '../words.ts'
import { type Decided, relist, type Sent, type Taken, takeStep } from './take.ts'

/** Names who in the owner's body has it on their desk, in place of whoever had it; nobody takes it off every desk. */
export const nameResponsible = (
  work: Work,
  id: string,
  { personId, ...sent }: Sent & { readonly personId: string | null },
): Promise<Taken> =>
  takeStep(work, id, 'responsible', {
    sent,
    way: {
      why: async ({ commitment }) =>
        personId === null || (await isOfOwner(work, personId, commitment.ownerId))
          ? undefined
          : refuse.invalid(words.responsibleUnfit),
      data: ({ commitment }) => ({ personId, before: commitment.responsibleId }),
      follow: (situation) => put(situation, personId),
    },
  })

async function isOfOwner({ db, now }: Work, personId: string, ownerId: string): Promise<boolean> {
  const bodies = await bodiesOf(db, [personId], today(now))
  return bodies.some(({ organisationId }) => organisationId === ownerId)
}

async function put({ work: { db }, matter, commitment, around }: Decided, personId: string | null) {
  await setResponsible(db, commitment.id, personId)
  await relist({ db, matter, commitment: await getCommitment(db, commitment.id) }, around)
}
