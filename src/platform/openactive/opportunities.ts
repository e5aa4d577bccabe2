import { durationBetween, withOffset } from '../calendar/iso-time.ts'
import { daysBetween } from '../calendar/jalali.ts'
import type {
  ActiveDay,
  ActiveFacility,
  ActiveHeadline,
  ActiveRun,
  ActiveSeries,
  ActiveSession,
  ActiveSlot,
  Offered,
} from './inputs.ts'
import {
  ageRange,
  capacity,
  eventStatus,
  genderRestriction,
  image,
  isFree,
  nameSaid,
  offers,
  organisation,
  place,
  root,
  schedule,
  withoutTags,
} from './parts.ts'
import { said } from '../schema-org/said.ts'
import { activityConcept, facilityConcept } from './vocabulary.ts'

/** A sport that repeats, whose sessions are items of their own (https://openactive.io/SessionSeries). */
export const sessionSeries = (series: ActiveSeries) =>
  said({
    ...root,
    '@type': 'SessionSeries',
    ...offered(series),
    eventSchedule: [schedule(series.times, 'ScheduledSession')],
  })

/** One session of a series (https://openactive.io/ScheduledSession). */
export const scheduledSession = ({ id, page, series, standing, capacity: seats, ...times }: ActiveSession) => ({
  ...root,
  '@type': 'ScheduledSession',
  '@id': id,
  url: page,
  superEvent: series,
  ...time(times),
  eventStatus: eventStatus(standing),
  ...capacity(seats),
})

/** A course that is taken as a whole (https://openactive.io/CourseInstance). Its dates are days. */
export const courseInstance = (run: ActiveRun) =>
  said({
    ...root,
    '@type': 'CourseInstance',
    ...offered(run),
    startDate: run.first,
    endDate: run.last,
    duration: `P${daysBetween(run.first, run.last) + 1}D`,
    eventStatus: eventStatus(run.standing),
    ...capacity(run.capacity),
    eventSchedule: [schedule(run.times, 'Event')],
  })

/** Something that happens once (https://openactive.io/Event). */
export const singleEvent = (day: ActiveDay) =>
  said({
    ...root,
    '@type': 'Event',
    ...offered(day),
    ...time(day),
    eventStatus: eventStatus(day.standing),
    ...capacity(day.capacity),
  })

/** Something of several days, each told inside of it (https://openactive.io/HeadlineEvent). */
export const headlineEvent = ({ parts, ...day }: ActiveHeadline) =>
  said({
    ...root,
    '@type': 'HeadlineEvent',
    ...offered(day),
    ...time(day),
    eventStatus: eventStatus(day.standing),
    subEvent: parts.map((part, at) =>
      said({
        '@type': 'Event',
        ...offered({ ...day, name: part.name, id: `${day.id}#/subEvent/${at + 1}` }),
        ...time(part),
        eventStatus: eventStatus(part.standing),
      }),
    ),
  })

/** A hall or ground that can be hired (https://openactive.io/FacilityUse). */
export const facilityUse = (facility: ActiveFacility) =>
  said({
    ...root,
    '@type': 'FacilityUse',
    '@id': facility.id,
    url: facility.page,
    name: nameSaid(facility.name),
    description: facility.description && withoutTags(facility.description),
    image: image(facility.picture),
    facilityType: facility.types.map(facilityConcept),
    location: place(facility.place),
    provider: organisation(facility.provider),
    offers: offers(facility.id, facility.prices),
  })

/** Hours in which a facility is free (https://openactive.io/Slot). */
export const slot = ({ id, facility, uses, prices, ...times }: ActiveSlot) => ({
  ...root,
  '@type': 'Slot',
  '@id': id,
  facilityUse: facility,
  ...time(times),
  remainingUses: Math.max(0, uses.left),
  maximumUses: Math.max(0, uses.most),
  offers: offers(id, prices),
})

const time = ({ starts, ends, zone }: { starts: Date; ends: Date; zone: string }) => ({
  startDate: withOffset(starts, zone),
  endDate: withOffset(ends, zone),
  duration: durationBetween(starts, ends),
})

/** What all of them tell. */
const offered = (one: Offered) => ({
  '@id': one.id,
  url: one.page,
  name: nameSaid(one.name),
  description: one.description && withoutTags(one.description),
  image: image(one.picture),
  activity: one.activities.map(activityConcept),
  organizer: organisation(one.organiser),
  location: place(one.place),
  genderRestriction: genderRestriction(one.profiles),
  ageRange: ageRange(one.profiles),
  isAccessibleForFree: isFree(one.prices) || undefined,
  offers: offers(one.id, one.prices),
})
