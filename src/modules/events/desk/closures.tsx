import { z } from 'zod'
import {
  closeMany,
  type ClosurePreview,
  enrolmentPermissions,
  listClosures,
  previewClosure,
  undoClosure,
} from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { closureForm, wishOf } from '../forms/desk/closure.ts'
import { ClosurePage } from '../pages/desk/closure.tsx'
import { closureWords } from '../words/closure.ts'
import { openZones } from './zones.ts'

export const closures = router()

const { closeSessions } = enrolmentPermissions
const address = '/desk/offerings/closures'

const Before = z.uuid().optional().catch(undefined)

closures.get('/closures', (c) => {
  demand(c.var.work.actor, closeSessions, anywhere)
  const day = today(c.var.work.now)
  const known = { ...dateParts('from', day, c.var.locale), ...dateParts('until', day, c.var.locale) }
  return show(c, blank({ ...known, sky: 'outdoor', cause: 'air', manner: 'cancel' }))
})

async function show(c: Visit, form: Form, preview?: ClosurePreview) {
  const { work } = c.var
  const [zones, earlier] = await Promise.all([
    openZones(work, closeSessions),
    listClosures(work.db, Before.parse(c.req.query('before')), 20),
  ])
  const props = { form, preview, zones, earlier }
  return c.render(() => <ClosurePage {...props} />, { title: closureWords.title })
}

closures.post('/closures', async (c) => {
  const { work } = c.var
  demand(work.actor, closeSessions, anywhere)
  const sent = await submit(c, closureForm, async (typed) => {
    const { cause, manner, reason, link, step, listed: sessionIds } = typed
    const wish = wishOf(typed)
    if (step === 'preview') return { preview: await previewClosure(work, wish) }
    return { closure: await closeMany(work, { ...wish, cause, manner, reason, link, sessionIds }) }
  })
  if (!sent.sent) {
    c.status(422)
    return show(c, sent.form)
  }
  if ('closure' in sent.result) return see(c, address, closureWords.done)
  const { typed } = await readFields(c)
  return show(c, blank({ ...typed }), sent.result.preview)
})

closures.post('/closures/:id/undoing', async (c) => {
  demand(c.var.work.actor, closeSessions, anywhere)
  await undoClosure(c.var.work, idOf(c))
  return see(c, address, closureWords.undone)
})
