import { expect, test } from 'vitest'
import { z } from 'zod'
import facts from '#city/facts/module.ts'
import zoneRoom from '#city/zones/module.ts'
import { accept, commitmentsOf, pause } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { endOfDay } from '#platform/calendar/instant.ts'
import { openCity } from '#test/city.ts'
import { settleClauses } from '../actions/divide.ts'
import { offerClause } from '../actions/offer.ts'
import { recordLegalEvent } from '../actions/legal.ts'
import { publishOwners, publishResolution } from '../actions/publish.ts'
import { writeVersion } from '../actions/texts.ts'
import { givenCouncil, givenResolution, givenSettled } from '../fixtures.ts'
import council from '../module.ts'
import { getResolutionById } from '../queries/resolutions.ts'

const city = await openCity({
  modules: [facts, zoneRoom, commitment, council],
  now: new Date('2026-04-04T09:00:00+03:30'),
})
const { db } = city
const they = await givenCouncil(db)
const clerk = await city.work(they.clerk)
const persian = city.visitor(undefined, 'fa')
const english = city.visitor(undefined, 'en')

async function inForce() {
  const made = await givenSettled(clerk, they)
  const { resolutionId: id } = made
  const offer = { address: '1', ownerId: they.works.id, statement: { fa: 'ساختن خانه' } }
  await offerClause(clerk, id, { ...offer, doneWhen: { fa: 'سقف در باران آزموده شده است' } })
  await recordLegalEvent(clerk, id, { kind: 'notified', on: '2026-03-12', letterNumber: '۱' })
  await publishResolution(clerk, id)
  await publishOwners(clerk, id)
  const { matterId } = await getResolutionById(db, id)
  const [promise] = await commitmentsOf(db, [matterId])
  return { ...made, promise: promise?.id ?? '' }
}

const made = await inForce()

test('everybody finds a resolution by its title, its number and its legal state', async () => {
  await givenSettled(clerk, they, { title: { fa: 'پیش‌نویسی که کسی نمی‌بیند' } })
  const number = made.address.split('-')[0] ?? ''
  expect((await persian.open(`/council?q=${number}`)).text).toContain(`مصوبهٔ نمونهٔ ${number}`)
  expect((await persian.open('/council?standing=in-force')).text).toContain(`مصوبهٔ نمونهٔ ${number}`)
  expect((await persian.open('/council?standing=waiting')).text).toContain('هنوز مصوبه‌ای دربارهٔ این نیست')
  expect((await persian.open('/council')).text).not.toContain('پیش‌نویسی که کسی نمی‌بیند')
})

test('its page has the coverage, the legal clock and each clause with owner and due date', async () => {
  const page = await english.open(`/council/resolutions/${made.address}`)
  expect(page.text).toContain('4 clauses, 2 to be carried out; 1 with an owner')
  expect(page.text).toContain('In force since')
  expect(page.text).toContain('ساختن خانه')
  expect((await english.open(`/council/resolutions/${made.address}/9`)).status).toBe(404)
  expect((await english.open('/council/resolutions/999999-1400')).status).toBe(404)
})

test('what an address of a list gets wrong is left aside', async () => {
  const id = '00000000-0000-7000-8000-000000000000'
  const lists = [
    `/council?before=2026-13-45_${id}`,
    `/commitments/late?after=2026-04-04_${'-'.repeat(36)}`,
    '/commitments?owner=%00&zone=%00',
    '/council?body=%00',
    '/open/commitments.json?owner=%00&limit=0',
  ]
  for (const address of lists) expect((await persian.open(address)).status).toBe(200)
})

test('a draft is nowhere: not its page, its feed, its paper, nor its promises before they bind', async () => {
  const { resolutionId, address } = await givenSettled(clerk, they)
  await offerClause(clerk, resolutionId, {
    address: '1',
    ownerId: they.works.id,
    statement: { fa: 'تعهدی که هنوز اجرایی نیست' },
    doneWhen: { fa: 'سقف در باران آزموده شده است' },
  })
  for (const path of ['', '.pdf', '.atom', '/1']) {
    expect((await persian.open(`/council/resolutions/${address}${path}`)).status).toBe(404)
  }
  expect((await persian.open('/commitments')).text).not.toContain('تعهدی که هنوز اجرایی نیست')
})

test('somebody without an account follows it by a feed that only they know', async () => {
  const page = await persian.open(`/council/resolutions/${made.address}`)
  const told = await page.submit({}, 'به‌جای پیامک، خوراک Atom بگیرید')
  const feed = /\/commitments\/followed\/[\w-]{22}\.atom/.exec(told.text)?.[0] ?? ''
  const answer = await persian.request(feed)
  expect(answer.headers.get('content-type')).toContain('application/atom+xml')
  expect(await answer.text()).toContain('<entry>')
  expect((await persian.request(`/commitments/followed/${'A'.repeat(22)}.atom`)).status).toBe(404)
})

test('somebody signed in follows it and stops again', async () => {
  const visitor = city.visitor(await city.person('پیگیر نمونه'), 'fa')
  const on = await (await visitor.open(`/council/resolutions/${made.address}`)).submit({}, 'پیگیری')
  expect(on.text).toContain('این را پیگیری می‌کنید')
  const off = await on.submit({}, 'پایان پیگیری')
  expect(off.text).toContain('پیگیری پایان یافت')
})

test('every promise is listed, narrowed, and given as data', async () => {
  await accept(await city.work(they.worker), made.promise)
  expect((await persian.open('/commitments?state=accepted')).text).toContain('ساختن خانه')
  expect((await persian.open('/commitments?state=verified')).text).not.toContain('ساختن خانه')
  const json = await (await persian.request('/open/commitments.json')).text()
  expect(json).toContain(`"resolution":"${made.address}"`)
  const csv = Buffer.from(await (await persian.request('/open/commitments.csv')).arrayBuffer())
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(csv.toString('utf8')).toContain('ساختن خانه')
  expect(await (await persian.request('/commitments/feed.atom')).text()).toContain('ساختن خانه')
})

test('the data come in parts to whoever wants them so, and any page may read them', async () => {
  await inForce()
  const Part = z.object({ commitments: z.array(z.unknown()), next: z.url().optional() })
  const whole = async (address: string): Promise<unknown[]> => {
    const { pathname, search } = new URL(address, 'http://localhost')
    const answer = await persian.request(`${pathname}${search}`)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const { commitments, next } = Part.parse(await answer.json())
    return next === undefined ? commitments : [...commitments, ...(await whole(next))]
  }
  const all = await whole('/open/commitments.json')
  expect(all.length).toBeGreaterThan(1)
  expect(await whole('/open/commitments.json?limit=1')).toEqual(all)
  city.wait(200 * 86_400)
  const late = await whole('/open/commitments.json?late=yes')
  expect(late.length).toBeGreaterThan(1)
  expect(await whole('/open/commitments.json?late=yes&limit=1')).toEqual(late)
  city.wait(-200 * 86_400)
  const csv = await persian.request('/open/commitments.csv')
  expect(csv.headers.get('access-control-allow-origin')).toBe('*')
})

test('what is late is told to everybody from the day after it was due', async () => {
  expect((await persian.open('/commitments/late')).text).not.toContain('ساختن خانه')
  city.wait(200 * 86_400)
  const page = await persian.open('/commitments/late')
  expect(page.text).toContain('ساختن خانه')
  expect(page.text).toContain('روز کاری دیرکرد')
  city.wait(-200 * 86_400)
})

test('what stands still is late neither on the page nor in the files before its rule lets it run again', async () => {
  const { promise } = await inForce()
  const worker = await city.work(they.worker)
  await accept(worker, promise)
  city.wait(50 * 86_400)
  await pause({ ...worker, now: city.now }, promise, 'season')
  city.wait(150 * 86_400)
  const address = `/commitments/${promise}`
  const isTold = async (path: string) => (await (await persian.request(path)).text()).includes(promise)
  expect((await persian.open(address)).text).not.toContain('روز کاری دیرکرد')
  for (const path of ['/commitments/late', '/commitments/late/feed.atom']) expect(await isTold(path)).toBe(false)
  city.wait(400 * 86_400)
  expect((await persian.open(address)).text).toContain('روز کاری دیرکرد')
  for (const path of ['/commitments/late', '/commitments/late/feed.atom']) expect(await isTold(path)).toBe(true)
  city.wait(-600 * 86_400)
})

const LateFile = z.object({ commitments: z.array(z.object({ due: z.iso.date(), overdue: z.literal(true) })) })

/** Where the page of what is late links a file of this kind. */
async function linkedLate(kind: string): Promise<string> {
  const page = await persian.open('/commitments/late')
  const all = page.document.querySelectorAll('a[href]').map((each) => each.getAttribute('href') ?? '')
  return all.find((each) => each.includes(kind)) ?? ''
}

const read = async (kind: string) => (await persian.request(await linkedLate(kind))).text()

test('the files of what is late hold that and nothing else, each dated from the day it came to be late', async () => {
  const kinds = ['feed.atom', '.csv', '.json']
  expect(await linkedLate('feed.atom')).toBe('/commitments/late/feed.atom')
  for (const kind of kinds) expect(await read(kind)).not.toContain('ساختن خانه')
  city.wait(200 * 86_400)
  for (const kind of kinds) expect(await read(kind)).toContain('ساختن خانه')
  const { commitments: found } = LateFile.parse(JSON.parse(await read('.json')))
  const feed = await read('feed.atom')
  expect(feed.match(/<entry>/g)).toHaveLength(found.length)
  const newest =
    found
      .map(({ due }) => due)
      .toSorted()
      .at(-1) ?? ''
  expect(/<entry>.*?<updated>([^<]+)/s.exec(feed)?.[1]).toBe(endOfDay(newest).toISOString())
  expect(await read('.csv')).toContain(newest)
  city.wait(-200 * 86_400)
})

test('a corrected text shows what it changed, and the one before stays readable', async () => {
  const { resolutionId, address } = await givenResolution(clerk, they, { text: '۱- یک\n۲- دو' })
  await settleClauses(clerk, resolutionId)
  await publishResolution(clerk, resolutionId)
  const reason = 'بند ۲ در نسخهٔ نخست ناتمام بود'
  await writeVersion(clerk, resolutionId, { kind: 'correction', body: '۱- یک\n۲- دو و نیم', reason })
  const second = await persian.open(`/council/resolutions/${address}/text/2`)
  expect(second.document.querySelector('ins')?.textContent).toContain('دو و نیم')
  expect(second.document.querySelector('del')?.textContent).toContain('۲- دو')
  expect((await persian.open(`/council/resolutions/${address}/text/1`)).status).toBe(200)
  expect((await persian.open(`/council/resolutions/${address}/2`)).text).toContain('متن پیشین این بند')
})
