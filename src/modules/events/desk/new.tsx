import { inLine } from '#platform/text/in-line.ts'
import { type Choice, namedChoices } from '#platform/forms/fields.tsx'
import { z } from 'zod'
import { within } from '#city/zones/choices.ts'
import { zonesById } from '#city/zones/queries.ts'
import type { Zone } from '#city/zones/tables.ts'
import { membershipsOn } from '#city/organisations/queries.ts'
import { ownersOffered } from '#city/programmes/queries.ts'
import { programmesWanted } from '#city/programmes/lists.ts'
import { listPlaces, placesById } from '#city/places/queries.ts'
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
import { lowZonesOn } from '../queries/supply/lists.ts'
import { findTemplate, type Template } from '../rules/desk/templates.ts'
import { deskWords } from '../words/desk.ts'
import { supplyWords } from '../words/supply.ts'
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
    organiser: await ownOffice(work, choices.organisers),
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

/** The office one works for, or the only one there is: most people plan for their own. Empty where that is not clear. */
async function ownOffice({ db, actor, now }: Work, offered: readonly Choice[]): Promise<string> {
  const held = actor?.kind === 'person' ? await membershipsOn(db, actor.id, today(now)) : []
  const own = offered.filter(({ value }) => held.some(({ membership }) => membership.organisationId === value))
  const [first, second] = own.length > 0 ? own : offered
  return first && !second ? first.value : ''
}

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
  const [programmes, owners, zones, places, low] = await Promise.all([
    programmesOffered(db),
    ownersOffered(db),
    openZones(work, planOfferings),
    meetingPlaces(db),
    lowZonesOn(db, today(work.now)),
  ])
  const poor = await zonesById(db, low)
  return {
    /** Where the next offering is wanted most. */
    wanted: poor.length === 0 ? undefined : supplyWords.suggestedZones(namesOf(poor)),
    programmes,
    organisers: namedChoices(owners),
    zones,
    places,
  }
}

const namesOf = (zones: readonly Pick<Zone, 'name'>[]) => inLine(zones.map(({ name }) => name))

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

/** Places where people meet, as choices; a part of a hall is named after the whole: many a hall has a «field one». */
export async function meetingPlaces(db: Work['db']): Promise<Choice[]> {
  const places = await listPlaces(db, { ofKinds: meetingKinds, most: 200 })
  const wholes = await placesById(
    db,
    places.flatMap(({ parentId }) => parentId ?? []),
  )
  const nameOf = new Map(wholes.map(({ id, name }) => [id, name]))
  return places.map(({ id, name, parentId }) => {
    const whole = parentId === null ? undefined : nameOf.get(parentId)
    return { value: id, label: whole ? within(whole, name) : name }
  })
}

/** Programmes under way, then those planned, as choices. */
export async function programmesOffered(db: Work['db']) {
  const running = await programmesWanted(db, { state: 'running' }, undefined, 200)
  const planned = await programmesWanted(db, { state: 'planned' }, undefined, 200)
  return namedChoices([...running, ...planned])
}
