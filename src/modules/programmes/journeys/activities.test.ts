import { describe, expect, test } from 'vitest'
import { activitiesOfProgramme } from '#city/facts/activity-queries.ts'
import { recordActivity } from '#city/programmes/activity-actions.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import facts from '#city/facts/module.ts'
import places from '#city/places/module.ts'
import programmes from '#city/programmes/module.ts'
import zoneRoom from '#city/zones/module.ts'
import { openCity } from '#test/city.ts'
import { givenGround } from '../fixtures.ts'
import pages from '../module.ts'

const city = await openCity({
  modules: [facts, zoneRoom, places, programmes, pages],
  now: new Date('2026-06-10T09:00:00+03:30'),
})
const { db, now } = city
const { zones, officer, district } = await givenGround(db, now)
const english = city.visitor(officer, 'en')
const persian = city.visitor(officer, 'fa')
const samira = city.visitor(district, 'fa')
const recorded = (id: string) => activitiesOfProgramme(db, id, undefined, 50)
const same = { 'sec-fetch-site': 'same-origin' }

const day = { 'on.day': '11', 'on.month': '3', 'on.year': '1405' }

describe('one activity', () => {
  test('is recorded with its people, zone, place and note', async () => {
    const { code, id } = await givenProgramme(db, now, { zoneIds: [zones.d08] })
    const form = await persian.open(`/desk/programmes/${code}/activities/new`)
    const place = form.document.querySelectorAll('[name=place] option').find((one) => one.textContent.includes('بهنام'))
    const sent = {
      ...day,
      kind: 'visit',
      people: '۱۸',
      zone: 'd08',
      place: place?.getAttribute('value') ?? '',
      note: 'گردش پنجشنبه',
    }
    const page = await form.submit(sent)
    expect(page.text).toContain('فعالیت ثبت شد.')
    expect(await recorded(id)).toMatchObject([
      { kind: 'visit', occurredOn: '2026-06-01', people: 18, zoneId: zones.d08, note: 'گردش پنجشنبه' },
    ])
    expect((await recorded(id))[0]?.placeId).toBe(place?.getAttribute('value'))
  })

  test('sent twice is recorded once', async () => {
    const { code, id } = await givenProgramme(db, now)
    const form = await persian.open(`/desk/programmes/${code}/activities/new`)
    await form.submit({ ...day, kind: 'meeting' })
    await form.submit({ ...day, kind: 'meeting' })
    expect(await recorded(id)).toHaveLength(1)
  })

  test.each([
    [{ 'on.month': '4' }, 'on', 'What has not happened yet cannot be recorded.'],
    [{ 'on.year': '1404' }, 'on', 'The date lies outside the period of the programme.'],
    [{ kind: 'agreement', people: '3' }, 'people', 'This kind of activity has no number of people present.'],
    [{ people: 'many' }, 'people', ''],
  ])('with %o is refused beside the field, and all that was typed stays', async (wrong, field, problem) => {
    const { code, id } = await givenProgramme(db, now)
    const form = await english.open(`/desk/programmes/${code}/activities/new`)
    const gregorian = { 'on.day': '1', 'on.month': '6', 'on.year': '2026', 'on.calendar': 'gregorian' }
    const asJalali = { ...day, 'on.calendar': 'jalali' }
    const dated = 'kind' in wrong || 'people' in wrong ? gregorian : asJalali
    const page = await form.submit({ ...dated, kind: 'meeting', note: 'Kept', ...wrong })
    expect(page.status).toBe(422)
    expect(page.document.querySelector(`#${field}-problem`)?.textContent).toContain(problem)
    expect(page.document.querySelector('[name=note]')?.textContent).toBe('Kept')
    expect(await recorded(id)).toEqual([])
  })

  test('a district officer is offered only the own district and what lies in it', async () => {
    const { code, id } = await givenProgramme(db, now)
    const form = await samira.open(`/desk/programmes/${code}/activities/new`)
    const offered = form.document.querySelectorAll('[name=zone] option').map((option) => option.getAttribute('value'))
    expect(offered.filter((each) => each !== '')).toContain('d08')
    expect(offered.every((each) => each === '' || each === 'd08' || each?.startsWith('n-08'))).toBe(true)
    const nowhere = await form.submit({ ...day, kind: 'meeting', zone: '' })
    expect(nowhere.text).toContain('پست شما به همهٔ شهر نمی‌رسد')
    const elsewhere = await form.submit({ ...day, kind: 'meeting', zone: 'd03' })
    expect(elsewhere.text).toContain('این محدوده در پست شما نیست.')
    await form.submit({ ...day, kind: 'meeting', zone: 'd08' })
    expect((await recorded(id)).map(({ zoneId }) => zoneId)).toEqual([zones.d08])
  })
})

const send = (code: number, rows: readonly Record<string, string>[]) => {
  const columns = ['kind', 'on', 'people', 'zone', 'place', 'note']
  const body = new URLSearchParams()
  for (const row of rows) for (const name of columns) body.append(`${name}[]`, row[name] ?? '')
  return persian.request(`/desk/programmes/${code}/activities/several`, { method: 'POST', headers: same, body })
}

describe('several at once', () => {
  test('are recorded together; dates and digits as people write them, empty rows left aside', async () => {
    const { code, id } = await givenProgramme(db, now)
    const page = await persian.open(`/desk/programmes/${code}/activities/several`)
    expect(page.document.querySelectorAll('tbody tr')).toHaveLength(6)
    const answer = await send(code, [
      { kind: 'session', on: '۱۴۰۵/۳/۱', people: '۲۰', zone: 'd08', place: 'خانه بهنام' },
      { zone: 'd08' },
      { kind: 'class', on: '5 خرداد 1405', people: '۱۲' },
    ])
    expect(answer.status).toBe(303)
    expect((await recorded(id)).map(({ kind, occurredOn, people }) => [kind, occurredOn, people])).toEqual([
      ['class', '2026-05-26', 12],
      ['session', '2026-05-22', 20],
    ])
  })

  test('none is recorded when one is wrong; the rows stay and each problem names its row', async () => {
    const { code, id } = await givenProgramme(db, now)
    const answer = await send(code, [
      { kind: 'session', on: '۱۴۰۵/۳/۱', place: 'جایی که نیست' },
      { kind: 'session', on: '۱۴۰۵/۳/۲' },
      { kind: 'session', on: 'فردا' },
    ])
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('ردیف ۱: مکانی با نام یا کد «جایی که نیست» نیست.')
    expect(html).toContain('ردیف ۳:')
    expect(html).toContain('value="۱۴۰۵/۳/۲"')
    expect(html).toContain('href="#row-3"')
    expect(await recorded(id)).toEqual([])
  })
})

const upload = async (visitor: typeof persian, code: number, text: string) => {
  const body = new FormData()
  body.append('file', new File([text], 'activities.csv', { type: 'text/csv' }))
  return visitor.request(`/desk/programmes/${code}/activities/import`, { method: 'POST', headers: same, body })
}

describe('from a file', () => {
  const csv = [
    'گونهٔ فعالیت,روز,شمار حاضران,محدوده,مکان,یادداشت',
    'بازدید و گشت,۱۴۰۵/۰۳/۰۱,۱۸,منطقه ۸,behnam,گردش نخست',
    'نشست,1405/03/05,,8,,',
    'نشست,1405/12/05,9,,,',
    'جادو,1405/03/06,9,,,',
  ].join('\r\n')

  test('is looked at first: nothing is written, each problem names its row', async () => {
    const { code, id } = await givenProgramme(db, now)
    const html = await (await upload(persian, code, csv)).text()
    expect(html).toContain('۲ ردیف درست است و ۲ ردیف ایراد دارد.')
    expect(html).toContain('گونهٔ «جادو» شناخته نیست.')
    expect(html).toContain('فعالیتی که هنوز نشده است ثبت نمی‌شود.')
    expect(await recorded(id)).toEqual([])
  })

  test('tells its problems from top to bottom, whatever kind they are of', async () => {
    const { code } = await givenProgramme(db, now)
    const [head, visit = ''] = csv.split('\r\n')
    const unread = visit.replace('۱۸', 'چند نفر')
    const text = [head, visit.replace('بازدید و گشت', 'جادو'), unread, visit.replace('بازدید و گشت', 'شعبده')]
    const html = await (await upload(persian, code, text.join('\r\n'))).text()
    const found = ['«جادو»', 'چند نفر', '«شعبده»'].map((said) => html.indexOf(said))
    expect(found).not.toContain(-1)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  })

  test('is written when somebody says so, once', async () => {
    const { code, id } = await givenProgramme(db, now)
    const html = await (await upload(persian, code, csv)).text()
    const field = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
    const sent = { rows: field('rows'), once: field('once') }
    const path = `/desk/programmes/${code}/activities/import/rows`
    expect((await persian.send(path, sent)).text).toContain('۲ فعالیت ثبت شد.')
    await persian.send(path, sent)
    expect((await recorded(id)).map(({ kind, people, zoneId, note }) => [kind, people, zoneId, note])).toEqual([
      ['meeting', null, zones.d08, null],
      ['visit', 18, zones.d08, 'گردش نخست'],
    ])
  })

  test('holds for a district officer only the own district', async () => {
    const { code } = await givenProgramme(db, now)
    const html = await (await upload(samira, code, csv.replace('منطقه ۸', 'منطقه ۳'))).text()
    expect(html).toContain('محدودهٔ «منطقه ۳» شناخته نیست.')
  })

  test('that is no table says so, and a forged list of rows is refused like a form', async () => {
    const { code, id } = await givenProgramme(db, now)
    expect(await (await upload(persian, code, '')).text()).toContain('این را پر کنید.')
    const forged = { rows: JSON.stringify([{ kind: 'visit', on: '2029-01-01' }]), once: crypto.randomUUID() }
    const page = await persian.send(`/desk/programmes/${code}/activities/import/rows`, forged)
    expect([page.status, page.text.includes('ردیف ۱: فعالیتی که هنوز نشده است')]).toEqual([422, true])
    expect((await persian.send(`/desk/programmes/${code}/activities/import/rows`, { rows: '{' })).status).toBe(422)
    expect(await recorded(id)).toEqual([])
  })
})

const setUp = async () => {
  const { code, id } = await givenProgramme(db, now)
  const activity = { kind: 'visit', on: '2026-06-01', people: 20, zoneId: zones.d08 } as const
  const fact = await recordActivity(await city.work(officer), id, activity)
  await city.settle()
  return { code, id, to: `/desk/programmes/${code}/activities/${fact}/correction` }
}

describe('a correction', () => {
  test('changes the number by a new row, with its reason', async () => {
    const { code, id, to } = await setUp()
    const page = await (await persian.open(to)).submit({ people: '۲۵', reason: 'پنج نفر دیر رسیدند' }, 'ثبت اصلاح')
    expect(page.text).toContain('اصلاح ثبت شد.')
    expect(await recorded(id)).toMatchObject([
      { quantity: 5, note: 'پنج نفر دیر رسیدند' },
      { difference: 5, voided: false },
    ])
    expect((await persian.open(`/desk/programmes/${code}`)).text).toContain('۲۵')
  })

  test('voids what did not take place, once', async () => {
    const { code, to } = await setUp()
    await (await persian.open(to)).submit({ void: 'on', reason: 'برگزار نشد' }, 'ثبت اصلاح')
    const again = await (await persian.open(to)).submit({ void: 'on', reason: 'برگزار نشد' }, 'ثبت اصلاح')
    expect(again.status).toBe(422)
    expect(again.text).toContain('پیش‌تر باطل شده است')
    expect((await persian.open(`/desk/programmes/${code}`)).document.querySelector('a[href$="/correction"]')).toBeNull()
  })

  test('says either a number or that it did not happen, and always why', async () => {
    const { to } = await setUp()
    const form = await english.open(to)
    expect((await form.submit({ reason: 'x' }, 'Record')).text).toContain(
      'Write the right number, or say that it did not take place.',
    )
    const without = await form.submit({ people: '25' }, 'Record')
    expect(without.document.querySelector('#reason-problem')).not.toBeNull()
    expect(without.document.querySelector('[name=people]')?.getAttribute('value')).toBe('25')
  })

  test('of another programme’s activity is not there', async () => {
    const { to } = await setUp()
    const { code } = await givenProgramme(db, now)
    expect((await english.open(to.replace(/programmes\/\d+/, `programmes/${code}`))).status).toBe(404)
  })
})
