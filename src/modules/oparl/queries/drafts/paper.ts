import { findFiles } from '#platform/files/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf, type Draft, Embedded, home } from '#platform/oparl/objects.ts'
import { attachmentsOf, findPaper, linksOf, originatorsOf, resolutionsOfPaper } from '../papers.ts'
import { bodyId } from '../../rules/bodies.ts'
import { words } from '../../words.ts'
import { fileDraft } from './file.ts'

/** A bill, a motion, a letter: public once a resolution that answers it is. */
export async function paperDrafts(db: Db, id: string): Promise<Draft[]> {
  const paper = await findPaper(db, id)
  const answers = paper ? await resolutionsOfPaper(db, id) : []
  if (!paper || answers.length === 0) return []
  const [links, members] = [await linksOf(db, id), await originatorsOf(db, id)]
  const files = await fileDrafts(db, { paperId: id })
  const linked = (kind: string) =>
    links.filter((link) => link.kind === kind).map(({ otherId }) => addressOf('papers', otherId))
  return [
    ...files,
    {
      kind: 'papers',
      id,
      createdAt: paper.created,
      fields: {
        body: bodyId,
        name: paper.title.fa,
        reference: paper.reference,
        date: paper.date,
        paperType: words[paper.kind].fa,
        auxiliaryFile: files.map((file) => new Embedded('files', file.id)),
        originatorOrganization: paper.originatorId ? [addressOf('organizations', paper.originatorId)] : [],
        originatorPerson: members.map((member) => addressOf('persons', member.id)),
        relatedPaper: linked('related'),
        superordinatedPaper: linked('part-of'),
        subordinatedPaper: answers.map((answer) => addressOf('papers', answer.id)),
      },
    },
  ]
}

/** The files of a paper or a resolution that everybody may read. */
export async function fileDrafts(db: Db, of: { paperId: string } | { resolutionId: string }): Promise<Draft[]> {
  const attached = await attachmentsOf(db, of)
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
