import { z } from 'zod'
import { type DataSet } from '../routes/sets/set.ts'
import {
  AttendanceCount,
  Claim,
  Occasion,
  OpenSession,
  Organisation,
  Place,
  Programme,
  Tally,
  WholeProgramme,
  Zone,
} from './city.ts'
import { Article, Duty, Fact, Glance, MandateItem, WholeArticle, WholeDuty } from './portal.ts'
import { address, Day, Point, Quantity, Said, Source } from './shapes.ts'

/** The shapes by the names they have in the OpenAPI document. */
export const named = {
  Text: Said,
  Day,
  Quantity,
  Source,
  Point,
  Tally,
  MandateItem,
  Duty,
  WholeDuty,
  Glance,
  Programme,
  Claim,
  WholeProgramme,
  Article,
  WholeArticle,
  Fact,
  Zone,
  Place,
  Organisation,
  Occasion,
  Session: OpenSession,
  AttendanceCount,
}

/** A page of a set. */
export const pageOf = <Item>(item: z.ZodType<Item>) =>
  z.strictObject({
    licence: address,
    items: z.array(item),
    next: address.nullable().describe('The next page; null on the last one.'),
  })

const Both = z.strictObject({ fa: z.string(), en: z.string() })

/** RFC 9457, with the words in both languages beside. */
export const Problem = z.strictObject({
  type: address,
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  texts: z.strictObject({ title: Both, detail: Both }),
  errors: z.array(z.strictObject({ parameter: z.string(), detail: Both })).optional(),
})

/** `ArticlePage`, for the set of articles. */
export const pageName = ({ name }: Pick<DataSet, 'name'>) => `${name[0]?.toUpperCase()}${name.slice(1)}Page`
