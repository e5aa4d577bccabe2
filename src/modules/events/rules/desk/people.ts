import { solarYear } from '#city/people/years.ts'
import type { Text } from '#platform/locale.ts'
import { faDigits, lazily } from '#platform/text/numbers.ts'

export const bands = ['child', 'teen', 'adult', 'elder'] as const
export type Band = (typeof bands)[number]

/** The age band of somebody of whom only the year is known: nobody is told more. */
export function bandOf(birthYear: number | null, on: string): Band | undefined {
  if (birthYear === null) return undefined
  const age = Number(on.slice(0, 4)) - birthYear
  if (age < 12) return 'child'
  if (age < 18) return 'teen'
  return age < 60 ? 'adult' : 'elder'
}

/** More grown-ups seldom live together: somebody may have made the household larger for its chances. Flagged, never refused. */
const usualAdults = 8

export const isLargeHousehold = (adults: number): boolean => adults > usualAdults

/** The year somebody was born in, as the reader’s calendar counts it. */
export const yearText = (birthYear: number): Text =>
  lazily((locale) => (locale === 'en' ? String(birthYear) : faDigits(solarYear(birthYear))))
