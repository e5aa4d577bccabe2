import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ensureMandate } from '#city/mandate/queries.ts'
import type { Person } from '#city/people/tables.ts'
import { commitmentsOf, issueBodyLink } from '#engines/commitment/index.ts'
import { numberOf } from '#modules/coordination/actions/agency-links.ts'
import { putAgency } from '#modules/coordination/queries/agencies.ts'
import { givenPhoto } from '#platform/files/fixtures.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import { messages } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import { pdfText } from '#test/pdf-text.ts'
import type { Page } from '#test/visitor.ts'
import { makeQuarterlyBriefs } from '../actions/briefs.ts'
import { givenCouncil, givenNamedBody, givenPublished, givenSeat } from '../fixtures.ts'
import { briefsOf, quarterlyBrief } from '../queries/reading.ts'
import { getResolution } from '../queries/resolutions.ts'

/** The whole way of a resolution, by the pages alone: from paper to what everybody reads of it. */
const city = await openCity({ now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
await ensureMandate(db, city.now)
const they = await givenCouncil(db)
const parks = await givenNamedBody(db, 'unit', 'سازمان پارک‌ها')
const gardener = await givenSeat(db, 'باغبان نمونه', parks.id, 'officer')
const police = await givenNamedBody(db, 'agency', 'پلیس راهور')
const inspectorate = await givenNamedBody(db, 'unit', 'بازرسی')
const inspector = await givenSeat(db, 'بازرس نمونه', inspectorate.id, 'auditor')
const chief = await city.work(await city.staff('معاون نمونه', 'deputy'))
const phone = '+989140000009'
await putAgency(db, {
  organisationId: police.id,
  channels: ['link'],
  number: Buffer.from(seal(city.keyring, numberOf(police.id), phone), 'utf8'),
  since: '2026-01-01',
  created: city.now,
  modified: city.now,
})

const clerk = city.visitor(they.clerk, 'fa')
const everybody = city.visitor(undefined, 'en')
const address = '812-1404'
const desk = `/desk/council/${address}`

const paper = `شورای شهر در نشست علنی خود تصویب کرد:
۱- معاونت موظف است خانهٔ محلهٔ امیرخیز را ظرف سه ماه بازسازی کند.
۲- سازمان پارک‌ها مکلف است پیرامون خانه درخت بکارد.
۳- پلیس راهور مکلف است گذر را در ساعت مدرسه آرام کند.
۴- از همکاری ساکنان سپاسگزاری می‌شود.`

const promiseOf = async (part: string) => {
  const { matterId } = await getResolution(db, address)
  const found = (await commitmentsOf(db, [matterId])).find((each) => each.part === part)
  if (!found) throw new Error(`Nothing is promised for clause ${part}`)
  return found
}

test('a resolution is typed from paper, split into clauses and offered to three owners', async () => {
  const typed = {
    number: '۸۱۲',
    term: '۶',
    'title.fa': 'خانهٔ محلهٔ امیرخیز',
    'title.en': 'Neighbourhood house of Amirkhiz',
    'adopted.day': '۲۰',
    'adopted.month': '12',
    'adopted.year': '۱۴۰۴',
    body: they.council.id,
    committee: they.committee.id,
    coordinator: they.office.id,
    text: paper,
  }
  const divided = await (await clerk.open('/desk/council/new')).submit(typed, 'ثبت مصوبه')
  expect(divided.document.querySelectorAll('[name^="executable."][checked]')).toHaveLength(4)
  const nothing = { 'executable.4': 'no', 'reason.4': 'سپاسگزاری است و کاری نمی‌خواهد' }
  await divided.submit({ ...nothing, do: 'settle' }, 'ذخیرهٔ همه')
  for (const [clause, owner] of [
    ['1', they.works],
    ['2', parks],
    ['3', police],
  ] as const) {
    const offer = {
      owner: owner.id,
      'statement.fa': `کار بند ${clause}`,
      'doneWhen.fa': 'عکس کار تمام‌شده در محل گرفته شده باشد',
    }
    await (await clerk.open(`${desk}/clauses/${clause}`)).submit(offer, 'سپردن به صاحب')
  }
  const early = await city.visitor(they.worker, 'fa').open(`/desk/due/${(await promiseOf('1')).id}`)
  expect(early.text).toContain('این موضوع هنوز اجرایی نشده است')
  expect(early.text).not.toContain('پذیرش تعهد')
  const served = { kind: 'notified', 'on.day': '۲۱', 'on.month': '12', 'on.year': '۱۴۰۴', letter: '۱۲/۴' }
  await (await clerk.open(`${desk}/law`)).submit(served, 'ثبت رویداد حقوقی')
  await (await clerk.open(desk)).submit({}, 'انتشار متن')
  const shown = await (await clerk.open(desk)).submit({}, 'انتشار صاحبان بندها')
  expect(shown.text).toContain('از ۴ بند، ۳ بند اجرایی؛ ۳ صاحب دارد')
})

test('two owners accept at the Desk, an agency without accounts by its link on a phone', async () => {
  for (const [clause, person] of [
    ['1', they.worker],
    ['2', gardener],
  ] as const) {
    const { id } = await promiseOf(clause)
    await (await city.visitor(person, 'en').open(`/desk/due/${id}`)).submit({}, 'Accept it')
  }
  const { id } = await promiseOf('3')
  const { token } = await issueBodyLink(chief, police.id, {})
  const agency = city.visitor(undefined, 'en')
  const asked = await (await agency.open(`/a/${token}`)).submit({}, 'Send the code')
  await asked.submit({ code: await codeSent() }, 'Confirm the code')
  await (await agency.open(`/a/${token}/${id}`)).submit({}, 'Accept it')
  const states = await Promise.all(['1', '2', '3'].map(async (clause) => (await promiseOf(clause)).state))
  expect(states).toEqual(['accepted', 'accepted', 'accepted'])
  await claimWithPhoto(await agency.open(`/a/${token}/${id}`), 640)
})

async function codeSent() {
  const sent = await db.select().from(messages).where(eq(messages.template, 'coordination.agency-code'))
  const [last] = sent
  if (!last?.secrets) throw new Error('No code was sent')
  const { code }: { code: string } = JSON.parse(
    unseal(city.keyring, { purpose: 'outbox.secrets', owner: last.key }, last.secrets),
  )
  return code
}

async function claimWithPhoto(page: Page, width: number) {
  const photo = await givenPhoto(width)
  const claimed = await page.submit({ 'files[]': photo, alt: 'کار تمام‌شده در محل', text: 'انجام شد' }, 'It is done')
  expect(claimed.status).toBe(200)
}

/** By lot a claim may go to the inspector; nobody foresees which. */
async function checkerOf(clause: string): Promise<Person> {
  return (await promiseOf(clause)).sampled ? inspector : they.chair
}

test('it is done with a photo, sent back with a reason, done again, and verified', async () => {
  const { id } = await promiseOf('3')
  const checker = async () => city.visitor(await checkerOf('3'), 'en').open(`/desk/due/${id}`)
  const agencyPage = async () => {
    const { token } = await issueBodyLink(chief, police.id, { wantsCode: false })
    return city.visitor(undefined, 'en').open(`/a/${token}/${id}`)
  }
  expect((await promiseOf('3')).state).toBe('claimed')
  const why = 'در عکس تابلوی ساعت مدرسه دیده نمی‌شود؛ از روبه‌رو بگیرید'
  await (await checker()).submit({ text: why }, 'Send back')
  const back = await agencyPage()
  expect((await promiseOf('3')).state).toBe('returned')
  expect(back.document.querySelector('.notice')?.textContent).toContain(why)
  const shown = back.document.querySelector('.piece img')?.getAttribute('src') ?? ''
  const anonymous = city.visitor(undefined, 'en')
  expect((await anonymous.request(shown)).headers.get('content-type')).toBe('image/jpeg')
  expect((await anonymous.request(shown.replace(/^.*\/files\//, '/files/'))).status).toBe(404)
  await claimWithPhoto(back, 800)
  await (await checker()).submit({ text: 'روز چهارشنبه ساعت هفت در محل دیدم' }, 'Verify')
  expect(await promiseOf('3')).toMatchObject({ state: 'verified' })
})

test('the public page, the glance under both duties, and the brief on paper say the same', async () => {
  await city.settle()
  const sentence = '4 clauses, 3 to be carried out; 3 with an owner, 1 verified with evidence, 1 needing no action'
  const page = await everybody.open(`/council/resolutions/${address}`)
  expect(page.text).toContain(sentence)

  const resolutions = await everybody.open('/glance/D23')
  expect(resolutions.text).toContain(sentence)
  expect(statsIn(resolutions, '#resolutions')).toMatchObject({ 'Executable clauses': '3', Verified: '1', Overdue: '0' })
  expect(statsIn(resolutions, '[aria-labelledby=last-year]')).toEqual({ 'verified commitments': '1' })

  const agencies = await everybody.open('/glance/D17')
  expect(statsIn(agencies, '#agencies')).toEqual({ Promised: '1', Verified: '1', Overdue: '0', 'Sent back': '0' })
  expect(statsIn(agencies, '[aria-labelledby=last-year]')).toEqual({ 'verified commitments': '1' })
  const rows = (await everybody.open('/glance')).document.querySelectorAll('[data-duty]')
  const proved = rows.filter((row) => /1\s+verified commitment/.test(row.textContent))
  expect(proved.map((row) => row.getAttribute('data-duty'))).toEqual(['D17', 'D23'])

  await (await clerk.open('/desk/council')).submit({ body: they.committee.id }, 'ساخت گزارش')
  const [brief] = await briefsOf(db, { bodyId: they.committee.id })
  const printed = await everybody.request(`/en/council/briefs/${brief?.code}.pdf`)
  expect(printed.headers.get('content-type')).toBe('application/pdf')
  expect(pdfText(new Uint8Array(await printed.arrayBuffer()))).toContain(sentence)
})

/** Large numbers with their names, as a part of a page shows them. */
function statsIn({ document }: Page, part: string): Record<string, string> {
  const stats = document.querySelector(part)?.querySelectorAll('.stat') ?? []
  return Object.fromEntries(
    stats.map((stat) => [
      stat.querySelector('dt')?.textContent.trim() ?? '',
      stat.querySelector('dd')?.textContent.trim() ?? '',
    ]),
  )
}

test('opened again, the kept promise counts nowhere any more', async () => {
  const { id } = await promiseOf('3')
  const page = await city.visitor(inspector, 'en').open(`/desk/due/${id}`)
  await page.submit({ text: 'تابلو برداشته شده و گذر دوباره تند است' }, 'Reopen')
  await city.settle()
  expect((await everybody.open(`/council/resolutions/${address}`)).text).toContain('none verified yet')
  expect(statsIn(await everybody.open('/glance/D23'), '#resolutions')).toMatchObject({ Verified: '0' })
  expect(statsIn(await everybody.open('/glance/D17'), '[aria-labelledby=last-year]')).toEqual({})
})

test('the next brief names what was adopted since, though the number stays', async () => {
  await (await clerk.open('/desk/council')).submit({ body: they.committee.id }, 'ساخت گزارش')
  const work = await city.work(they.clerk)
  const later = await givenPublished(work, they, { number: 813, title: { fa: 'مصوبهٔ پسین', en: 'A later one' } })
  const page = await (await clerk.open('/desk/council')).submit({ body: they.committee.id }, 'ساخت گزارش')
  expect(page.document.querySelector('#changes')?.textContent).toContain('مصوبهٔ پسین')
  const [brief] = await briefsOf(db, { bodyId: they.committee.id })
  expect(brief?.content.changes?.adopted).toEqual([later.address])
})

test('when a quarter is over its brief is made by itself, once', async () => {
  const rules = await city.work('rules')
  expect(await makeQuarterlyBriefs(rules)).toBeGreaterThan(0)
  expect(await makeQuarterlyBriefs(rules)).toBe(0)
  expect(await quarterlyBrief(db, they.committee.id, 1404, 4)).toMatchObject({ madeBy: null })
  expect((await everybody.open('/council/briefs')).text).toContain('Quarter 4 of 1404')
})
