import { z } from 'zod'
import { isActivityKind, activityKindNames } from '#city/facts/kinds.ts'
import { occasionKinds } from '#city/occasions/tables.ts'
import { organisationKinds } from '#city/organisations/tables.ts'
import { lives } from '#city/places/tables.ts'
import { attendedGroups } from '#engines/enrolment/index.ts'
import { audiences, programmeStates } from '#city/programmes/tables.ts'
import { zoneKinds } from '#city/zones/tables.ts'
import { categories } from '#modules/portal/index.ts'
import { dutyId } from './shapes.ts'

/** Rows of a page, and the most a reader may ask for. */
export const usualPage = 50
export const largestPage = 200

const day = z.iso.date()
/** Any letters but control signs, which the database would not take. */
const letters = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u)

const name = letters(120)

/** What every list takes. */
export const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(largestPage)
    .default(usualPage)
    .describe(`Rows of a page, up to ${largestPage}.`),
  after: letters(300).optional().describe('Where the page before ended; taken from its `next`.'),
}

const between = (what: string) => ({
  from: day.optional().describe(`${what} from this day on.`),
  to: day.optional().describe(`${what} up to this day, inclusive.`),
})

export const articleFilters = {
  category: z.enum(categories).optional(),
  series: name.optional().describe('Slug of a series.'),
  duty: dutyId.optional(),
  zone: name.optional().describe('Code of a zone: d08.'),
  programme: name.optional().describe('Slug of a programme.'),
  tag: name.optional(),
  ...between('Published'),
}

export const programmeFilters = {
  state: z.enum(programmeStates).optional(),
  duty: dutyId.optional(),
  zone: name.optional().describe('Code of a zone: d08. Programmes of the whole city are included.'),
  audience: z.enum(audiences).optional(),
  ...between('Whose period reaches'),
}

export const recordFilters = {
  name: z
    .string()
    .regex(/^[a-z-]{1,40}\.[a-z-]{1,80}$/)
    .optional()
    .describe('Kind of fact: facts.activity-recorded.'),
  kind: z.enum(activityKindNames).refine(isActivityKind).optional().describe('Kind of activity.'),
  programme: name.optional().describe('Slug of a programme.'),
  zone: name.optional().describe('Code of a zone: d08.'),
  place: name.optional().describe('Code of a place.'),
  ...between('What happened'),
}

export const zoneFilters = {
  kind: z.enum(zoneKinds).default('district'),
  at: day.optional().describe('As zones were on this day; today unless said.'),
}

export const sessionFilters = {
  kind: name.optional().describe('Kind of offering: sport, class, event.'),
  zone: name.optional().describe('Code of a zone: d08.'),
  ...between('Sessions that begin'),
}

const month = z.string().regex(/^1[34]\d\d-(?:0[1-9]|1[0-2])$/)

export const attendanceFilters = {
  kind: name.optional().describe('Kind of offering: sport, class, event.'),
  zone: name.optional().describe('Code of a district: d08.'),
  group: z.enum(attendedGroups).optional(),
  month: month.optional().describe('A Jalali month: 1405-09. All of them unless said.'),
}

export const placeFilters = {
  kind: name.optional().describe('Kind of place: museum.'),
  life: z.enum(lives).optional(),
}

export const organisationFilters = { kind: z.enum(organisationKinds).optional() }

export const occasionFilters = {
  kind: z.enum(occasionKinds).optional(),
  ...between('Occasions'),
}
