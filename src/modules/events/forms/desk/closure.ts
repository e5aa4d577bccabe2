import { z } from 'zod'
import { closureManners, type ClosureWish } from '#engines/enrolment/index.ts'
import { saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { offeringKinds } from '../../rules/kinds.ts'

/** For counting; what people read is the reason. */
export const causes = ['air', 'cold', 'mourning', 'power', 'other'] as const

const what = {
  from: dateInput(),
  until: dateInput(),
  zones: z.array(z.uuid()).max(300).default([]),
  kinds: z.array(z.enum(offeringKinds)).default([]),
  sky: z.enum(['', 'outdoor', 'indoor']).default(''),
}

const link = z
  .string()
  .max(500)
  .default('')
  .transform((typed) => (typed.trim() === '' ? undefined : typed.trim()))
  .pipe(z.url({ protocol: /^https?$/ }).optional())

/** What a closure means, and what it does about it; the first sending only shows it. */
export const closureForm = z.object({
  ...what,
  cause: z.enum(causes),
  manner: z.enum(closureManners),
  link,
  reason: saidInput(300),
  /** What the preview listed: nothing else is closed, whatever was added since. */
  listed: z
    .string()
    .max(100_000)
    .default('')
    .transform((ids) => ids.split(' ').filter((id) => z.uuid().safeParse(id).success)),
  step: z.enum(['preview', 'act']),
})
export type ClosureSent = z.output<typeof closureForm>

export const wishOf = ({ from, until, zones, kinds, sky }: ClosureSent): ClosureWish => ({
  from,
  until,
  zoneIds: zones,
  kinds,
  outdoor: sky === '' ? undefined : sky === 'outdoor',
})
