import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { number } from '#platform/text/numbers.ts'
import { contentOf } from '../../actions/imports/content.ts'
import { actorIdOf } from '../../actions/imports/files.ts'
import { getOwnList, readListOtherwise, takeList, takeOverList } from '../../actions/imports/registrations.ts'
import { mappingForm, takeOverForm, uploadListForm } from '../../forms/desk/imports.ts'
import { UploadListPage } from '../../pages/imports/upload-list.tsx'
import { importsOf } from '../../queries/imports/imports.ts'
import { registrationColumns } from '../../rules/imports/columns.ts'
import { importWords as words } from '../../words/imports.ts'
import { type Ground, groundOf } from '../ground.ts'
import { sessionChoices } from '../register.tsx'
import { errorsFile } from './errors.ts'
import { showFile } from './file.tsx'
import { sampleList } from './sample.ts'

/** Registrations from lists on paper or of schools: looked at first, taken over when somebody says so. */
export const importingList = router()

const listed = (c: Visit) => groundOf(c, enrolmentPermissions.listEnrolments)
const addressOf = ({ offering }: Pick<Ground, 'offering'>) => `/desk/offerings/${offering.code}/import`

importingList.get('/:code{[0-9]+}/import', async (c) =>
  showUpload(c, await listed(c), blank({ channel: 'paper', session: c.req.query('session') ?? '' })),
)

async function showUpload(c: Visit, { offering }: Ground, form: Form) {
  const { work } = c.var
  const sessions = await sessionChoices(c, offering)
  const earlier = await importsOf(work.db, actorIdOf(work), offering.id)
  const props = { offering, form, sessions, earlier }
  return c.render(() => <UploadListPage {...props} />, { title: words.registrationsTitle })
}

importingList.post('/:code{[0-9]+}/import', async (c) => {
  const ground = await listed(c)
  const sent = await submit(c, uploadListForm, async ({ file, session, channel }) =>
    takeList(c.var.work, c.var.auth.keyring, ground.offering.id, {
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      choices: { channel, ...(session !== undefined && { session }) },
    }),
  )
  if (sent.sent) return see(c, `${addressOf(ground)}/${sent.result}`)
  c.status(422)
  return showUpload(c, ground, sent.form)
})

importingList.get('/:code{[0-9]+}/import/sample.csv', (c) => sampleOf(c, 'csv'))
importingList.get('/:code{[0-9]+}/import/sample.xlsx', (c) => sampleOf(c, 'xlsx'))

async function sampleOf(c: Visit, format: 'csv' | 'xlsx') {
  await listed(c)
  return sampleList(c, format)
}

importingList.get('/:code{[0-9]+}/import/:id', async (c) => showReport(c, await listed(c), blank()))

async function showReport(c: Visit, ground: Ground, form: Form) {
  const { offering } = ground
  const file = await getOwnList(c.var.work, offering.id, idOf(c))
  const title = words.registrationsTitle
  return showFile(c, { file, form, title, again: addressOf(ground), of: offering, columns: registrationColumns })
}

importingList.post('/:code{[0-9]+}/import/:id/columns', async (c) => {
  const ground = await listed(c)
  const [offeringId, id] = [ground.offering.id, idOf(c)]
  const sent = await submit(c, mappingForm, (mapping) =>
    readListOtherwise(c.var.work, c.var.auth.keyring, { offeringId, id, mapping }),
  )
  if (sent.sent) return see(c, `${addressOf(ground)}/${id}`)
  c.status(422)
  return showReport(c, ground, sent.form)
})

importingList.post('/:code{[0-9]+}/import/:id/rows', async (c) => {
  const ground = await listed(c)
  const [offeringId, id] = [ground.offering.id, idOf(c)]
  const sent = await submit(c, takeOverForm, ({ once: key, rows }) =>
    takeOverList(c.var.work, c.var.auth.keyring, { offeringId, id, key, picked: new Set(rows) }),
  )
  if (!sent.sent) {
    c.status(422)
    return showReport(c, ground, sent.form)
  }
  const { made } = await getOwnList(c.var.work, offeringId, id)
  return see(c, `${addressOf(ground)}/${id}`, words.madeRows(number(made)))
})

importingList.get('/:code{[0-9]+}/import/:id/errors.csv', (c) => errorsOf(c, 'csv'))
importingList.get('/:code{[0-9]+}/import/:id/errors.xlsx', (c) => errorsOf(c, 'xlsx'))

async function errorsOf(c: Visit, format: 'csv' | 'xlsx') {
  const { offering } = await listed(c)
  const file = await getOwnList(c.var.work, offering.id, idOf(c))
  return errorsFile(c, contentOf(c.var.auth.keyring, file), format)
}
