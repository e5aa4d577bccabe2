import { z } from 'zod'
import { ownersOffered } from '#city/programmes/queries.ts'
import { programmesWanted } from '#city/programmes/lists.ts'
import { listPlaces } from '#city/places/queries.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { planFromTemplate } from '../actions/desk/new-offering.ts'
import { type NewOffering, newOfferingForm } from '../forms/desk/offering.ts'
import { NewOfferingPage, TemplatesPage } from '../pages/desk/new.tsx'
import { findTemplate, type Template } from '../rules/desk/templates.ts'
import { deskWords } from '../words/desk.ts'
import { planningWords } from '../words/planning.ts'
import { openZones } from './zones.ts'

export const made = router()

const { planOfferings } = enrolmentPermissions

made.get('/new', (c) => {
  demand(c.var.work.actor, planOfferings, anywhere)
  return c.render(() => <TemplatesPage />, { title: planningWords.chooseTemplate })
})

made.get('/new/:template', async (c) => {
  demand(c.var.work.actor, planOfferings, anywhere)
  const template = templateOf(c)
  const { locale, work } = c.var
  const day = today(work.now)
  const start = addDays(day, 14)
  const choices = await choicesOf(work)
  const known = {
    ...dateParts('first', start, locale),
    ...dateParts('opens', day, locale),
    from: template.from,
    minutes: String(template.minutes),
    seats: String(template.pools[0].capacity),
    programme: c.req.query('programme') ?? '',
    organiser: choices.organisers.length === 1 ? (choices.organisers[0]?.value ?? '') : '',
    zone: choices.zones.length === 1 ? (choices.zones[0]?.value ?? '') : '',
  }
  return show(c, template, blank(known))
})

made.post('/new/:template', async (c) => {
  const { work } = c.var
  demand(work.actor, planOfferings, anywhere)
  const template = templateOf(c)
  const sent = await submit(c, newOfferingForm, async ({ once: key, ...typed }) => {
    const code = await once(work, key, z.string(), async (held) => (await planFromTemplate(held, template, typed)).code)
    return { code, typed }
  })
  if (sent.sent) return see(c, seriesAddress(sent.result.code, template, sent.result.typed), planningWords.planned)
  c.status(422)
  return show(c, template, sent.form)
})

const templateOf = (c: Visit) => present(findTemplate(c.req.param('template') ?? ''), planningWords.noSuchTemplate)

/** The next step: the sessions, as the template repeats them, to be looked at before they are saved. */
function seriesAddress(code: string, template: Template, { first, from, minutes, place }: Omit<NewOffering, 'once'>) {
  const { every, count, outdoor = false } = template
  return listAddress(`/desk/offerings/${code}/series`, {
    every,
    count: String(count),
    first,
    from,
    minutes: String(minutes),
    place,
    outdoor: outdoor ? 'on' : undefined,
    step: 'new',
  })
}

async function show(c: Visit, template: Template, form: FormOf<typeof newOfferingForm>) {
  const choices = await choicesOf(c.var.work)
  return c.render(() => <NewOfferingPage template={template} form={form} choices={choices} />, {
    title: deskWords.newOffering,
  })
}

/** What can be chosen from: programmes under way or planned, offices, the zones one answers for, places where people meet. */
export async function choicesOf(work: Work) {
  const { db } = work
  const [running, planned, owners, zones, places] = await Promise.all([
    programmesWanted(db, { state: 'running' }, undefined, 200),
    programmesWanted(db, { state: 'planned' }, undefined, 200),
    ownersOffered(db),
    openZones(work, planOfferings),
    meetingPlaces(db),
  ])
  return {
    programmes: [...running, ...planned].map(({ id, name }) => ({ value: id, label: name })),
    organisers: owners.map(({ id, name }) => ({ value: id, label: name })),
    zones,
    places,
  }
}

const meetingKinds = [
  'hall',
  'centre',
  'sport',
  'park',
  'library',
  'education',
  'museum',
  'house',
  'square',
  'mosque',
  'mountain',
]

export const meetingPlaces = async (db: Work['db']) =>
  (await listPlaces(db, { ofKinds: meetingKinds, most: 200 })).map(({ id, name }) => ({ value: id, label: name }))
