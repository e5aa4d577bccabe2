import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { number } from '#platform/text/numbers.ts'
import { contentOf } from '../../actions/imports/content.ts'
import { actorIdOf, getOwnImport } from '../../actions/imports/files.ts'
import { readOtherwise, takeFile, takeOver } from '../../actions/imports/take-over.ts'
import { mappingForm, takeOverForm, uploadForm, type UploadSent } from '../../forms/desk/imports.ts'
import { UploadPage } from '../../pages/imports/upload.tsx'
import { importsOf } from '../../queries/imports/imports.ts'
import { programmeColumns } from '../../rules/imports/columns.ts'
import { importWords as words } from '../../words/imports.ts'
import { choicesOf } from '../new.tsx'
import { errorsFile } from './errors.ts'
import { showFile } from './file.tsx'
import { sampleFile } from './sample.ts'

/** Programmes and calendars from files: looked at first, taken over when somebody says so. */
export const importing = router()

const { planOfferings } = enrolmentPermissions
const at = '/desk/offerings/import'

importing.get('/import', async (c) => {
  demand(c.var.work.actor, planOfferings, anywhere)
  const choices = await choicesOf(c.var.work)
  const one = (all: typeof choices.organisers) => (all.length === 1 ? (all[0]?.value ?? '') : '')
  return showUpload(c, blank({ organiser: one(choices.organisers), zone: one(choices.zones) }))
})

importing.post('/import', async (c) => {
  demand(c.var.work.actor, planOfferings, anywhere)
  const sent = await submit(c, uploadForm, async (typed) =>
    takeFile(c.var.work, c.var.auth.keyring, {
      fileName: typed.file.name,
      bytes: new Uint8Array(await typed.file.arrayBuffer()),
      choices: chosen(typed),
    }),
  )
  if (sent.sent) return see(c, `${at}/${sent.result}`)
  c.status(422)
  return showUpload(c, sent.form)
})

function chosen({ template, programme, organiser, zone, seats, first, until }: UploadSent): Record<string, string> {
  const all = {
    template,
    programme,
    organiser,
    zone,
    first,
    until,
    seats: seats === undefined ? undefined : String(seats),
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

async function showUpload(c: Visit, form: Form) {
  const { work } = c.var
  const [choices, earlier] = await Promise.all([choicesOf(work), importsOf(work.db, actorIdOf(work))])
  return c.render(() => <UploadPage form={form} choices={choices} earlier={earlier} />, { title: words.title })
}

importing.get('/import/sample.csv', (c) => sampleOf(c, 'csv'))
importing.get('/import/sample.xlsx', (c) => sampleOf(c, 'xlsx'))

function sampleOf(c: Visit, format: 'csv' | 'xlsx') {
  demand(c.var.work.actor, planOfferings, anywhere)
  return sampleFile(c, format)
}

importing.get('/import/:id', async (c) => {
  demand(c.var.work.actor, planOfferings, anywhere)
  return showReport(c, blank())
})

async function showReport(c: Visit, form: Form) {
  const file = await getOwnImport(c.var.work, idOf(c))
  return showFile(c, { file, form, title: words.title, again: at, columns: programmeColumns })
}

importing.post('/import/:id/columns', async (c) => {
  const { work } = c.var
  demand(work.actor, planOfferings, anywhere)
  const sent = await submit(c, mappingForm, (mapping) => readOtherwise(work, c.var.auth.keyring, idOf(c), mapping))
  if (sent.sent) return see(c, `${at}/${idOf(c)}`)
  c.status(422)
  return showReport(c, sent.form)
})

importing.post('/import/:id/rows', async (c) => {
  const { work } = c.var
  demand(work.actor, planOfferings, anywhere)
  const { keyring } = c.var.auth
  const sent = await submit(c, takeOverForm, ({ once, rows }) =>
    takeOver(work, idOf(c), { key: once, keyring, picked: new Set(rows) }),
  )
  if (!sent.sent) {
    c.status(422)
    return showReport(c, sent.form)
  }
  const { made } = await getOwnImport(work, idOf(c))
  return see(c, `${at}/${idOf(c)}`, words.madeRows(number(made)))
})

importing.get('/import/:id/errors.csv', (c) => errorsOf(c, 'csv'))
importing.get('/import/:id/errors.xlsx', (c) => errorsOf(c, 'xlsx'))

async function errorsOf(c: Visit, format: 'csv' | 'xlsx') {
  const { work } = c.var
  demand(work.actor, planOfferings, anywhere)
  return errorsFile(c, contentOf(c.var.auth.keyring, await getOwnImport(work, idOf(c))), format)
}
