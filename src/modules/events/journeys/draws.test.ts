import { describe, expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { drawList, enrol, findDrawByCode, runDraw, tendDraws } from '#engines/enrolment/index.ts'
import { insertPool } from '#engines/enrolment/queries/pools.ts'
import notices from '#modules/notices/module.ts'
import { openCity } from '#test/city.ts'
import { checkDraw, type Published } from '../islands/draw/check.ts'
import room from '../module.ts'

const city = await openCity({ modules: [enrolment, notices, room], now: new Date('2026-06-10T10:00:00+03:30') })
const { db, keyring } = city
const [one, two] = [await city.staff('یک', 'officer'), await city.staff('دو', 'officer')]
const [first, second] = [city.visitor(one, 'fa'), city.visitor(two, 'fa')]
const anybody = city.visitor(undefined, 'fa')
const anHour = 3600

const girls = { fa: 'دخترها', en: 'Girls' }
const lanes = [{ id: 'a', label: girls, seats: 1, rule: { sex: 'female' as const, ageMax: 12 } }]

/** An offering whose places go by lot: announced by the form, with six entries. */
async function announced(visibility: 'public' | 'members' = 'public') {
  const until = new Date(city.now.getTime() + anHour * 1000).toISOString()
  const phases = [{ id: 'lots', from: city.now.toISOString(), until, how: 'draw' as const }]
  const { offering, pools, sessions } = await givenOffering(db, city.now, {
    seats: 5,
    phases,
    visibility,
    pool: { lanes },
  })
  const [pool = '', session = ''] = [...pools, ...sessions].map(({ id }) => id)
  const form = await first.open(`/desk/draws/new?pool=${pool}&phase=lots`)
  const opened = await form.submit(
    {
      'rules.fa': 'هر خانواده یک درخواست',
      'saltSource.fa': 'سه تاس که بچه‌ها می‌اندازند',
      'on.day': '۲۲',
      'on.month': '۳',
      'on.year': '۱۴۰۵',
      at: '۱۲',
    },
    'اعلام قرعه',
  )
  expect(opened.text).toContain('قرعه اعلام شد.')
  const codes = await entriesIn(offering.id, session)
  const [code = ''] = /D-\w{7}/.exec(opened.text) ?? []
  const draw = await findDrawByCode(db, code)
  return { code, codes, console: `/desk/draws/${draw?.id}` }
}

/** Six parties of one to four people, each with an entry. */
async function entriesIn(offeringId: string, sessionId: string): Promise<string[]> {
  const codes: string[] = []
  for (const guests of [0, 1, 2, 0, 1, 3]) {
    const person = await givenPerson(db, 'متقاضی', { birthYear: 1990, sex: 'female' })
    const told = await enrol(await city.work(person), {
      key: crypto.randomUUID(),
      offeringId,
      sessionId,
      party: [
        { personId: person.id },
        ...Array.from({ length: guests }, () => ({ guestName: 'مهمان', birthYear: 1990, sex: null })),
      ],
    })
    codes.push(told.code)
  }
  return codes
}

test('a draw from its announcement to its result: two people type the word, the clock reveals, anybody computes it again', async () => {
  const { code, codes, console } = await announced()
  const before = await anybody.open(`/draws/${code}`)
  expect(before.text).toContain('رمز پنهان است تا')
  expect(before.text).toContain('درخواست‌ها هنوز گرفته می‌شود')
  expect((await anybody.open(`/draws/${code}/list.txt`)).status).toBe(404)

  const early = await first.send(`${console}/word`, { salt: '4 2 6' })
  expect([early.status, early.text.includes('درخواست‌ها هنوز گرفته می‌شود')]).toEqual([409, true])
  expect((await (await first.open(console)).submit({}, 'بستن فهرست')).text).toContain('مهلت ثبت‌نام هنوز نگذشته است.')
  city.wait(2 * anHour)
  expect((await (await first.open(console)).submit({}, 'بستن فهرست')).text).toContain('فهرست بسته و منتشر شد.')
  const list = await (await anybody.request(`/draws/${code}/list.txt`)).text()
  expect(codes.every((entry) => list.includes(entry))).toBe(true)
  const closed = await anybody.open(`/draws/${code}`)
  expect(closed.text).toContain('می‌توان به فهرست اعتراض کرد')
  expect(closed.text).toContain('۵ جا، دخترها (a): ۱')

  expect((await (await first.open(console)).submit({ salt: ' تاس ۴ ۲ ۶ ' }, 'نوشتن کلمهٔ عمومی')).text).toContain(
    'نفر دوم هم باید',
  )
  const again = await (await first.open(console)).submit({ salt: 'تاس 4 2 6' }, 'نوشتن کلمهٔ عمومی')
  expect([again.status, again.text.includes('کس دیگری هم باید بنویسد')]).toEqual([422, true])
  const other = await (await second.open(console)).submit({ salt: 'تاس ۴ ۲ ۵' }, 'نوشتن کلمهٔ عمومی')
  expect([other.status, other.text.includes('یکی نیست')]).toEqual([422, true])
  expect((await (await second.open(console)).submit({ salt: 'تاس 4 2 6' }, 'نوشتن کلمهٔ عمومی')).text).toContain(
    'کلمهٔ عمومی ثبت شد',
  )
  expect((await anybody.open(`/draws/${code}`)).text).toContain('تاس 4 2 6')

  city.wait(60 * anHour)
  await tendDraws(await city.work('rules'), keyring)
  const page = await anybody.open(`/draws/${code}`)
  expect(page.text).toContain('از ۶ درخواست')
  expect(page.text).toContain('به اندازهٔ خانواده')
  expect(page.text).toContain('دخترها (a)')
  const published: Published = JSON.parse(
    page.document.querySelector('draw-check')?.getAttribute('published')?.replaceAll('&quot;', '"') ?? '{}',
  )
  expect(checkDraw(published, list)).toBe(true)
  expect(checkDraw({ ...published, salt: 'تاس 4 2 5' }, list)).toBe(false)
  expect(checkDraw(published, list.replace(codes[0] ?? '', '999999999999'))).toBe(false)
  expect(page.document.querySelector('pre.shell')?.textContent.split('\n')).toHaveLength(6)

  const result = (await (await anybody.request(`/draws/${code}/result.csv`)).text()).trim().split('\r\n')
  expect(result).toHaveLength(7)
  const winner = published.admitted[0]?.code ?? ''
  const mine = await anybody.open(`/draws/${code}?entry=${winner.slice(0, 4)}-${winner.slice(4, 8)}-${winner.slice(8)}`)
  expect(mine.text).toContain('پذیرفته شد.')
  expect((await anybody.open(`/draws/${code}?entry=123`)).text).toContain('این کد در فهرست نیست.')
  const data = JSON.parse(await (await anybody.request('/open/draws.json')).text())
  expect(JSON.stringify(data)).toContain(published.secret)
  expect((await anybody.request('/open/draws.csv')).headers.get('content-type')).toContain('text/csv')
})

test('a draw nobody salted is void in public, and repeated on the same list with a new word alone', async () => {
  const { code, console } = await announced()
  city.wait(2 * anHour)
  await (await first.open(console)).submit({}, 'بستن فهرست')
  const missing = await (await first.open(console)).submit({}, 'باطل کردن قرعه')
  expect(missing.status).toBe(422)
  const voided = await missing.submit({ 'reason.fa': 'تاس‌ها گم شد' }, 'باطل کردن قرعه')
  expect(voided.text).toContain('قرعه باطل شد.')
  expect((await anybody.open(`/draws/${code}`)).text).toContain('تاس‌ها گم شد')
  const repeated = await voided.submit(
    { 'saltSource.fa': 'شاخص پایان روز', 'on.day': '۲۹', 'on.month': '۳', 'on.year': '۱۴۰۵', at: '۱۲:۳۰' },
    'تکرار با همین فهرست',
  )
  expect(repeated.text).toContain('قرعهٔ تازه اعلام شد.')
  const next = /D-\w{7}/.exec(repeated.text)?.[0] ?? ''
  expect((await anybody.open(`/draws/${code}`)).text).toContain(next)
  expect((await anybody.open(`/draws/${next}`)).text).toContain('بی هیچ رمزی')
})

test('where a wish needs the bus and the museum, one draw is announced for both', async () => {
  const until = new Date(city.now.getTime() + anHour * 1000).toISOString()
  const phases = [{ id: 'lots', from: city.now.toISOString(), until, how: 'draw' as const }]
  const title = { fa: 'موزه با اتوبوس' }
  const { offering, pools } = await givenOffering(db, city.now, { title, phases })
  const { sessionId = null, startsAt = null } = pools[0] ?? {}
  const bus = await insertPool(db, { offeringId: offering.id, sessionId, startsAt, key: 'bus', capacity: 3 })
  const page = await first.open('/desk/draws')
  const waiting = [...page.document.querySelectorAll('tr')].filter(({ textContent }) => textContent?.includes(title.fa))
  expect(waiting).toHaveLength(1)
  const told = { 'on.day': '۲۲', 'on.month': '۳', 'on.year': '۱۴۰۵', at: '۱۲' }
  const said = { phase: 'lots', 'rules.fa': 'قرعه', 'saltSource.fa': 'تاس', release: 'on', ...told }
  const announce = (pool = '') => first.send('/desk/draws', { ...said, pool })
  const statuses = []
  for (const pool of [bus.id, pools[0]?.id, pools[0]?.id]) statuses.push((await announce(pool)).status)
  expect(statuses).toEqual([409, 200, 409])
  expect((await announce(bus.id)).text).toContain('یک قرعه برای همهٔ این جاهاست')
})

describe('who sees what', () => {
  test('a draft and what is for members has no public draw; a wrong code is not there', async () => {
    const { code } = await announced('members')
    for (const path of [`/draws/${code}`, `/draws/${code}/list.txt`, '/draws/D-NOTHING']) {
      expect([path, (await anybody.open(path)).status]).toEqual([path, 404])
    }
    expect((await anybody.open('/draws')).text).not.toContain(code)
    expect(await (await anybody.request('/open/draws.json')).text()).not.toContain(code)
  })

  test('only those who may hold draws come to the console', async () => {
    const { console } = await announced()
    const auditor = city.visitor(await city.staff('بازرس', 'auditor'), 'fa')
    for (const path of ['/desk/draws', console]) expect((await auditor.open(path)).status).toBe(403)
    for (const act of ['closing', 'word', 'correction', 'voiding', 'repetition'])
      expect([act, (await auditor.send(`${console}/${act}`, { salt: 'x' })).status]).toEqual([act, 403])
    expect((await first.open('/desk/draws')).text).toContain('والیبال بانوان')
  })
})

test('the list of a page is the list of the rules', () => {
  const entries = [
    { code: '2', seats: 1, weight: 1, lanes: ['a'] },
    { code: '1', seats: 2, weight: 2, lanes: [] },
  ]
  const list = drawList('D-1', entries)
  const seats = { capacity: 2, lanes: [{ id: 'a', seats: 1 }], release: true }
  const { listHash, seed, admitted } = runDraw({ draw: 'D-1', secret: 'ab', salt: '1', entries, ...seats })
  const published = { code: 'D-1', secret: 'ab', salt: '1', listAt: '', listHash, seed, admitted, ...seats }
  expect(checkDraw({ ...published, commitment: 'other' }, list)).toBe(false)
})
