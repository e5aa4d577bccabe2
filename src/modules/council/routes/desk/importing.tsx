import { today } from '#platform/calendar/instant.ts'
import type { Column } from '#platform/exports/columns.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { prepareImport, runImport } from '../../actions/import.ts'
import { importForm } from '../../forms/import.ts'
import { FoundPage, UploadPage } from '../../pages/desk/import.tsx'
import { getImport, lastImports } from '../../queries/imports.ts'
import { decidingBodies, unitsOf } from '../../queries/votes.ts'
import type { ImportProblem } from '../../tables.ts'
import { importWords as words } from '../../words/import.ts'

/** A year of resolutions at once: looked at first, entered only when somebody says so. */
export const importing = router()

importing.get('/import', (c) => showUpload(c))

importing.post('/import', async (c) => {
  const sent = await submit(c, importForm, (values) => prepareImport(c.var.work, values))
  if (sent.sent) return see(c, `/desk/council/import/${sent.result}`)
  c.status(422)
  return showUpload(c, sent.form)
})

async function showUpload(c: Visit, typed?: Form) {
  const { db, now, actor } = c.var.work
  const [bodies, units, last] = await Promise.all([
    decidingBodies(db),
    actor?.kind === 'person' ? unitsOf(db, actor.id, today(now)) : [],
    lastImports(db),
  ])
  const form = typed ?? blank({ term: '6', body: bodies[0]?.id ?? '', coordinator: units[0]?.id ?? '' })
  return c.render(() => <UploadPage form={form} bodies={bodies} units={units} last={last} />, { title: words.title })
}

importing.get('/import/:id{[0-9a-f-]{36}}', async (c) => {
  const found = await getImport(c.var.work.db, idOf(c))
  return c.render(() => <FoundPage found={found} />, { title: words.title })
})

importing.post('/import/:id{[0-9a-f-]{36}}', async (c) => {
  const { id } = await runImport(c.var.work, idOf(c))
  return see(c, `/desk/council/import/${id}`, words.done)
})

const columns: readonly Column<ImportProblem>[] = [
  { label: words.row, type: 'number', value: ({ row }) => row ?? undefined },
  { label: words.problem, type: 'text', value: ({ why }) => why.fa },
  { label: words.column, type: 'text', value: ({ column }) => column },
  { label: words.stood, type: 'text', value: ({ found }) => found },
]

importing.get('/import/:id{[0-9a-f-]{36}}/report.csv', async (c) => {
  const { left } = await getImport(c.var.work.db, idOf(c))
  return exportResponse(c, { format: 'csv', name: words.report, columns, rows: left })
})
