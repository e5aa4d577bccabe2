import { z } from 'zod'
import { address, Day, dutyId, moment, Said, slug } from './shapes.ts'
import { Tally } from './city.ts'

/** Kinds of articles, as their addresses name them. */
const category = z.string().max(40)

export const Article = z.strictObject({
  code: z.int(),
  url: address,
  category,
  series: slug.nullable(),
  title: Said,
  lead: Said,
  tags: z.array(z.string()),
  duties: z.array(dutyId),
  programme: slug.nullable(),
  zone: z.string().nullable(),
  publishedOn: Day.nullable(),
  changedAt: moment,
  archived: z.boolean().describe('Kept word for word from the old portal.'),
  sample: z.boolean(),
})

const Body = z.strictObject({
  html: z.string().describe('Addresses in it are absolute; no scripts, no styles.'),
  text: z.string(),
})

export const WholeArticle = z.strictObject({
  ...Article.shape,
  pdf: address,
  body: z.strictObject({ fa: Body.optional(), en: Body.optional(), azb: Body.optional() }),
})

export const MandateItem = z.strictObject({
  id: dutyId,
  title: Said,
  official: z.string().nullable().describe('The wording of the founding page.'),
})

export const Duty = z.strictObject({
  ...MandateItem.shape,
  url: address,
  group: z.string().nullable(),
  evidence: z.array(z.string()).describe('Kinds of facts that count as evidence for this duty.'),
  proof: z.enum(['full', 'half', 'none']),
  lastOn: Day.nullable().describe('The last day on which something counted as evidence.'),
  programmes: z.strictObject({ planned: z.int(), running: z.int(), all: z.int() }),
  counted: z.array(Tally).describe('Within the last year, of the kinds that count.'),
  uncounted: z.array(Tally).describe('Within the last year, of other kinds.'),
})

export const WholeDuty = z.strictObject({
  ...Duty.shape,
  months: z.array(z.strictObject({ month: Day.describe('Its first day.'), ...Tally.shape })),
  zones: z.array(z.strictObject({ zone: z.string(), ...Tally.shape })),
})

export const Glance = z.strictObject({
  licence: address,
  asOf: Day,
  duties: z.array(Duty),
  aims: z.array(MandateItem),
  thesis: MandateItem.nullable(),
})

export const Fact = z
  .strictObject({
    number: z.int().describe('Its place in the chain; without gaps.'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 over the hash before it and the fact.'),
    withheld: z
      .boolean()
      .describe('True for what is about a person or is work inside the house: only that it stands here is told.'),
    name: z.string().nullable(),
    label: Said.nullable(),
    kind: z.string().nullable(),
    day: Day.nullable(),
    programme: slug.nullable(),
    zone: z.string().nullable(),
    place: z.string().nullable(),
    quantity: z
      .strictObject({ value: z.int().nullable(), unit: z.enum(['people', 'things']), withheld: z.boolean() })
      .nullable(),
  })
  .describe('One fact of the record. Who acted, and whom it concerned, is never told.')
