import {
  evidenceOf,
  historyOfCommitment,
  lookAt,
  type Look,
  partyNames,
  showEvidence,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { findFiles } from '#platform/files/queries.ts'
import type { Form } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { present } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import { CommitmentPage } from '../../pages/due/commitment.tsx'
import { bodiesOffered, peopleIn } from '../../queries/bodies.ts'
import { pageWords } from '../../words/due.ts'
import { acts } from './acts.ts'

export const commitment = router()

const perPage = 40

commitment.get('/:id', (c) => show(c))

/** A form that was sent and could not be done, to be shown again with what was written in it. */
interface Failed {
  readonly act: string
  readonly form: Form
}

async function show(c: Visit, failed?: Failed) {
  const { work } = c.var
  const look = await lookAt(work, idOf(c))
  const props = { ...(await pageOf(c, look)), failed }
  return c.render(() => <CommitmentPage {...props} />, { title: look.commitment.statement })
}

async function pageOf(c: Visit, look: Look) {
  const { db, now } = c.var.work
  const { id, ownerId, ownerKind } = look.commitment
  const before = Number(c.req.query('before'))
  const history = await historyOfCommitment(db, id, { ...(before > 0 && { before }), most: perPage + 1 })
  const pieces = await evidenceOf(db, [id])
  return {
    look,
    history: history.slice(0, perPage),
    earlier: history.length > perPage ? history[perPage - 1]?.event.seq : undefined,
    evidence: await piecesWithFiles(db, pieces),
    names: await partyNames(db, partiesIn(look)),
    bodies: await bodiesOffered(db),
    colleagues: ownerKind === 'organisation' ? await peopleIn(db, ownerId, today(now)) : [],
  }
}

export type CommitmentPageProps = Awaited<ReturnType<typeof pageOf>> & { readonly failed: Failed | undefined }

const partiesIn = ({ matter, commitment: { ownerId, responsibleId }, keys, supporterIds }: Look) => [
  ownerId,
  responsibleId,
  matter.coordinatorId,
  ...supporterIds,
  ...keys.map(({ holderId }) => holderId),
]

async function piecesWithFiles(db: Db, pieces: Awaited<ReturnType<typeof evidenceOf>>) {
  const files = await findFiles(
    db,
    pieces.flatMap(({ fileId }) => fileId ?? []),
  )
  return pieces.map((piece) => ({ piece, file: files.find(({ id }) => id === piece.fileId) }))
}

commitment.post('/:id/evidence/:piece/showing', async (c) => {
  const id = idOf(c)
  await showEvidence(c.var.work, id, idOf(c, 'piece'))
  return see(c, `/desk/due/${id}#evidence`, pageWords.shown)
})

/** One step, sent by its form. Whoever may not take it hears so before a word of the form is read. */
commitment.post('/:id/:act', async (c) => {
  const id = idOf(c)
  const name = c.req.param('act')
  const look = await lookAt(c.var.work, id)
  const act = present(acts[name], platform.nothingHere)
  const obstacle = look.whyNot(act.step)
  if (obstacle?.kind === 'forbidden') throw obstacle
  const form = await act.send(c, id)
  if (!form) return see(c, `/desk/due/${id}`, pageWords.done)
  c.status(422)
  return show(c, { act: name, form })
})
