import { organisationsById } from '#city/organisations/queries.ts'
import { findFiles } from '#platform/files/queries.ts'
import type { Db } from '#platform/db/database.ts'
import {
  attachmentsOfPaper,
  linksOf,
  originatorsOf,
  papersById,
  publicAmong,
  resolutionsOfPaper,
} from '../../queries/papers.ts'
import type { Paper } from '../../tables.ts'

export type PaperView = Awaited<ReturnType<typeof paperView>>

/** Everything a page tells of a paper: whence it came, what it hangs together with, its files, and what became of it. */
export async function paperView(db: Db, paper: Paper) {
  const [links, members, attachments, answers] = await Promise.all([
    linksOf(db, paper.id),
    originatorsOf(db, paper.id),
    attachmentsOfPaper(db, paper.id),
    resolutionsOfPaper(db, paper.id),
  ])
  const others = links.map(({ paperId, otherId }) => (paperId === paper.id ? otherId : paperId))
  const [bodies, papers, files, theirs] = await Promise.all([
    organisationsById(
      db,
      [paper.bodyId, paper.originatorId].filter((id) => id !== null),
    ),
    papersById(db, others),
    findFiles(
      db,
      attachments.map(({ fileId }) => fileId),
    ),
    publicAmong(db, others),
  ])
  return {
    paper,
    members,
    answers,
    attachments,
    shownFiles: new Set(files.flatMap(({ id, state }) => (state === 'shown' ? [id] : []))),
    bodies: new Map(bodies.map(({ id, name }) => [id, name])),
    links: links.flatMap(({ kind, paperId }, at) => {
      const other = papers.find(({ id }) => id === others[at])
      return other ? [{ kind, isOwn: paperId === paper.id, other, isPublic: theirs.has(other.id) }] : []
    }),
  }
}

/** A paper is everybody's from the first published resolution on it on. */
export const isPublic = ({ answers }: Pick<PaperView, 'answers'>): boolean =>
  answers.some(({ state }) => state === 'published')
