import { expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { sessions as sessionRows } from '#engines/enrolment/tables.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { getSession } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import { inLocale, locales, type Said } from '#platform/locale.ts'
import events from '../module.ts'
import { closureWords as words } from '../words/closure.ts'

const city = await openCity({
  modules: [facts, booking, enrolment, events],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now } = city
const head = await givenStaff(db, 'یاشار نمونه', ['head-of-unit'])
const programme = await givenProgramme(db, now)

/** 2 December 2026 as each language writes it. */
const theDay = {
  fa: ['۱۱', '9', '۱۴۰۵'],
  en: ['2', '12', '2026'],
  azb: ['۱۱', '9', '۱۴۰۵'],
} as const

const day = (name: string, [date, month, year]: readonly [string, string, string]) => ({
  [`${name}.day`]: date,
  [`${name}.month`]: month,
  [`${name}.year`]: year,
})

test.for(locales)(
  'a polluted day: previewed without doing anything, done in one act, taken back within ten minutes and not later, in %s',
  async (locale) => {
    const [visitor, said] = [city.visitor(head, locale), (text: Said) => inLocale(text, locale)]
    const startsAt = new Date('2026-12-02T09:00:00+03:30')
    const { offering, sessions } = await givenOffering(db, now, { programmeId: programme.id, times: 2, startsAt })
    await db.update(sessionRows).set({ outdoor: true })
    const id = sessions[0]?.id ?? ''
    const form = await visitor.open('/desk/offerings/closures')
    const on = theDay[locale]
    const typed = { ...day('from', on), ...day('until', on), 'reason.fa': 'هوا آلوده است.' }
    const bare = await form.submit({ ...typed, 'reason.fa': '', step: 'preview' }, said(words.preview))
    expect(bare.document.querySelector('[role=alert] a')?.textContent).toContain(said(words.reason))
    const preview = await bare.submit({ ...typed, step: 'preview' }, said(words.preview))
    expect(preview.text).toContain(said(words.wouldClose))
    expect(preview.document.querySelector(`main table a[href$="/desk/offerings/${offering.code}"]`)).not.toBeNull()
    expect((await getSession(db, id)).cancelledAt).toBeNull()

    const done = await preview.submit({ step: 'act' }, said(words.act))
    expect(done.text).toContain(said(words.done))
    expect((await getSession(db, id)).cancelledAt).not.toBeNull()
    expect((await getSession(db, sessions[1]?.id ?? '')).cancelledAt).toBeNull()

    await done.submit({}, said(words.undo))
    expect((await getSession(db, id)).cancelledAt).toBeNull()

    const second = await (
      await visitor.open('/desk/offerings/closures')
    ).submit({ ...typed, step: 'preview' }, said(words.preview))
    const again = await second.submit({ step: 'act' }, said(words.act))
    city.wait(11 * 60)
    expect((await again.submit({}, said(words.undo))).status).toBe(409)
  },
)

test('an officer who may not close is shown nothing and does nothing', async () => {
  const officer = city.visitor(await city.staff('نگار', 'officer'), 'en')
  expect((await officer.open('/desk/offerings/closures')).status).toBe(403)
  expect((await officer.send('/en/desk/offerings/closures', {})).status).toBe(403)
})
