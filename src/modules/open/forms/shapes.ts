import { z } from 'zod'

/** Shapes of what the interface answers; `forms/schemas.ts` gives them their names in the OpenAPI document. */

export const Said = z
  .strictObject({ fa: z.string(), en: z.string().optional(), azb: z.string().optional() })
  .describe('A text in Persian, and in English and Azerbaijani (Persian script) where somebody has written it.')

export const Day = z
  .strictObject({
    iso: z.iso.date().describe('Gregorian, as ISO 8601.'),
    jalali: z
      .string()
      .regex(/^-?\d{1,4}\/\d{2}\/\d{2}$/)
      .describe('The same day in the Persian calendar: 1405/01/01.'),
  })
  .describe('A day of the city (Asia/Tehran).')

export const Quantity = z
  .strictObject({
    value: z.int().nullable(),
    unit: z.enum(['people', 'things']),
    withheld: z.boolean().describe('True where fewer than ten people were counted; the value is null then.'),
  })
  .describe('How many. Totals add up only the counts of ten people or more.')

export const Source = z
  .strictObject({
    name: Said,
    url: z.string().nullable(),
    licence: z.string().nullable(),
    attribution: z.string().nullable().describe('To be printed wherever this row is shown.'),
  })
  .describe('Who gave it, under which terms.')

export const Point = z.strictObject({
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
})

export const address = z.url()
export const dutyId = z.string().regex(/^(?:D(?:[1-9]|1\d|2[0-3])|A[1-3]|T)$/)
export const slug = z.string().max(200)
/** A moment, in UTC. */
export const moment = z.iso.datetime()
