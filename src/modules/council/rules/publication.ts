import type { IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar, workdaysBetween } from '#platform/calendar/workdays.ts'

/** Work days within which the council's papers are out: the rule `council.publication`, to be confirmed. */
export interface PublicationRule {
  /** The agenda, before the sitting. */
  readonly agenda: number
  /** Attendance and votes, after the sitting. */
  readonly votes: number
  /** The text, after adoption. */
  readonly text: number
  /** Clauses with their owners, after legal effect. */
  readonly owners: number
}

export const usualPublicationRule: PublicationRule = { agenda: 1, votes: 1, text: 3, owners: 10 }

export const publishedThings = ['agenda', 'attendance', 'votes', 'text', 'owners'] as const
export type PublishedThing = (typeof publishedThings)[number]

export interface PublicationDates {
  readonly adoptedOn: IsoDay
  /** Of the sitting in whose agenda it stood, where the city keeps that. */
  readonly sittingOn?: IsoDay | undefined
  readonly enforceableOn?: IsoDay | undefined
  /** The day each came out; nothing where it has not. */
  readonly out: { readonly [Thing in PublishedThing]?: IsoDay | undefined }
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
  { adoptedOn, sittingOn, enforceableOn, out }: PublicationDates,
  rule: PublicationRule,
  { calendar, today }: { readonly calendar: WorkCalendar; readonly today: IsoDay },
): Publication[] {
  const binds = enforceableOn !== undefined && enforceableOn <= today
  const from: Record<PublishedThing, readonly [start: IsoDay | undefined, workdays: number]> = {
    agenda: [sittingOn, -rule.agenda],
    attendance: [sittingOn, rule.votes],
    votes: [adoptedOn, rule.votes],
    text: [adoptedOn, rule.text],
    owners: [binds ? enforceableOn : undefined, rule.owners],
  }
  return publishedThings.flatMap((thing): Publication[] => {
    const [start, workdays] = from[thing]
    if (start === undefined) return []
    const due = addWorkdays(calendar, start, workdays)
    const outOn = out[thing]
    const until = outOn ?? today
    return [{ thing, due, outOn, late: until > due ? workdaysBetween(calendar, due, until) : 0 }]
  })
}

/** Whatever was adopted, or took effect, before these days and is not out yet is late. */
export interface LateSince {
  readonly votes: IsoDay
  readonly text: IsoDay
  readonly owners: IsoDay
}

/** The n-th work day before today: what began before it has had its n work days. */
export const lateSince = (rule: PublicationRule, calendar: WorkCalendar, today: IsoDay): LateSince => ({
  votes: addWorkdays(calendar, today, -rule.votes),
  text: addWorkdays(calendar, today, -rule.text),
  owners: addWorkdays(calendar, today, -rule.owners),
})
