import { expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { sessions as sessionRows } from '#engines/enrolment/tables.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { getSession, openAdmission, setAdmission } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({
  modules: [facts, booking, enrolment, events],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now } = city
setAdmission(db, openAdmission(db, { clock: () => city.now }))
const head = await givenStaff(db, 'یاشار نمونه', ['head-of-unit'])
const english = city.visitor(head, 'en')
const programme = await givenProgramme(db, now)

const day = (name: string, date: string) => ({
  [`${name}.day`]: date,
  [`${name}.month`]: '12',
  [`${name}.year`]: '2026',
})

test('a polluted day: previewed without doing anything, done in one act, taken back within ten minutes and not later', async () => {
  const { sessions } = await givenOffering(db, now, { programmeId: programme.id, times: 2 })
  await db.update(sessionRows).set({ outdoor: true })
  const id = sessions[0]?.id ?? ''
  const form = await english.open('/desk/offerings/closures')
  const typed = { ...day('from', '2'), ...day('until', '2'), 'reason.fa': 'هوا آلوده است.' }
  const preview = await form.submit({ ...typed, step: 'preview' }, 'Preview')
  expect(preview.text).toContain('This is what happens')
  expect((await getSession(db, id)).cancelledAt).toBeNull()

  const done = await preview.submit({ step: 'act' }, 'Do it')
  expect(done.text).toContain('You can take it back for ten minutes.')
  expect((await getSession(db, id)).cancelledAt).not.toBeNull()
  expect((await getSession(db, sessions[1]?.id ?? '')).cancelledAt).toBeNull()

  await done.submit({}, 'Take it back')
  expect((await getSession(db, id)).cancelledAt).toBeNull()

  const second = await (await english.open('/desk/offerings/closures')).submit({ ...typed, step: 'preview' }, 'Preview')
  const again = await second.submit({ step: 'act' }, 'Do it')
  city.wait(11 * 60)
  expect((await again.submit({}, 'Take it back')).status).toBe(409)
})

test('an officer who may not close is shown nothing and does nothing', async () => {
  const officer = city.visitor(await city.staff('نگار', 'officer'), 'en')
  expect((await officer.open('/desk/offerings/closures')).status).toBe(403)
  expect((await officer.send('/en/desk/offerings/closures', {})).status).toBe(403)
})
