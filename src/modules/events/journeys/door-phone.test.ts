import { describe, expect, test } from 'vitest'
import { marksOf } from '#engines/enrolment/index.ts'
import { sql } from 'drizzle-orm'
import { openEvening } from '#test/evening.ts'

const { city, citizen, evening, party } = await openEvening()
const { db } = city
const keeper = city.visitor(await city.staff('کارمند', 'officer'), 'fa')
const anHour = 3_600_000

describe('the phone of a keeper', () => {
  const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

  test('opens one door by its link, takes initials only along, and is shut out once it is lost', async () => {
    const [tonight, other] = [await evening(), await evening()]
    await party(tonight, await citizen('ساناز احمدی'))
    const linked = await (await keeper.open(tonight.base)).submit({ label: 'درِ جنوبی' }, 'ساختن پیوند')
    const [link = ''] = /http:\/\/localhost\/door\/[\w-]+\/phone\/[\w-]+/.exec(linked.document.toString()) ?? []
    const address = new URL(link)
    const phone = city.visitor(undefined, 'fa')
    expect((await phone.open(tonight.base)).status).toBe(401)
    const opened = await (await phone.visit(address.pathname)).submit({}, 'آغاز')
    expect(opened.status).toBe(200)
    expect(opened.text).not.toContain('ساختن پیوند')
    const manifest = await (await phone.request(`${tonight.base}/manifest.json`)).text()
    expect(manifest).toContain('ساناز ا.')
    expect(manifest).not.toContain('احمدی')
    expect(JSON.parse(manifest)).toMatchObject({
      sessionId: tonight.session.id,
      keys: [{ number: 5 }],
      entries: [{ state: 'confirmed' }],
    })
    expect((await phone.request(`${other.base}/manifest.json`)).status).toBe(401)

    expect((await (await keeper.open(tonight.base)).submit({}, 'گم شد')).text).toContain('دیگر ورودی را باز نمی‌کند')
    expect((await phone.request(`${tonight.base}/manifest.json`)).status).toBe(401)
    expect(
      (await phone.request(`${tonight.base}/sync`, { method: 'POST', headers: json, body: '{"scans":[]}' })).status,
    ).toBe(401)
    expect((await phone.visit(address.pathname)).status).toBe(404)
  })

  test('sends by number: again is known, another content is kept aside, two doors are a clash and count once', async () => {
    const tonight = await evening()
    const told = await party(tonight, await citizen('سارا'), 0)
    const scan = {
      id: crypto.randomUUID(),
      enrolmentId: told.id,
      member: 1,
      count: 1,
      manner: 'ticket',
      at: city.now.getTime(),
    }
    const sync = async (who: typeof keeper, ...scans: object[]) => {
      const answer = await who.request(`${tonight.base}/sync`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ scans }),
      })
      const { received }: { received: { outcome: string }[] } = JSON.parse(await answer.text())
      return received.map(({ outcome }) => outcome)
    }
    expect(await sync(keeper, scan)).toEqual(['new'])
    expect(await sync(keeper, scan, scan)).toEqual(['known', 'known'])
    const stranger = { ...scan, id: crypto.randomUUID(), enrolmentId: crypto.randomUUID(), manner: 'unverified' }
    expect(await sync(keeper, { ...scan, member: 2 }, stranger)).toEqual(['aside', 'aside'])
    const second = city.visitor(await city.staff('نگهبان دوم', 'officer'), 'fa')
    expect(await sync(second, { ...scan, id: crypto.randomUUID() })).toEqual(['new'])

    const page = await keeper.open(tonight.base)
    expect(page.text).toContain('برخورد دو ورودی')
    expect(page.text).toContain('اسکن‌های کنارگذاشته')
    expect(page.text).toContain('۱ از ۱ نفر آمده‌اند')
  })

  test('scans of an hour before wait until the register opens', async () => {
    const tonight = await evening({ startsAt: new Date(city.now.getTime() + anHour) })
    const told = await party(tonight, await citizen('سارا'), 0)
    const scan = {
      id: crypto.randomUUID(),
      enrolmentId: told.id,
      member: 1,
      count: 1,
      manner: 'ticket',
      at: city.now.getTime(),
    }
    const body = JSON.stringify({ scans: [scan] })
    const answer = await keeper.request(`${tonight.base}/sync`, { method: 'POST', headers: json, body })
    expect(await answer.text()).toContain('"wait"')
    expect(await marksOf(db, tonight.session.id)).toEqual([])
  })
})

describe('who may open it', () => {
  test('whoever leads a session keeps its door and no other; citizens and auditors keep none', async () => {
    const leader = await citizen('مربی')
    const mine = await evening()
    await db.execute(
      sql`update enrolment_sessions set leaders = array[${leader.id}::uuid] where id = ${mine.session.id}`,
    )
    const other = await evening()
    const visitor = city.visitor(leader, 'fa')
    expect((await visitor.open(mine.base)).status).toBe(200)
    for (const path of ['', '/manifest.json']) expect((await visitor.open(other.base + path)).status).toBe(403)
    for (const post of ['lookup', 'scans', 'count', 'here', 'seat', 'phones', 'sync', 'lookup.json'])
      expect([post, (await visitor.send(`${other.base}/${post}`, {})).status]).toEqual([post, 403])
    const auditor = city.visitor(await city.staff('بازرس', 'auditor'), 'fa')
    expect((await auditor.open(mine.base)).status).toBe(403)
    expect((await city.visitor(undefined, 'fa').open(mine.base)).status).toBe(401)
    expect((await visitor.open('/door/not-a-session')).status).toBe(404)
  })

  test('the Desk lists today’s doors that are mine', async () => {
    const tonight = await evening({ title: { fa: 'شب عاشیق', en: 'Ashiq night' } })
    const page = await keeper.open('/desk/check-in')
    expect(page.text).toContain('شب عاشیق')
    expect(page.document.querySelector(`a[href="${tonight.base}"]`)).not.toBeNull()
    expect((await city.visitor(await city.staff('بازرس', 'auditor'), 'fa').open('/desk/check-in')).status).toBe(403)
  })
})
