import { z } from 'zod'
import { dateStatuses, occasionKinds, offs, tones } from '#city/occasions/tables.ts'
import { organisationKinds, standingStates } from '#city/organisations/tables.ts'
import { lives, precisions } from '#city/places/tables.ts'
import { audiences, programmeStates } from '#city/programmes/tables.ts'
import { numberMethods, zoneKinds } from '#city/zones/tables.ts'
import { attendedGroups } from '#engines/enrolment/index.ts'
import { address, Day, dutyId, moment, Point, Quantity, Said, slug, Source } from './shapes.ts'

/** What happened, by kind. */
export const Tally = z.strictObject({
  kind: z.string(),
  label: Said,
  facts: z.int().describe('How often it happened.'),
  quantity: Quantity,
})

export const Programme = z.strictObject({
  code: z.int(),
  slug,
  url: address,
  name: Said,
  summary: Said,
  state: z.enum(programmeStates),
  audience: z.array(z.enum(audiences)),
  duties: z.array(dutyId),
  wholeCity: z.boolean(),
  zones: z.array(z.string()).describe('Codes of zones; empty for the whole city.'),
  owner: z.strictObject({ slug, name: Said }),
  startsOn: Day,
  endsOn: Day,
  budgetRial: z
    .string()
    .regex(/^\d+$/)
    .nullable()
    .describe('Rials, as digits: larger than some readers of JSON can count.'),
  sample: z.boolean(),
})

export const Claim = z
  .strictObject({
    indicator: Said,
    unit: Said,
    baseline: z.number().nullable(),
    target: z.number(),
    by: Day,
    method: Said,
    registeredAt: moment,
    late: z.boolean().describe('Registered after the programme had begun.'),
  })
  .describe('What a programme says it will move; never changed afterwards.')

export const WholeProgramme = z.strictObject({
  ...Programme.shape,
  claims: z.array(Claim),
  happened: z.array(Tally),
})

export const Zone = z.strictObject({
  code: z.string(),
  kind: z.enum(zoneKinds),
  url: address,
  name: Said,
  parent: z.string().nullable(),
  neighbours: z.array(z.string()),
  label: Point.nullable().describe('Where its name is written; null where there is no real border yet.'),
  areaKm2: z.number().nullable(),
  population: z
    .strictObject({ value: z.number(), asOf: Day, method: z.enum(numberMethods), source: Source })
    .nullable(),
  validFrom: Day.nullable(),
  schematic: z.boolean().describe('Only drawn as a schematic: no claim about any border.'),
  source: Source,
  sample: z.boolean(),
})

export const Place = z.strictObject({
  code: z.string(),
  url: address,
  name: Said,
  summary: Said.nullable(),
  kinds: z.array(z.string()),
  life: z.enum(lives),
  since: Day.nullable(),
  until: Day.nullable(),
  parent: z.string().nullable(),
  capacity: z.int().nullable(),
  position: z
    .strictObject({ ...Point.shape, accuracyMetres: z.int(), form: z.enum(precisions) })
    .nullable()
    .describe('As far as it is published; null where it is not known, or nobody’s business.'),
  zones: z.array(z.string()).describe('Codes of zones, no finer than the published position.'),
  source: Source.nullable(),
  sample: z.boolean(),
})

export const OpenSession = z.strictObject({
  id: z.uuid(),
  offering: z.string().describe('Public code of the offering it belongs to.'),
  url: address,
  title: Said,
  kind: z.string(),
  day: Day,
  startsAt: moment,
  endsAt: moment,
  hours: z.number(),
  organiser: slug,
  programme: slug,
  place: z.string().nullable(),
  zone: z.string().nullable(),
  seats: z.int().nullable().describe('Capacity, exact: seats are not people. Null where nobody counts.'),
  cancelled: z.boolean(),
  moved: z.boolean(),
  outdoor: z.boolean(),
  stops: z
    .array(z.strictObject({ place: z.string().describe('Code of the place.'), name: Said, at: moment }))
    .describe('Where a session that moves comes by, in its order and as planned; empty for one that stays.'),
  sample: z.boolean(),
})

export const AttendanceCount = z
  .strictObject({
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .describe('Jalali month: 1405-09.'),
    zone: z.string().nullable().describe('Code of the district; null for what is for the whole city.'),
    kind: z.string().describe('Kind of offering: sport, class, event.'),
    group: z.enum(attendedGroups).describe('Girls and boys are under 18, elders 60 and older.'),
    basis: z
      .enum(['named', 'counted'])
      .describe('People of a list, or people who were clicked or estimated at a door. The two are never added up.'),
    attendances: z.int().nullable().describe('Somebody who came four times is four. Null where withheld.'),
    hours: z.number().nullable().describe('Hours attended, less minutes late and early.'),
    withheld: z.boolean().describe('True where fewer than ten different people came.'),
    sample: z.boolean(),
  })
  .describe(
    'Attendances of one month in public sessions. Of several marks for one person the strongest witness counts.',
  )

export const Organisation = z.strictObject({
  slug,
  kind: z.enum(organisationKinds),
  name: Said,
  summary: Said.nullable(),
  parent: slug.nullable(),
  zone: z.string().nullable(),
  standings: z.array(z.strictObject({ state: z.enum(standingStates), since: Day, until: Day.nullable() })),
  sample: z.boolean(),
})

export const Occasion = z.strictObject({
  uid: z.string().describe('The same in /occasions.ics, and the same when the day moves.'),
  key: z.string(),
  title: Said,
  kind: z.enum(occasionKinds),
  day: Day,
  off: z.enum(offs),
  tone: z.enum(tones),
  status: z.enum(dateStatuses).describe('A computed day is probable: lunar days are announced later.'),
})
