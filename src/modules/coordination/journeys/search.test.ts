import { expect, test } from 'vitest'
import consents from '#city/consents/module.ts'
import { withdrawConsent } from '#city/consents/actions.ts'
import { consentsOf } from '#city/consents/queries.ts'
import { givenCityOfPromises, givenMember } from '#engines/commitment/fixtures.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { logDecision } from '../actions/decisions.ts'
import { agreeToListing, confirmExpert, proposeExpert } from '../actions/experts.ts'
import { callSitting } from '../actions/meeting-course.ts'
import { createSitting } from '../actions/meetings.ts'
import pages from '../module.ts'
import { getExpert } from '../queries/experts.ts'
import { getSitting } from '../queries/meetings.ts'
import { searchableDecisions, searchableExperts, searchableMeetings } from '../queries/searchable.ts'

const city = await openCity({ modules: [consents, commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const { db } = city
const they = await givenCityOfPromises(db)
const work = await city.work(they.coordinator)
const colleague = await city.work(await givenMember(db, 'همکار نمونه', they.office, 'head-of-unit'))

test('a meeting is found once it is called, and never when it is not public', async () => {
  const of = { bodyId: they.board.id, secretariatId: they.office.id, minutes: 60, openToAll: false }
  const at = { startsAt: new Date('2026-04-28T10:00:00+03:30') }
  const code = await createSitting(work, { ...of, ...at, title: { fa: 'نشست آبراه گجیل' }, isPublic: true })
  const hidden = await createSitting(work, { ...of, ...at, title: { fa: 'نشست نهان گجیل' }, isPublic: false })
  expect(await searchableMeetings.documentsOf(db, code)).toEqual([])
  for (const each of [code, hidden]) await callSitting(work, (await getSitting(db, each)).sitting.id)
  expect(await searchableMeetings.documentsOf(db, code)).toMatchObject([{ title: 'نشست آبراه گجیل' }])
  expect(await searchableMeetings.documentsOf(db, hidden)).toEqual([])
  expect(await searchableMeetings.refsAfter(db, undefined, 10)).toEqual([code])
})

test('a decision among partners stands in the log and is found by nobody', async () => {
  const of = { decidedOn: '2026-04-20', bodyId: they.board.id, text: { fa: 'متن' }, inForceFrom: '2026-04-21' }
  const open = await logDecision(colleague, { ...of, number: '۱', question: { fa: 'چراغ گذر' }, fields: ['social'] })
  const closed = await logDecision(colleague, { ...of, number: '۲', question: { fa: 'دوربین' }, fields: ['security'] })
  expect(await searchableDecisions.documentsOf(db, closed.id)).toEqual([])
  expect(await searchableDecisions.refsAfter(db, undefined, 10)).toEqual([open.id])
})

test('an expert is found as long as they agree to it, and by what they let be seen', async () => {
  const id = await proposeExpert(work, city.keyring, {
    name: 'پگاه نمونه',
    mobile: '+989140001999',
    summary: { fa: 'پژوهشگر آب' },
    fields: ['environment'],
    topics: ['قنات'],
    languages: ['فارسی'],
    hours: 6,
    zoneIds: [],
  })
  await confirmExpert(colleague, id)
  const { code } = (await getExpert(db, id)).expert
  expect(await searchableExperts.documentsOf(db, code)).toEqual([])
  await agreeToListing(work, id, { listed: 'public', shown: ['topics'] })
  expect(await searchableExperts.documentsOf(db, code)).toMatchObject([{ title: 'پگاه نمونه', lead: '' }])
  const [given] = await consentsOf(db, id)
  await withdrawConsent(await city.work('rules'), given?.consent.id ?? '')
  await city.settle()
  expect((await getExpert(db, id)).expert.listed).toBe('staff')
  expect(await searchableExperts.documentsOf(db, code)).toEqual([])
})
