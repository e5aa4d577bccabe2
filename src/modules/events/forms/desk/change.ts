import { z } from 'zod'
import type { Audience, Phase, Profile } from '#engines/enrolment/index.ts'
import { accessFacts } from '#engines/enrolment/index.ts'
import { purposes } from '#city/consents/tables.ts'
import { instantOf } from '#platform/calendar/instant.ts'
import { optionalSaidInput, saidInput } from '#platform/forms/clean-text.ts'
import { optionalDateInput } from '#platform/forms/date-input.ts'
import { parsed } from '#platform/forms/problems.ts'
import { parseInteger, parseRials } from '#platform/text/numbers.ts'
import { countInput, maybeId, ticked, timeInput } from './fields.ts'

const maybeAge = z
  .string()
  .default('')
  .transform((typed) => (typed.trim() === '' ? undefined : typed))
  .pipe(parsed(parseInteger).pipe(z.int().min(0).max(120)).optional())

const maybeTime = z
  .string()
  .default('')
  .transform((typed) => (typed.trim() === '' ? '00:00' : typed))
  .pipe(timeInput)

export const changeForm = z.object({
  rev: z.coerce.number().int(),
  title: saidInput(120),
  summary: optionalSaidInput(600, { multiline: true }),
  zone: maybeId,
  visibility: z.enum(['public', 'unlisted', 'members']),
  sex: z.enum(['', 'female', 'male']).default(''),
  ageMin: maybeAge,
  ageMax: maybeAge,
  /** Children up to this age come along with a guardian and take no seat. */
  small: maybeAge,
  partyMax: countInput(1, 40),
  has: z.array(z.enum(accessFacts)).default([]),
  lacks: z.array(z.enum(accessFacts)).default([]),
  gathers: ticked,
  noOverlap: ticked,
})
export type OfferingChange = z.output<typeof changeForm>

const smallOf = (up: number, sex: OfferingChange['sex']): Profile => ({
  key: 'small',
  ageMax: up,
  together: sex === 'female' ? 'female-guardian' : 'guardian',
  takesSeat: false,
})

/** Whom the form is for, as the rules ask: one usual profile, and small children beside it. */
export function audienceOf({ sex, ageMin, ageMax, small, partyMax }: OfferingChange): Audience {
  const isOpen = sex === '' && ageMin === undefined && ageMax === undefined
  const usual: Profile = {
    key: 'usual',
    ...(sex !== '' && { sex }),
    ...(ageMin !== undefined && { ageMin }),
    ...(ageMax !== undefined && { ageMax }),
  }
  const profiles = isOpen ? [] : [usual, ...(small === undefined ? [] : [smallOf(small, sex)])]
  return { profiles, party: { min: 1, max: partyMax } }
}

const phasePart = (at: number) => ({
  [`how${at}`]: z.enum(['', 'first-come', 'draw', 'selection', 'open']).default(''),
  [`from${at}`]: optionalDateInput(),
  [`fromTime${at}`]: maybeTime,
  [`until${at}`]: optionalDateInput(),
  [`untilTime${at}`]: maybeTime,
})

/** So many stretches of time one after another can be written in the form. */
export const phaseRows = [1, 2, 3] as const

const Row = z.object({
  how: z.enum(['first-come', 'draw', 'selection', 'open']),
  from: z.string(),
  fromTime: z.string(),
  until: z.string(),
  untilTime: z.string(),
})

export const termsForm = z
  .looseObject({
    rev: z.coerce.number().int(),
    price: z
      .string()
      .default('')
      .transform((typed) => (typed.trim() === '' ? '0' : typed))
      .pipe(parsed(parseRials))
      .transform((amount) => amount * 10n),
    consents: z.array(z.enum(purposes)).default([]),
    terms: optionalSaidInput(4000, { multiline: true }),
    ...phasePart(1),
    ...phasePart(2),
    ...phasePart(3),
  })
  .transform((sent) => ({
    rev: sent.rev,
    price: sent.price,
    consents: sent.consents,
    terms: sent.terms,
    phases: phaseRows.flatMap((at) => phaseIn(sent, at)),
  }))

/** A stretch whose manner or dates are left empty is none. */
function phaseIn(sent: Readonly<Record<string, unknown>>, at: number): Phase[] {
  const { data } = Row.safeParse({
    how: sent[`how${at}`],
    from: sent[`from${at}`],
    fromTime: sent[`fromTime${at}`],
    until: sent[`until${at}`],
    untilTime: sent[`untilTime${at}`],
  })
  if (!data) return []
  const { how, from, fromTime, until, untilTime } = data
  return [{ id: `phase-${at}`, how, from: instant(from, fromTime), until: instant(until, untilTime) }]
}

function instant(day: string, time: string): string {
  const [hour, minute] = time.split(':').map(Number)
  return instantOf(day, hour, minute).toISOString()
}

export const copyForm = z.object({
  title: saidInput(120),
  shift: z.enum(['year', 'weeks']),
  weeks: z
    .string()
    .default('1')
    .transform((typed) => (typed.trim() === '' ? '1' : typed))
    .pipe(countInput(1, 104)),
})

export const endForm = z.object({
  reason: saidInput(300),
  code: z.enum(['weather', 'no-leader', 'no-demand', 'place', 'other']),
})
