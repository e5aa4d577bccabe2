import { instantOf } from '#platform/calendar/instant.ts'

/** Nine in the morning of a city day: when sample work was written down. */
export const morningOf = (day: string): Date => instantOf(day, 9)
