import { describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import mandateRoom from '#city/mandate/module.ts'
import { ensureMandate } from '#city/mandate/queries.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import zoneRoom from '#city/zones/module.ts'
import commitment from '#engines/commitment/module.ts'
import { findFiles } from '#platform/files/queries.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import { givenCouncil, givenResolution, givenSettled } from '../fixtures.ts'
import council from '../module.ts'
import { briefsOf } from '../queries/reading.ts'
import { getResolutionById } from '../queries/resolutions.ts'
import { attachmentsOf, clausesOf } from '../queries/texts.ts'
import { briefs } from '../tables.ts'

const city = await openCity({
  modules: [facts, mandateRoom, zoneRoom, commitment, council],
  now: new Date('2026-04-04T09:00:00+03:30'),
})
const { db } = city
await ensureMandate(db, city.now)
const they = await givenCouncil(db)
const clerk = city.visitor(they.clerk, 'fa')
const chief = city.visitor(they.chief, 'fa')
const everybody = city.visitor(undefined, 'fa')

const typed = {
  number: '۸۱۲',
  term: '6',
  'title.fa': 'خانهٔ محلهٔ امیرخیز',
  'adopted.day': '۲۰',
  'adopted.month': '12',
  'adopted.year': '1404',
  body: they.council.id,
  committee: they.committee.id,
  coordinator: they.office.id,
  text: '۱- معاونت موظف است خانه را ظرف سه ماه بسازد.\n۲- از همه سپاسگزاری می‌شود.',
}
const on = (day: string, month: string) => ({ 'on.day': day, 'on.month': month, 'on.year': '1405' })

const addressesIn = (page: Page) =>
  page.document.querySelectorAll('[name^="to."]').map((each) => each.getAttribute('value'))

describe('the clerk of the council', () => {
  test('takes a resolution from paper to its effect, without scripts', async () => {
    const divide = await (await clerk.open('/desk/council/new')).submit(typed, 'ثبت مصوبه')
    expect(divide.text).toContain('مصوبه ثبت شد')
    const path = '/desk/council/812-1404'
    const thanks = { 'executable.2': 'no', 'reason.2': 'سپاسگزاری است و کاری نمی‌خواهد' }
    const page = await divide.submit({ ...thanks, do: 'settle' }, 'ذخیرهٔ همه')
    expect(page.text).toContain('بندها نهایی شد')
    expect(page.text).toContain('از ۲ بند، ۱ بند اجرایی؛ ۰ صاحب دارد')

    const offer = { owner: they.works.id, 'statement.fa': 'ساختن خانه', 'doneWhen.fa': 'سقف در باران آزموده شده است' }
    const owned = await (await clerk.open(`${path}/clauses/1`)).submit(offer, 'سپردن به صاحب')
    expect(owned.text).toContain('۱ صاحب دارد')

    const served = { kind: 'notified', ...on('12', '1'), letter: '۱۲/۴', board: they.board.id }
    const law = await clerk.open(`${path}/law`)
    const boards = law.document.querySelectorAll('[name=board] option').map((each) => each.getAttribute('value'))
    expect(boards).toContain(they.board.id)
    const waiting = await law.submit(served, 'ثبت رویداد حقوقی')
    expect(waiting.text).toContain('روز ۳ از ۱۴')

    const published = await (await clerk.open(path)).submit({}, 'انتشار متن')
    expect(published.text).toContain('منتشر شد')
    const shown = await everybody.open('/council/resolutions/812-1404')
    expect(shown.text).toContain('در مهلت اعتراض')
    expect(shown.text).not.toContain('ادارهٔ بازسازی')
    await (await clerk.open(path)).submit({}, 'انتشار صاحبان بندها')
    expect((await everybody.open('/council/resolutions/812-1404/1')).text).toContain('ادارهٔ بازسازی')
  })

  test('keeps what was typed when the number is taken, and says by which', async () => {
    await givenSettled(await city.work(they.clerk), they, { number: 77 })
    const page = await (await clerk.open('/desk/council/new')).submit({ ...typed, number: '77' }, 'ثبت مصوبه')
    expect(page.status).toBe(422)
    expect(page.text).toContain('مصوبه‌ای با همین شماره در همین دوره ثبت شده است')
    expect(page.document.querySelector('textarea')?.textContent).toContain('خانه را ظرف سه ماه')
  })

  test('records votes by name, and is told when they do not add up', async () => {
    const { address } = await givenSettled(await city.work(they.clerk), they)
    const votes = Object.fromEntries(they.members.map(({ id }, at) => [`votes.${id}`, at < 8 ? 'for' : 'against']))
    const form = await clerk.open(`/desk/council/${address}/votes`)
    const wrong = await form.submit({ ...votes, method: 'show', present: '11' }, 'ثبت رأی‌گیری')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('۱۳ رأی برای ۱۱ نفر')
    const right = await wrong.submit({ present: '۱۳', method: 'roll-call' }, 'ثبت رأی‌گیری')
    expect(right.text).toContain('تصویب شد')
    const member = await everybody.open(`/council/members/${they.members[0]?.id}`)
    expect(member.text).toContain('حاضر در ۱ رأی‌گیری از ۱')
  })

  test('cuts and joins clauses in the page, and what cannot be cut stays as it was typed', async () => {
    const { address } = await givenResolution(await city.work(they.clerk), they)
    const page = await clerk.open(`/desk/council/${address}/divide`)
    const other = { 'executable.3': 'no', 'reason.3': 'سپاسگزاری است و کاری نمی‌خواهد' }
    const refused = await page.submit({ ...other, 'text.1': 'چیز دیگری' }, 'ذخیرهٔ همه')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('متن بند ۱ تنها با خط خالی دو بخش می‌شود')
    expect(refused.document.querySelector('textarea')?.textContent).toContain('چیز دیگری')
    expect(refused.document.querySelector('[name="reason.3"]')?.getAttribute('value')).toBe(other['reason.3'])

    const text = page.document.querySelector('textarea')?.textContent ?? ''
    const cut = await page.submit({ ...other, 'text.1': text.replace(' را ظرف', '\n\nرا ظرف') }, 'ذخیرهٔ همه')
    expect(addressesIn(cut)).toEqual(['۱', '۱.۱', '۲', '۲.الف', '۳'])
    const joined = await cut.submit({ merge: '2.a' }, 'ذخیرهٔ همه')
    expect(addressesIn(joined)).toEqual(['۱', '۱.۱', '۲', '۳'])
    expect(joined.document.querySelector('[name="reason.3"]')?.getAttribute('value')).toBe(other['reason.3'])
  })

  test('asks why nothing is to be done, at the very clause, and keeps what was typed of the others', async () => {
    const { address } = await givenResolution(await city.work(they.clerk), they)
    const page = await clerk.open(`/desk/council/${address}/divide`)
    const sent = {
      'executable.2': 'no',
      'reason.2': 'کوتاه',
      'executable.3': 'no',
      'reason.3': 'دلیلی که بلند نوشته شده است',
    }
    const refused = await page.submit(sent, 'ذخیرهٔ همه')
    expect(refused.status).toBe(422)
    expect(refused.document.querySelector('[href="#reason.2"]')?.textContent).toContain('دست‌کم بیست حرف')
    expect(refused.document.querySelector('[name="reason.3"]')?.getAttribute('value')).toBe(sent['reason.3'])
  })

  test('a count that was wrong is put right by another, which says so; a third is not offered the same', async () => {
    const { address } = await givenSettled(await city.work(they.clerk), they)
    const votes = (forIt: number) =>
      Object.fromEntries(they.members.map(({ id }, at) => [`votes.${id}`, at < forIt ? 'for' : 'against']))
    const path = `/desk/council/${address}/votes`
    await (await clerk.open(path)).submit({ ...votes(8), method: 'roll-call' }, 'ثبت رأی‌گیری')
    const form = await clerk.open(path)
    const wrong = form.document.querySelectorAll('[name=corrects] option').at(-1)?.getAttribute('value') ?? ''
    const again = { ...votes(9), method: 'roll-call', corrects: wrong }
    expect((await form.submit(again, 'ثبت رأی‌گیری')).status).toBe(200)
    const offered = (await clerk.open(path)).document.querySelectorAll('[name=corrects] option')
    expect(offered.map((option) => option.getAttribute('value'))).not.toContain(wrong)
  })

  test('of two clerks at one clause the second sees what the first decided, and keeps what was typed', async () => {
    const { address } = await givenResolution(await city.work(they.clerk), they)
    const path = `/desk/council/${address}/divide`
    const [mine, theirs] = [await clerk.open(path), await city.visitor(they.chief, 'fa').open(path)]
    const first = { 'executable.1': 'no', 'reason.1': 'این بند تنها یادآوری است و کاری نمی‌خواهد' }
    expect((await theirs.submit(first, 'ذخیرهٔ همه')).status).toBe(200)
    const mineToo = { 'executable.1': 'no', 'reason.1': 'دلیلی که من همین حالا نوشتم' }
    const page = await mine.submit(mineToo, 'ذخیرهٔ همه')
    expect(page.status).toBe(422)
    expect(page.text).toContain('کس دیگری همین حالا')
    expect(page.text).toContain(first['reason.1'])
    expect(page.document.querySelector('[value="دلیلی که من همین حالا نوشتم"]')).not.toBeNull()
    expect((await page.submit({}, 'ذخیرهٔ همه')).status).toBe(200)
  })

  test('two clerks at different clauses do not meet', async () => {
    const { address, resolutionId } = await givenResolution(await city.work(they.clerk), they)
    const path = `/desk/council/${address}/divide`
    const [mine, theirs] = [await clerk.open(path), await city.visitor(they.chief, 'fa').open(path)]
    const why = 'این بند تنها یادآوری است و کاری نمی‌خواهد'
    await theirs.submit({ 'executable.1': 'no', 'reason.1': why }, 'ذخیرهٔ همه')
    expect((await mine.submit({ 'executable.3': 'no', 'reason.3': why }, 'ذخیرهٔ همه')).status).toBe(200)
    const all = await clausesOf(db, await getResolutionById(db, resolutionId))
    expect(all.filter(({ executable }) => executable === 'no').map((each) => each.address)).toEqual(['1', '3'])
  })

  test('gives a clause its place by the code of that place, and says when there is none', async () => {
    const { address, resolutionId } = await givenResolution(await city.work(they.clerk), they)
    const place = await givenPlace(db, city.now, { name: { fa: 'خانهٔ امیرخیز' } })
    const path = `/desk/council/${address}/divide`
    const wrong = await (await clerk.open(path)).submit({ 'place.1': 'ZZZZZ' }, 'ذخیرهٔ همه')
    expect(wrong.text).toContain('مکانی با کد «ZZZZZ» نیست')
    await wrong.submit({ 'place.1': place.code }, 'ذخیرهٔ همه')
    expect((await clausesOf(db, await getResolutionById(db, resolutionId)))[0]?.placeId).toBe(place.id)
  })

  test('attaches a file to a draft that nobody else sees, and that comes out with the text', async () => {
    const { address, resolutionId } = await givenSettled(await city.work(they.clerk), they)
    const path = `/desk/council/${address}/attachment`
    const scan = new File(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF'], 'مصوبه.pdf')
    const empty = await (await clerk.open(path)).submit({ 'title.fa': 'متن امضاشده' }, 'پیوست کردن فایل')
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('فایلی انتخاب نشده است')
    const program = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])], 'مصوبه.pdf')
    const refused = await empty.submit({ file: program }, 'پیوست کردن فایل')
    expect(refused.status).toBe(422)
    expect(refused.document.querySelector('[name="title.fa"]')?.getAttribute('value')).toBe('متن امضاشده')
    expect((await refused.submit({ file: scan }, 'پیوست کردن فایل')).status).toBe(200)
    const [attached] = await attachmentsOf(db, resolutionId)
    const [file] = await findFiles(db, [attached?.fileId ?? ''])
    expect(file?.state).toBe('held')
    await (await clerk.open(`/desk/council/${address}`)).submit({}, 'انتشار متن')
    expect((await findFiles(db, [attached?.fileId ?? '']))[0]?.state).toBe('shown')
    expect((await everybody.open(`/council/resolutions/${address}`)).text).toContain('متن امضاشده')
  })

  test('whoever keeps no resolutions is told so, and a stranger signs in', async () => {
    const auditor = city.visitor(await city.staff('بازرس', 'auditor'), 'fa')
    expect((await auditor.open('/desk/council')).status).toBe(200)
    expect((await auditor.open('/desk/council/new')).status).toBe(403)
    expect((await everybody.open('/desk/council')).status).toBe(401)
  })

  test('a text taken from the public leaves number, date and reason; only who rules on law takes it', async () => {
    const { address } = await givenSettled(await city.work(they.clerk), they)
    await (await clerk.open(`/desk/council/${address}`)).submit({}, 'انتشار متن')
    expect((await clerk.open(`/desk/council/${address}/withdrawal`)).status).toBe(403)
    const why = 'به حکم دادگاه، متن تا رأی نهایی همگانی نیست'
    await (await chief.open(`/desk/council/${address}/withdrawal`)).submit({ 'why.fa': why }, 'برداشتن از انتشار')
    const page = await everybody.open(`/council/resolutions/${address}`)
    expect(page.text).toContain(why)
    expect(page.text).not.toContain('خانهٔ محلهٔ امیرخیز را')
    expect((await everybody.open(`/council/resolutions/${address}.pdf`)).status).toBe(410)
  })

  test('makes a brief that stays as it was, whatever happens next, and prints it', async () => {
    const made = await (await clerk.open('/desk/council')).submit({ body: they.committee.id }, 'ساخت گزارش')
    expect(made.status).toBe(200)
    const [brief] = await briefsOf(db, { bodyId: they.committee.id })
    expect(brief?.content.resolutions.length).toBeGreaterThan(0)
    const paper = await everybody.request(`/council/briefs/${brief?.code}.pdf`)
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    await expect(db.delete(briefs)).rejects.toThrow()
    expect((await everybody.request('/council/briefs/00000000000.pdf')).status).toBe(404)
  })
})
