import type { IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar, workdaysBetween } from '#platform/calendar/workdays.ts'

/** Work days within which the council's papers are out: the rule `council.publication`, to be confirmed. */
export interface PublicationRule {
  /** Votes, after the sitting. */
  readonly votes: number
  /** The text, after adoption. */
  readonly text: number
  /** Clauses with their owners, after legal effect. */
  readonly owners: number
}

export const usualPublicationRule: PublicationRule = { votes: 1, text: 3, owners: 10 }

export const publishedThings = ['votes', 'text', 'owners'] as const
export type PublishedThing = (typeof publishedThings)[number]

export interface PublicationDates {
  readonly adoptedOn: IsoDay
  readonly enforceableOn?: IsoDay | undefined
  /** The day each came out; nothing where it has not. */
  readonly out: Partial<Record<PublishedThing, IsoDay>>
}

export interface Publication {
  readonly thing: PublishedThing
  readonly due: IsoDay
  readonly outOn?: IsoDay | undefined
  /** Work days it came late, or is late by now. */
  readonly late: number
}

/** When each was due in public, whether it came, and how late: lateness in publishing is published too. */
export function publicationOf(
  { adoptedOn, enforceableOn, out }: PublicationDates,
  rule: PublicationRule,
  { calendar, today }: { readonly calendar: WorkCalendar; readonly today: IsoDay },
): Publication[] {
  const from: Record<PublishedThing, IsoDay | undefined> = {
    votes: adoptedOn,
    text: adoptedOn,
    owners: enforceableOn !== undefined && enforceableOn <= today ? enforceableOn : undefined,
  }
  return publishedThings.flatMap((thing): Publication[] => {
    const start = from[thing]
    if (start === undefined) return []
    const due = addWorkdays(calendar, start, rule[thing])
    const outOn = out[thing]
    const until = outOn ?? today
    return [{ thing, due, outOn, late: until > due ? workdaysBetween(calendar, due, until) : 0 }]
  })
}
