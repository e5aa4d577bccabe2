import { z } from 'zod'
import { accessFacts, missedAnswers } from '#engines/enrolment/index.ts'
import { conditionPurposes } from '#city/consents/tables.ts'
import { instantAt } from '#platform/calendar/instant.ts'
import { optionalSaidInput, saidInput } from '#platform/forms/clean-text.ts'
import { optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { parsed } from '#platform/forms/problems.ts'
import { parseRials } from '#platform/text/numbers.ts'
import { countInput, maybeCount, maybeId, ticked, timeInput } from '#platform/forms/inputs.ts'
import type { TypedPhase } from '../../rules/desk/mended.ts'

const maybeAge = maybeCount(0, 120)

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
  asksHealth: ticked,
})

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
    consents: z.array(z.enum(conditionPurposes)).default([]),
    missed: z.enum(missedAnswers).default('make-up'),
    terms: optionalSaidInput(4000, { multiline: true }),
    ...phasePart(1),
    ...phasePart(2),
    ...phasePart(3),
  })
  .transform((sent) => ({
    rev: sent.rev,
    price: sent.price,
    consents: sent.consents,
    missed: sent.missed,
    terms: sent.terms,
    phases: phaseRows.flatMap((at) => phaseIn(sent, at)),
  }))

/** A stretch whose manner or dates are left empty is none. */
function phaseIn(sent: Readonly<Record<string, unknown>>, at: number): TypedPhase[] {
  const { data } = Row.safeParse({
    how: sent[`how${at}`],
    from: sent[`from${at}`],
    fromTime: sent[`fromTime${at}`],
    until: sent[`until${at}`],
    untilTime: sent[`untilTime${at}`],
  })
  if (!data) return []
  const { how, from, fromTime, until, untilTime } = data
  return [{ line: at - 1, how, from: instant(from, fromTime), until: instant(until, untilTime) }]
}

const instant = (day: string, time: string): string => instantAt(day, time).toISOString()

export const copyForm = z.object({
  once: onceKey,
  title: saidInput(120),
  shift: z.enum(['year', 'weekdays', 'weeks']),
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
