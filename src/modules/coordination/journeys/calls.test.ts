import { beforeEach, expect, test } from 'vitest'
import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import { givenBody, givenCityOfPromises, givenMember } from '#engines/commitment/fixtures.ts'
import commitment from '#engines/commitment/module.ts'
import { messages } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import { recordPresence } from '../actions/attendance.ts'
import { beginSitting, endSitting } from '../actions/meeting-course.ts'
import { createSitting } from '../actions/meetings.ts'
import { meetingCall } from '../actions/messages.ts'
import pages from '../module.ts'
import { getSitting } from '../queries/meetings.ts'

const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const committee = await givenBody(city.db, 'committee')
const member = await givenMember(city.db, 'عضو نمونه', committee, 'council-member')
for (const [at, { id: personId }] of [member, they.liaison].entries()) {
  const mobile = `+98914000001${at}`
  const row = { personId, kind: 'mobile' as const, sealed: sealMobile(city.keyring, personId, mobile) }
  await tryInsertContact(city.db, { ...row, hmac: mobileHmac(city.keyring, mobile), verifiedAt: city.now })
}
const secretary = city.visitor(they.coordinator, 'en')

const sitting = async (startsAt: string) =>
  createSitting(await city.work(they.coordinator), {
    bodyId: committee.id,
    secretariatId: they.office.id,
    title: { fa: 'نشست کمیسیون فرهنگی' },
    startsAt: new Date(startsAt),
    minutes: 60,
    isPublic: true,
    openToAll: false,
  })

beforeEach(() => city.db.delete(messages))

const told = async () => {
  const found = await city.db.select().from(messages)
  return found.map(({ personId, params }) => ({ personId, why: params['why'], address: params['address'] }))
}

test('members hear that they are called, and that it is off, each once', async () => {
  const code = await sitting('2026-04-26T10:00:00+03:30')
  const page = await (await secretary.open(`/desk/meetings/${code}`)).submit({}, 'Call and publish the agenda')
  await secretary.send(`/desk/meetings/${code}/call`, {})
  const address: unknown = expect.stringMatching(new RegExp(`/meetings/${code}$`))
  const called = { personId: member.id, why: 'called', address }
  expect(await told()).toEqual([called])
  const [sent] = await city.db.select().from(messages)
  const { text } = meetingCall.render(sent?.params, 'en')
  expect(text).toMatch(/^You are called to a meeting: Sunday .*10:00\nAgenda: /)
  await page.submit({ reason: 'برف سنگین و تعطیلی شهر' }, 'Cancel the meeting')
  expect(await told()).toEqual([called, { ...called, why: 'cancelled' }])
})

test('what was held already calls nobody, nor does a draft that is given up', async () => {
  const [past, draft] = [await sitting('2026-04-20T10:00:00+03:30'), await sitting('2026-04-26T10:00:00+03:30')]
  await (await secretary.open(`/desk/meetings/${past}`)).submit({}, 'Call and publish the agenda')
  await secretary.send(`/desk/meetings/${draft}/cancel`, { reason: 'برف سنگین و تعطیلی شهر' })
  expect(await told()).toEqual([])
})

test('the draft of the minutes reaches members, and guests who were there', async () => {
  const code = await sitting('2026-04-22T10:00:00+03:30')
  const work = await city.work(they.coordinator)
  const { id } = (await getSitting(city.db, code)).sitting
  await (await secretary.open(`/desk/meetings/${code}`)).submit({}, 'Call and publish the agenda')
  await recordPresence(work, id, { personId: they.liaison.id, presence: 'present', member: false })
  await beginSitting(work, id)
  await endSitting(work, id)
  await city.db.delete(messages)
  const page = await secretary.open(`/desk/meetings/${code}`)
  const drafted = await page.submit({ text: 'جلسه در ساعت ده آغاز شد.' }, 'Save the minutes')
  await drafted.submit({}, 'Circulate')
  const reached = (await told()).filter(({ why }) => why === 'minutes').map(({ personId }) => personId)
  expect(new Set(reached)).toEqual(new Set([member.id, they.liaison.id]))
  expect(reached).toHaveLength(2)
})

/** Whether a question stands before the button that begins a meeting. */
const asksBefore = async (startsAt: string) => {
  const code = await sitting(startsAt)
  const page = await (await secretary.open(`/desk/meetings/${code}`)).submit({}, 'Call and publish the agenda')
  expect(page.document.querySelectorAll('form[action$="/begin"]')).toHaveLength(1)
  return page.document.querySelector('[role="dialog"] form[action$="/begin"]') !== null
}

test('a meeting is begun before its day only after a question, and on its day with one press', async () => {
  expect(await asksBefore('2026-04-24T10:00:00+03:30')).toBe(true)
  expect(await asksBefore('2026-04-22T10:00:00+03:30')).toBe(false)
})
