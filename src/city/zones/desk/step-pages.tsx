import { fileOfEdition } from '../edition-queries.ts'
import type { JSX } from 'solid-js'
import { blank } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { present } from '#platform/refusal.ts'
import { deskWords } from '../desk-words.ts'
import { firstPoint } from '../import/first-point.ts'
import { ChecksPage } from '../pages/desk/checks-page.tsx'
import { ColumnsPage } from '../pages/desk/columns-page.tsx'
import { CoordinatesPage } from '../pages/desk/coordinates-page.tsx'
import { EffectsPage } from '../pages/desk/effects-page.tsx'
import { MatchPage } from '../pages/desk/match-page.tsx'
import { getEdition } from '../queries.ts'
import type { ZoneUsers } from '../users.ts'
import { words } from '../words.ts'
import { draftWith, isRead, rowShapes } from './reading.ts'
import { demandSight } from './sight.ts'
import { stepPath } from './steps.ts'

/** One page for each step of a file's way. They only show; what is decided is posted to the same addresses. */
export function stepRoutes(users: ZoneUsers) {
  const pages = router()

  pages.get('/:id/coordinates', async (c) => {
    demandSight(c.var.work.actor)
    const { db } = c.var.work
    const draft = await draftWith(db, idOf(c))
    const isFile = draft.edition.fileHash !== null
    const first = isFile ? firstPoint(await fileOfEdition(db, draft.edition.id)) : undefined
    const props = { ...draft, first, landmarks: await users.landmarks(db), form: blank() }
    return show(c, () => <CoordinatesPage {...props} />)
  })

  pages.get('/:id/columns', (c) => readPage(c, async (draft) => () => <ColumnsPage edition={draft.edition} />))

  pages.get('/:id/checks', (c) =>
    readPage(c, async (draft) => {
      const shapes = await rowShapes(c.var.work.db, draft.edition)
      return () => <ChecksPage {...draft} shapes={shapes} />
    }),
  )

  pages.get('/:id/match', (c) => readPage(c, async (draft) => () => <MatchPage {...draft} />))

  pages.get('/:id/effects', (c) =>
    readPage(c, async ({ edition, zones }) => {
      const codes = new Set(
        edition.report.rows
          .filter(({ changes, verdict }) => verdict === 'new' || changes.includes('shape'))
          .map(({ code }) => code),
      )
      const redrawn = zones.filter(({ zone }) => codes.has(zone.code)).map(({ zone }) => zone.id)
      const redrawing = { kind: edition.kind, zones, redrawn }
      const effects = await Promise.all(users.effects.map((effectsOf) => effectsOf(c.var.work.db, redrawing)))
      return () => <EffectsPage edition={edition} redrawn={redrawn.length} effects={effects.flat()} />
    }),
  )

  pages.get('/:id', async (c) => {
    demandSight(c.var.work.actor)
    const { id, state } = await getEdition(c.var.work.db, idOf(c))
    return see(c, stepPath(id, state === 'draft' || state === 'checked' ? 'coordinates' : 'publication'))
  })
  return pages
}

type Draft = Awaited<ReturnType<typeof draftWith>>
type Read = Omit<Draft, 'edition'> & { readonly edition: NonNullable<ReturnType<typeof readOnly>> }

const readOnly = (edition: Draft['edition']) => (isRead(edition) ? edition : undefined)

/** A step that needs the file read: before that it leads back to the question. */
async function readPage(c: Visit, pageOf: (draft: Read) => Promise<() => JSX.Element>) {
  demandSight(c.var.work.actor)
  const draft = await draftWith(c.var.work.db, idOf(c))
  const edition = readOnly(draft.edition)
  if (!edition && draft.edition.fileHash) return see(c, stepPath(draft.edition.id, 'coordinates'), words.waitsForAnswer)
  return show(c, await pageOf({ ...draft, edition: present(edition, words.noSuchEdition) }))
}

const show = (c: Visit, page: () => JSX.Element) => c.render(page, { title: deskWords.bring })
