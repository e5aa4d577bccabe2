import { z } from 'zod'
import { findActivity } from '#city/facts/activity-queries.ts'
import { listPlaces, placesInZones } from '#city/places/queries.ts'
import { correctActivity, recordActivitiesOf, recordActivity } from '#city/programmes/activity-actions.ts'
import { getProgrammeOfCode, type WholeProgramme } from '#city/programmes/queries.ts'
import { words as city } from '#city/programmes/words.ts'
import type { Db } from '#platform/db/database.ts'
import { blank, type Form, type FormOf, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { codeOf, idOf } from '#platform/http/params.ts'
import { present } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import { activityForm, correctionForm } from '../forms/activity.ts'
import { rowsForm, type RowsGround } from '../forms/rows.ts'
import { ActivityFormPage } from '../pages/desk/activity-form.tsx'
import { CorrectionPage } from '../pages/desk/correction.tsx'
import { SeveralPage } from '../pages/desk/several.tsx'
import { placesCalled } from '../queries.ts'
import { groundOf } from '../routes/detail.ts'
import { deskWords } from '../words/desk.ts'
import { demandOver } from '#city/programmes/actions.ts'
import { recordActivities } from '#city/programmes/permissions.ts'
import { recordingGround } from './ground.ts'

export const activities = router()

const back = ({ code }: WholeProgramme) => `/desk/programmes/${code}`

activities.get('/:code{[0-9]+}/activities/new', (c) => showForm(c, blank()))

activities.post('/:code{[0-9]+}/activities/new', async (c) => {
  const { work } = c.var
  const programme = await getProgrammeOfCode(work.db, codeOf(c))
  const schema = activityForm(await recordingGround(work, programme))
  const sent = await submit(c, schema, ({ once: key, ...activity }) =>
    once(work, key, z.string(), (held) => recordActivity(held, programme.id, activity)),
  )
  if (sent.sent) return see(c, back(programme), deskWords.recorded)
  c.status(422)
  return showForm(c, sent.form)
})

async function showForm(c: Visit, form: FormOf<ReturnType<typeof activityForm>>) {
  const { work } = c.var
  const programme = await getProgrammeOfCode(work.db, codeOf(c))
  const ground = await recordingGround(work, programme)
  const places = await placesOffered(work.db, programme)
  return c.render(() => <ActivityFormPage form={form} ground={ground} places={places} />, { title: deskWords.record })
}

/** Places in the programme's zones, or the city's first ones. */
const placesOffered = (db: Db, { zones }: WholeProgramme) =>
  zones.length > 0 ? placesInZones(db, zones, 200) : listPlaces(db, { most: 200 })

activities.get('/:code{[0-9]+}/activities/several', (c) => showSeveral(c, blank()))

activities.post('/:code{[0-9]+}/activities/several', async (c) => {
  const { work } = c.var
  const programme = await getProgrammeOfCode(work.db, codeOf(c))
  const { typed } = await readFields(c)
  const ground: RowsGround = {
    ...(await recordingGround(work, programme)),
    places: await placesCalled(work.db, [typed['place'] ?? []].flat()),
  }
  const sent = await submit(c, rowsForm(ground), ({ once: key, activities: rows }) =>
    once(work, key, z.number(), async (held) => (await recordActivitiesOf(held, programme.id, rows)).length),
  )
  if (sent.sent) return see(c, back(programme), deskWords.recordedMany(number(sent.result)))
  c.status(422)
  return showSeveral(c, sent.form)
})

async function showSeveral(c: Visit, form: Form) {
  const { work } = c.var
  const programme = await getProgrammeOfCode(work.db, codeOf(c))
  const ground = await recordingGround(work, programme)
  const places = await placesOffered(work.db, programme)
  const title = deskWords.recordSeveral
  return c.render(() => <SeveralPage form={form} ground={ground} places={places} />, { title })
}

activities.get('/:code{[0-9]+}/activities/:id/correction', (c) => showCorrection(c, blank()))

activities.post('/:code{[0-9]+}/activities/:id/correction', async (c) => {
  const { work } = c.var
  const programme = await getProgrammeOfCode(work.db, codeOf(c))
  const id = idOf(c)
  const { zoneId } = present(await findActivity(work.db, programme.id, id), city.noSuchActivity)
  await demandOver(work.db, work.actor, recordActivities, zoneId === null ? [] : [zoneId])
  const sent = await submit(c, correctionForm, ({ once: key, people, reason }) =>
    once(work, key, z.string(), (held) => correctActivity(held, programme.id, { id, to: people ?? 'void', reason })),
  )
  if (sent.sent) return see(c, back(programme), deskWords.correctionRecorded)
  c.status(422)
  return showCorrection(c, sent.form)
})

async function showCorrection(c: Visit, form: FormOf<typeof correctionForm>) {
  const { db } = c.var.work
  const programme = await getProgrammeOfCode(db, codeOf(c))
  const activity = present(await findActivity(db, programme.id, idOf(c)), city.noSuchActivity)
  const ground = await groundOf(db, programme, [activity])
  const props = { form, programme, activity, ...ground }
  return c.render(() => <CorrectionPage {...props} />, { title: deskWords.correctTitle })
}
