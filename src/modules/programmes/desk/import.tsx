import { z } from 'zod'
import { recordActivitiesOf } from '#city/programmes/activity-actions.ts'
import type { NewActivity } from '#city/programmes/rules.ts'
import { getProgrammeOfCode } from '#city/programmes/queries.ts'
import { type ReadRow, readRows } from '#platform/exports/read-rows.ts'
import { readTable } from '#platform/exports/read-table.ts'
import { byRow, type TableProblem } from '#platform/exports/table.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { codeOf } from '#platform/http/params.ts'
import { number } from '#platform/text/numbers.ts'
import { activityColumns, checkedRows, mostRows, readActivity, type RowsGround } from '../forms/rows.ts'
import { DryRunPage, ImportPage } from '../pages/desk/import.tsx'
import { placesCalled } from '../queries.ts'
import { groundOf } from '../routes/detail.ts'
import { deskWords } from '../words/desk.ts'
import { recordingGround } from './ground.ts'

/** Activities from a file: looked at first, written only when somebody says so. */
export const importing = router()

const mostBytes = 2 * 1024 * 1024
const uploadForm = z.object({ file: z.instanceof(File) })

importing.get('/:code{[0-9]+}/activities/import', (c) => showUpload(c, blank()))

importing.post('/:code{[0-9]+}/activities/import', async (c) => {
  await recordingGround(c.var.work, await getProgrammeOfCode(c.var.work.db, codeOf(c)))
  const sent = await submit(c, uploadForm, ({ file }) => dryRun(c, file))
  if (sent.sent) return showDryRun(c, blank(), sent.result)
  c.status(422)
  return showUpload(c, sent.form)
})

importing.post('/:code{[0-9]+}/activities/import/rows', async (c) => {
  const { work } = c.var
  const programme = await getProgrammeOfCode(work.db, codeOf(c))
  await recordingGround(work, programme)
  const sent = await submit(c, checkedRows, ({ once: key, rows }) =>
    once(work, key, z.number(), async (held) => (await recordActivitiesOf(held, programme.id, rows)).length),
  )
  if (sent.sent) return see(c, `/desk/programmes/${programme.code}`, deskWords.recordedMany(number(sent.result)))
  const kept = checkedRows.safeParse({ rows: sent.form.typed('rows') ?? '' })
  c.status(422)
  return kept.success
    ? showDryRun(c, sent.form, { activities: kept.data.rows, problems: [] })
    : showUpload(c, sent.form)
})

/** What a file holds: the activities that could be recorded, and everything that is wrong with the others. */
export interface DryRun {
  readonly activities: readonly NewActivity[]
  readonly problems: readonly TableProblem[]
}

type Row = ReadRow<typeof activityColumns>

async function dryRun(c: Visit, file: File): Promise<DryRun> {
  const { work } = c.var
  const programme = await getProgrammeOfCode(work.db, codeOf(c))
  const table = await readTable(new Uint8Array(await file.arrayBuffer()), {
    bytes: mostBytes,
    rows: mostRows,
    columns: 50,
  })
  const { rows, problems } = readRows(table, activityColumns)
  const places = await placesCalled(
    work.db,
    rows.flatMap(({ values }) => values.place ?? []),
  )
  const ground = { ...(await recordingGround(work, programme)), places }
  const read = rows.map((row) => readRow(row, ground))
  return {
    activities: read.flatMap((each) => ('activity' in each ? each.activity : [])),
    problems: [...problems, ...read.flatMap((each) => ('problem' in each ? each.problem : []))].toSorted(byRow),
  }
}

function readRow(
  { number: row, values }: Row,
  ground: RowsGround,
): { activity: NewActivity } | { problem: TableProblem } {
  const { kind = '', on = '' } = values
  const read = readActivity({ ...values, kind, on }, ground)
  return 'activity' in read ? read : { problem: { kind: 'unreadable', reason: read.problem, row } }
}

async function showUpload(c: Visit, form: Form) {
  const { work } = c.var
  const ground = await recordingGround(work, await getProgrammeOfCode(work.db, codeOf(c)))
  return c.render(() => <ImportPage form={form} programme={ground.programme} />, { title: deskWords.importThem })
}

async function showDryRun(c: Visit, form: Form, run: DryRun) {
  const { db } = c.var.work
  const programme = await getProgrammeOfCode(db, codeOf(c))
  const asked = run.activities.map(({ zoneId = null, placeId = null }) => ({ zoneId, placeId }))
  const { zones, places } = await groundOf(db, programme, asked)
  const props = { form, programme, zones, places, ...run }
  return c.render(() => <DryRunPage {...props} />, { title: deskWords.importThem })
}
