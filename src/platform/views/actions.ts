import { anywhere, demand, demandPerson, enterDesk } from '../permission.ts'
import { present, refuse } from '../refusal.ts'
import { transact, type Work } from '../work.ts'
import { canonical } from './list-query.ts'
import { countViews, deleteView, findView, findViewNamed, putView, updateView } from './queries.ts'
import { words } from './words.ts'

/** Tabs beyond this are no longer read. */
const most = 20

/** Keeps a view of a list for the person at the Desk; a view of the same name is replaced. */
export async function saveView(work: Work, view: { list: string; name: string; query: string }) {
  const { id: personId } = whoSaves(work)
  return transact(work, async ({ db, now }) => {
    const isNew = (await findViewNamed(db, personId, view.list, view.name)) === undefined
    if (isNew && (await countViews(db, personId, view.list)) >= most) throw refuse.conflict(words.tooMany(most))
    return putView(db, { ...view, query: canonical(view.query), personId, createdAt: now })
  })
}

/** Gives a view of one's own another name. */
export async function renameView(work: Work, id: string, name: string) {
  const { id: personId } = whoSaves(work)
  return transact(work, async ({ db }) => {
    const view = present(await findView(db, personId, id), words.noSuchView)
    const other = await findViewNamed(db, personId, view.list, name)
    if (other && other.id !== id) throw refuse.conflict(words.nameTaken)
    await updateView(db, id, { name })
    return { ...view, name }
  })
}

/** Removes a view of one's own. One that is gone already stays gone. */
export async function removeView(work: Work, id: string) {
  const { id: personId } = whoSaves(work)
  const view = await findView(work.db, personId, id)
  await deleteView(work.db, personId, id)
  return view
}

function whoSaves({ actor }: Work) {
  demand(actor, enterDesk, anywhere)
  return demandPerson(actor)
}
