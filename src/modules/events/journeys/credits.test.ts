import { expect, test } from 'vitest'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { confirmPaid, enrol } from '#engines/enrolment/index.ts'
import { openCity } from '#test/city.ts'

const city = await openCity({ now: new Date('2026-11-22T09:00:00+03:30') })
const { db } = city
const head = city.visitor(await givenStaff(db, 'سپهر نمونه', ['head-of-unit']), 'en')
const mother = await givenPerson(db, 'مریم اکبری')
const fee = { price: { rows: [{ amount: '3000000' }] }, admitBy: 'run' as const, times: 3 }

test('the terms say that a session that falls out is credited; /my shows it, and the next course costs so much less', async () => {
  const course = await givenOffering(db, city.now, { ...fee, title: { fa: 'کلاس سفال', en: 'Pottery' } })
  const at = `/desk/offerings/${course.offering.code}`
  const terms = await head.open(`${at}/terms`)
  const saved = await terms.submit({ missed: 'credit' }, 'Save')
  expect(saved.status).toBe(200)
  const again = await head.open(`${at}/terms`)
  expect(again.document.querySelector('input[name=missed][checked]')?.getAttribute('value')).toBe('credit')

  const visitor = city.visitor(mother, 'fa')
  expect((await visitor.open(`/e/${course.offering.code}`)).text).toContain('سهم آن اعتبار می‌شود')
  expect((await visitor.open('/my')).text).not.toContain('اعتبار شما')
  const wish = { key: crypto.randomUUID(), offeringId: course.offering.id, party: [{ personId: mother.id }] }
  const { id } = await enrol(await city.work(mother), wish)
  await confirmPaid(await city.work('rules'), id, { id: crypto.randomUUID(), amountRial: 3_000_000n })
  const session = await head.open(`${at}/sessions/${course.sessions[1]?.id ?? ''}`)
  await session.submit({ 'reason.fa': 'مربی بیمار است', code: 'no-leader' }, 'Call this session off')

  const mine = await visitor.open('/my')
  expect(mine.text).toContain('اعتبار شما')
  expect(mine.text).toContain('۱۰۰٬۰۰۰ تومان')
  expect((await city.visitor(mother, 'en').open('/my')).text).toContain('Your credit')

  const { programmeId } = course.offering
  const next = await givenOffering(db, city.now, { ...fee, programmeId, title: { fa: 'کلاس نقاشی', en: 'Painting' } })
  const check = await (
    await visitor.open(`/e/${next.offering.code}/enrol`)
  ).submit({ [`with.${mother.id}`]: 'on' }, 'ادامه')
  expect(check.text).toContain('از اعتبار شما۱۰۰٬۰۰۰ تومان')
  expect(check.text).toContain('پرداختی شما۲۰۰٬۰۰۰ تومان')
  const held = await check.submit({}, 'ثبت‌نام می‌کنم')
  expect(held.text).toContain('۲۰۰٬۰۰۰ تومان')
  expect(held.text).toContain('از اعتبار شما')
  expect((await visitor.open('/my')).text).not.toContain('سهم جلسه‌هایی که برگزار نشد')
})
