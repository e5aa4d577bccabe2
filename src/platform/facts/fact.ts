import type { z } from 'zod'
import type { Text } from '../locale.ts'

/** Something that happened in one module and may concern another. ("Event" is taken: the city holds events.) */
export interface Fact<T = unknown> {
  /** `module.what-happened`, in the past tense. Written once and never changed. */
  readonly name: string
  readonly shape: z.ZodType<T>
  /** How the public record calls facts of this kind. */
  readonly says: Text
  /** True for what is nobody's business outside: sign-ins, readings of what is hidden, work on people's own data. */
  readonly inside?: boolean
}

export const fact = <T>(name: string, says: Text, shape: z.ZodType<T>): Fact<T> => ({ name, says, shape })

/** The same for what the public record only counts: its number and hash stand there, what it says does not. */
export const insideFact = <T>(name: string, says: Text, shape: z.ZodType<T>): Fact<T> => ({
  ...fact(name, says, shape),
  inside: true,
})

/**
 * What a fact is about, beside its own detail. References only: a fact holds codes, numbers, dates and ids, so that
 * erasing a person's text elsewhere leaves the chain whole.
 */
export interface About {
  readonly programmeId?: string | undefined
  readonly zoneId?: string | undefined
  readonly placeId?: string | undefined
  readonly organisationId?: string | undefined
  /** Whom it happened to. */
  readonly personId?: string | undefined
  /** The day it happened in the city, `YYYY-MM-DD`, when that is not the day it was written down. */
  readonly on?: string | undefined
  /** How many it counts for (people present, copies printed); 1 unless said. May be negative in a correction. */
  readonly quantity?: number | undefined
}

/** How somebody reached us. */
export const channels = ['web', 'phone', 'paper', 'kiosk', 'sms', 'link', 'api', 'system'] as const
export type Channel = (typeof channels)[number]
