import {
  attachmentsOf,
  attachmentsOfPaper,
  findPaper,
  type Lineage,
  linksOf,
  originatorsOf,
  paperKindNames,
  publicAmong,
  resolutionsOfPaper,
} from '#modules/council/index.ts'
import { findFiles } from '#platform/files/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf, type Draft, Embedded, home } from '#platform/oparl/objects.ts'
import { bodyId } from '../../rules/bodies.ts'
import { ownersOf, promisesOf } from '../owners.ts'
import { fileDraft } from './file.ts'

/** A bill, a motion, a letter: public once a resolution that answers it is. */
export async function paperDrafts(db: Db, id: string): Promise<Draft[]> {
  const paper = await findPaper(db, id)
  const answers = paper ? (await resolutionsOfPaper(db, id)).filter(({ state }) => state === 'published') : []
  if (!paper || answers.length === 0) return []
  const { told, linked } = await lineageOf(db, id)
  const members = await originatorsOf(db, id)
  const files = await fileDrafts(db, { paperId: id })
  const both = (kind: Lineage) => [...linked(kind, 'paperId'), ...linked(kind, 'otherId')]
  return [
    ...files,
    {
      kind: 'papers',
      id,
      createdAt: paper.created,
      named: told.map((other) => ({ kind: 'paper', id: other })),
      fields: {
        body: bodyId,
        name: paper.title.fa,
        reference: paper.reference,
        date: paper.date,
        paperType: paperKindNames[paper.kind].fa,
        auxiliaryFile: files.map((file) => new Embedded('files', file.id)),
        originatorOrganization: paper.originatorId ? [addressOf('organizations', paper.originatorId)] : [],
        originatorPerson: members.map((member) => addressOf('persons', member.id)),
        underDirectionOf: await ownersOf(db, await promisesOf(db, answers)),
        relatedPaper: [...both('related'), ...both('supersedes')],
        superordinatedPaper: linked('part-of', 'paperId'),
        subordinatedPaper: [...linked('part-of', 'otherId'), ...answers.map(({ id: of }) => addressOf('papers', of))],
        web: `${home}/council/papers/${id}`,
      },
    },
  ]
}

/** The papers it hangs together with, as far as they are told of; `here` is the end of the link at which this one stands. */
async function lineageOf(db: Db, id: string) {
  const links = await linksOf(db, id)
  const others = links.map(({ paperId, otherId }) => (paperId === id ? otherId : paperId))
  const told = await publicAmong(db, others)
  const linked = (kind: Lineage, here: 'paperId' | 'otherId') =>
    links
      .filter((link) => link.kind === kind && link[here] === id)
      .map((link) => (here === 'paperId' ? link.otherId : link.paperId))
      .filter((other) => told.has(other))
      .map((other) => addressOf('papers', other))
  return { told: [...told], linked }
}

/** The files of a paper or a resolution that everybody may read. */
export async function fileDrafts(db: Db, of: { paperId: string } | { resolutionId: string }): Promise<Draft[]> {
  const attached = await ('paperId' in of ? attachmentsOfPaper(db, of.paperId) : attachmentsOf(db, of.resolutionId))
  const files = new Map(
    (
      await findFiles(
        db,
        attached.map(({ fileId }) => fileId),
      )
    ).map((file) => [file.id, file]),
  )
  const paperId = 'paperId' in of ? of.paperId : of.resolutionId
  return attached.flatMap(({ fileId, title }) => {
    const file = files.get(fileId)
    const web = `${home}/council`
    return file ? fileDraft({ file, name: title.fa, web }, { paper: [addressOf('papers', paperId)] }) : []
  })
}
