import { countZones } from '../edition-queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { abandonDraft, importZones } from '../drafts.ts'
import { deskWords } from '../desk-words.ts'
import { uploadForm } from '../forms.ts'
import { EditionsDesk } from '../pages/desk/editions-page.tsx'
import { UploadPage } from '../pages/desk/upload-page.tsx'
import { importBoundaries } from '../permissions.ts'
import { recentEditions } from '../queries.ts'
import type { ZoneKind } from '../tables.ts'
import { words } from '../words.ts'
import { demandSight } from './sight.ts'
import { stepPath } from './steps.ts'

/** The list of editions, and the door by which a file comes in. */
export const editionRoutes = router()

editionRoutes.get('/', async (c) => {
  const { db, actor, now } = c.var.work
  demandSight(actor)
  const editions = await recentEditions(db)
  const counts = await countZones(
    db,
    editions.map(({ id }) => id),
  )
  const props = { editions, counts, on: today(now) }
  return c.render(() => <EditionsDesk {...props} />, { title: words.zonesDesk })
})

editionRoutes.get('/new', (c) => upload(c, blank({ kind: 'neighbourhood' })))

editionRoutes.post('/', async (c) => {
  demand(c.var.work.actor, importBoundaries, wholeCity)
  const brought = await submit(c, uploadForm, async ({ file, kind, source, licence, attribution, partial }) => {
    const text = await textOf(file)
    const given = { name: { fa: source }, ...(licence && { licence }), ...(attribution && { attribution }) }
    const parentKind = parentKinds[kind]
    const answer = await importZones(c.var.work, { kind, text, source: given, parentKind, choices: { partial } })
    if (answer.editionId === undefined) throw refuse.invalid(deskWords.noZonesIn)
    return { id: answer.editionId, isSame: 'report' in answer && answer.changes === 0 }
  })
  if (!brought.sent) {
    c.status(422)
    return upload(c, brought.form)
  }
  const { id, isSame } = brought.result
  return see(c, stepPath(id, 'coordinates'), isSame ? deskWords.sameFile : deskWords.draftKept)
})

editionRoutes.post('/:id/abandonment', async (c) => {
  await abandonDraft(c.var.work, idOf(c))
  return see(c, '/desk/zones', deskWords.abandoned)
})

function upload(c: Visit, form: FormOf<typeof uploadForm>) {
  demand(c.var.work.actor, importBoundaries, wholeCity)
  return c.render(() => <UploadPage form={form} />, { title: deskWords.bring, failed: form.problems.length > 0 })
}

/** What zones of a kind lie in. */
const parentKinds: Partial<Record<ZoneKind, ZoneKind>> = {
  'sub-district': 'district',
  neighbourhood: 'district',
  block: 'neighbourhood',
}

/** The letters of a file; what is plainly something else is named as such. */
async function textOf(file: File): Promise<string> {
  if (file.size > mostBytes) throw refuse.tooLarge(words.tooLarge)
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw refuse.invalid(deskWords.isZip)
  const text = decoded(bytes)
  if (text === undefined) throw refuse.invalid(deskWords.notUtf8)
  if (/^\s*</.test(text)) throw refuse.invalid(deskWords.isXml)
  return text
}

const mostBytes = 50 * 1024 * 1024

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
