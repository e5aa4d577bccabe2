import {
  historyOfCommitment,
  lookAt,
  type Look,
  ownersThrough,
  partyNames,
  recordPaper,
  showEvidence,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand, may } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import { noteLetter, recordAnswer } from '../../actions/paper.ts'
import { letterForm, paperForm } from '../../forms/letters.ts'
import { CommitmentPage } from '../../pages/due/commitment.tsx'
import { lettersOf } from '../../queries/agencies.ts'
import { bodiesOffered, peopleIn } from '../../queries/bodies.ts'
import { piecesOf } from '../../queries/pieces.ts'
import { pageWords } from '../../words/due.ts'
import { letterWords } from '../../words/letters.ts'
import { acts } from './acts.ts'
import { printLetter } from './letter.ts'

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
  return {
    look,
    owners: await ownersThrough(c.var.work, look.commitment),
    history: history.slice(0, perPage),
    earlier: history.length > perPage ? history[perPage - 1]?.event.seq : undefined,
    evidence: await piecesOf(db, id),
    names: await partyNames(db, partiesIn(look)),
    bodies: await bodiesOffered(db),
    letters: await lettersOf(db, id),
    mayRecord: ownerKind === 'organisation' && may(c.var.work.actor, recordPaper, anywhere),
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

commitment.post('/:id/evidence/:piece/showing', async (c) => {
  const id = idOf(c)
  await showEvidence(c.var.work, id, idOf(c, 'piece'))
  return see(c, `/desk/due/${id}#evidence`, pageWords.shown)
})

/** The letter, registered and printed. Whoever coordinates prints it. */
commitment.post('/:id/letter', async (c) => {
  const id = idOf(c)
  const look = await lookAt(c.var.work, id)
  demand(c.var.work.actor, recordPaper, anywhere)
  if (!look.hands.has('coordinator')) throw refuse.forbidden(pageWords.noActs)
  const sent = await submit(c, letterForm, async (letter) => ({
    letter,
    isFirst: await noteLetter(c.var.work, [id], letter),
  }))
  if (sent.sent && !sent.result.isFirst) return see(c, `/desk/due/${id}`, letterWords.printedAlready)
  if (sent.sent) return printLetter(c, { look, ...sent.result.letter })
  c.status(422)
  return show(c, { act: 'letter', form: sent.form })
})

/** An answer that came on paper, written down for the body that sent it. */
commitment.post('/:id/paper', async (c) => {
  const id = idOf(c)
  const { work, store, auth } = c.var
  await lookAt(work, id)
  demand(work.actor, recordPaper, anywhere)
  const sent = await submit(c, paperForm, (paper) => recordAnswer(work, { store, keyring: auth.keyring }, id, paper))
  if (sent.sent) return see(c, `/desk/due/${id}`, letterWords.recorded)
  c.status(422)
  return show(c, { act: 'paper', form: sent.form })
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
