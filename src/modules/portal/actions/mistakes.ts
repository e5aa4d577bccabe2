import { anywhere, demand } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { mistakeAnswered, mistakeReported } from '../facts.ts'
import { answerMistakes } from '../permissions.ts'
import { findOpenMistake, holdMistake, insertMistake, updateMistake } from '../queries/mistakes.ts'

interface Report {
  readonly path: string
  readonly message: string
  readonly contact: string
}

/** Somebody says that something on a page is wrong. Anybody may; the same words sent twice are kept once. */
export async function reportMistake(work: Work, { path, message, contact }: Report) {
  return transact(work, async ({ db, now, announce }) => {
    const known = await findOpenMistake(db, path, message)
    if (known) return known
    const mistake = await insertMistake(db, { path, message, contact: contact || null, reportedAt: now })
    await announce(mistakeReported, { mistakeId: mistake.id, path })
    return mistake
  })
}

/** Says what became of it; answering twice changes nothing. */
export async function answerMistake(work: Work, id: string, state: 'mended' | 'declined', answer: string) {
  const person = demand(work.actor, answerMistakes, anywhere)
  return transact(work, async ({ db, now, announce }) => {
    const mistake = await holdMistake(db, id)
    if (mistake.state !== 'open') return
    const answeredBy = 'id' in person ? person.id : null
    await updateMistake(db, id, { state, answer: answer ? { fa: answer } : null, answeredAt: now, answeredBy })
    await announce(mistakeAnswered, { mistakeId: id, state })
  })
}
