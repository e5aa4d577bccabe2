import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { givenValidator, isThirdPartyHere, readThirdParty } from './fixtures.ts'
import { ageRange, genderRestriction, nameSaid, offers, organisation, withoutTags } from './parts.ts'
import { day, emitted, offered, series } from './given.ts'
import { headlineEvent } from './opportunities.ts'
import {
  activities,
  activityConcept,
  facilityConcept,
  facilityTypes,
  isActivity,
  isFacilityType,
} from './vocabulary.ts'

test('who may come alone decides for whom it is; those who are brought widen the ages', () => {
  expect(genderRestriction(offered.profiles)).toBe('https://openactive.io/FemaleOnly')
  expect(genderRestriction([{ sex: 'male', alone: true }])).toBe('https://openactive.io/MaleOnly')
  expect(
    genderRestriction([
      { sex: 'male', alone: true },
      { sex: 'female', alone: true },
    ]),
  ).toContain('NoRestriction')
  expect(genderRestriction([])).toContain('NoRestriction')
  expect(
    ageRange([
      { ageMin: 6, ageMax: 12, alone: true },
      { ageMin: 18, ageMax: 60, alone: true },
    ]),
  ).toEqual({
    '@type': 'QuantitativeValue',
    minValue: 6,
    maxValue: 60,
  })
  expect(ageRange(offered.profiles)).toEqual({ '@type': 'QuantitativeValue', minValue: 0 })
  expect(ageRange([])).toBeUndefined()
})

test('prices are numbers in rials, told apart by name', () => {
  const told = offers('https://a.example/1', [
    { name: 'عمومی', amount: 10n },
    { name: 'عمومی', amount: 0n },
  ])
  expect(told).toEqual([
    { '@type': 'Offer', '@id': 'https://a.example/1#/offers/1', name: 'عمومی', price: 10, priceCurrency: 'IRR' },
    { '@type': 'Offer', '@id': 'https://a.example/1#/offers/2', name: 'عمومی (2)', price: 0 },
  ])
})

test('nothing of a text looks like a tag, and what only compares stays', () => {
  expect(withoutTags('شنا <b>بانوان</b>، سن < ۱۲')).toBe('شنا بانوان ، سن < ۱۲')
  expect(withoutTags('تا <۱۲ سال و a <d')).toBe('تا < ۱۲ سال و a < d')
  expect(organisation({ id: 'https://a.example/1', page: 'https://a.example/1', name: '<i>هیئت</i>' }).name).toBe(
    'هیئت',
  )
  expect(nameSaid('<i></i>')).toBe('i  /i')
  const empty = { ...day, description: '<p></p>', parts: [{ ...day, name: 'روز نخست' }] }
  expect(JSON.stringify(headlineEvent(empty))).not.toContain('description')
})

test('times carry their offset, seats are never below nothing, tags do not leave the house', () => {
  expect(emitted['ScheduledSession']).toMatchObject({
    startDate: '2026-09-26T17:00:00+03:30',
    duration: 'PT1H30M',
    superEvent: series.id,
    remainingAttendeeCapacity: 0,
  })
  expect(emitted['CourseInstance']).toMatchObject({ startDate: '2026-09-26', duration: 'P86D' })
  expect(emitted['SessionSeries']).toMatchObject({ description: expect.not.stringContaining('<') })
  expect(emitted['SessionSeries without weeks']).toMatchObject({
    eventSchedule: [{ '@type': 'PartialSchedule', startTime: '17:00', scheduleTimezone: 'Asia/Tehran' }],
  })
  expect(emitted['SessionSeries for everybody, free']).toMatchObject({ isAccessibleForFree: true })
})

test.each(Object.entries(emitted))('%s says its context at the root alone, and nothing empty', (_name, item) => {
  const { '@context': context, ...rest } = item
  expect(context).toBeTruthy()
  const json = JSON.stringify(rest)
  expect(json).not.toContain('@context')
  expect(json).not.toMatch(/:(?:""|\[\]|null|\{\})/)
})

describe.skipIf(!isThirdPartyHere)('OpenActive (skipped where the shared data are absent)', () => {
  const judge = isThirdPartyHere ? givenValidator() : undefined
  afterAll(() => judge && rmSync(judge.folder, { recursive: true }))

  test.each(Object.entries(emitted))('finds no failure in %s', async (_name, item) => {
    const { real, beta } = (await judge?.failuresOf(item)) ?? { real: ['no validator'], beta: [] }
    expect([...real, ...beta]).toEqual([])
  })

  const Model = z.object({
    requiredFields: z.array(z.string()),
    shallNotInclude: z.array(z.string()).nullish(),
    requiredOptions: z.array(z.object({ options: z.array(z.string()) })).default([]),
  })

  test.each(Object.entries(emitted))('%s has every field its model requires', (name, item) => {
    const [type = ''] = name.split(' ')
    const { requiredFields, shallNotInclude, requiredOptions } = Model.parse(readThirdParty(`models/${type}.json`))
    const has = (field: string) => (/^(?:id|type)$/.test(field) ? `@${field}` : field) in item
    expect(requiredFields.filter((field) => !has(field))).toEqual([])
    expect((shallNotInclude ?? []).filter(has)).toEqual([])
    for (const { options } of requiredOptions) expect(options.some(has)).toBe(true)
  })

  test('knows every activity and every kind of facility by our name for it', () => {
    const List = z.object({ concept: z.array(z.object({ id: z.string(), prefLabel: z.string() })) })
    const known = ['activity-list.jsonld', 'facility-types.jsonld'].flatMap(
      (file) => List.parse(readThirdParty(file)).concept,
    )
    const labels = new Map(known.map(({ id, prefLabel }) => [id, prefLabel]))
    const ours = [
      ...Object.keys(activities).filter(isActivity).map(activityConcept),
      ...Object.keys(facilityTypes).filter(isFacilityType).map(facilityConcept),
    ]
    expect(ours.map((concept) => labels.get(concept['@id']))).toEqual(ours.map(({ prefLabel }) => prefLabel))
  })

  const Expected = z.object({
    files: z.record(z.string(), z.object({ failures: z.number(), betaFailuresOffline: z.number() })),
  })
  const { files } = isThirdPartyHere ? Expected.parse(readThirdParty('expected.json')) : { files: {} }

  test.each(Object.entries(files))('judges %s as is known of it', async (file, { failures, betaFailuresOffline }) => {
    const { real, beta } = (await judge?.failuresOf(readThirdParty(file))) ?? { real: [], beta: [] }
    expect([real.length, beta.length]).toEqual([failures, betaFailuresOffline])
  })
})
