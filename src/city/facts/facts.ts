import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { typedKindNames } from './kinds.ts'

/** Something was done under a programme: the plainest evidence, recorded by whoever was responsible. */
export const activityRecorded = fact(
  'facts.activity-recorded',
  { fa: 'فعالیت انجام‌شده', en: 'activity carried out' },
  z.object({
    kind: z.enum(typedKindNames),
    /** Persons present; absent when nobody counted or there was nobody to count. */
    people: z.int().min(0).max(1_000_000).optional(),
    /** Where a sentence about it is written; text does not belong in the record. */
    noteId: z.uuid().optional(),
  }),
)

/** An earlier activity was wrongly recorded: the difference counts from now on, both stay readable. */
export const activityCorrected = fact(
  'facts.activity-corrected',
  { fa: 'اصلاح یک فعالیت', en: 'correction of an activity' },
  z.object({
    kind: z.enum(typedKindNames),
    /** The fact that is corrected. */
    corrects: z.uuid(),
    /** Persons more or fewer than recorded. */
    difference: z.int().min(-1_000_000).max(1_000_000),
    /** It did not happen at all. */
    void: z.boolean(),
    /** Where the reason is written. */
    noteId: z.uuid(),
  }),
)
