import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { people } from '#city/people/tables.ts'
import { givenBody, givenCityOfPromises, givenMember } from '#engines/commitment/fixtures.ts'
import { dueList } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import { beginSitting, callSitting, endSitting } from '../actions/meeting-course.ts'
import { createSitting } from '../actions/meetings.ts'
import { hashOfMinutes } from '../actions/minutes.ts'
import { recordPresence } from '../actions/attendance.ts'
import pages from '../module.ts'
import { decisionsOfSitting } from '../queries/decisions.ts'
import { getSitting, itemsOf } from '../queries/meetings.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import { lastMinutes } from '../queries/minutes.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const secretary = city.visitor(they.coordinator, 'en')
const everybody = city.visitor(undefined, 'fa')

async function sitting(members?: number) {
  return createSitting(await city.work(they.coordinator), {
    bodyId: they.board.id,
    secretariatId: they.office.id,
    title: { fa: 'نشست کمیسیون فرهنگی' },
    startsAt: new Date('2026-04-22T10:00:00+03:30'),
    minutes: 60,
    members,
    isPublic: true,
    openToAll: true,
  })
}

/** Presses one of the three buttons below an item, each time as a form drawn anew. */
function record(page: Page, kind: 'information' | 'decision' | 'commitment', fields: Record<string, string>) {
  const form = page.document.querySelector('form[action$="/outcome"]')
  const item = form?.querySelector('[name=item]')?.getAttribute('value') ?? ''
  const to = form?.getAttribute('action') ?? ''
  const calendar = { 'due.calendar': 'gregorian' }
  return secretary.send(to, { item, kind, once: crypto.randomUUID(), ...calendar, ...fields })
}

const sittingOf = async (code: string) => (await getSitting(city.db, code)).sitting

describe('a meeting', () => {
  test('is made by a form that keeps what was typed when the time is no time', async () => {
    const form = await secretary.open('/desk/meetings/new')
    const typed = {
      title: 'جلسهٔ آزمون',
      body: they.board.id,
      secretariat: they.office.id,
      'on.day': '30',
      'on.month': '4',
      'on.year': '2026',
      at: 'noon',
      members: '۱۳',
    }
    const back = await form.submit(typed, 'Create the meeting')
    expect(back.status).toBe(422)
    expect(back.text).toContain('Write the time as 17:30.')
    const made = await back.submit({ at: '۱۶:۳۰' }, 'Create the meeting')
    expect(made.status).toBe(200)
    expect(made.text).toContain('جلسهٔ آزمون')
  })

  test('runs from the agenda over its outcomes to adopted minutes', async () => {
    const code = await sitting()
    const here = `/desk/meetings/${code}`
    expect((await everybody.open(`/meetings/${code}`)).status).toBe(404)
    let page = await (
      await secretary.open(here)
    ).submit({ title: 'حیاط مدرسه‌ها', minutes: '۷۰', presenter: 'رابط' }, 'Add to the agenda')
    expect(page.text).toContain('The agenda is longer than the meeting, by minutes: 10.')
    page = await page.submit({}, 'Call and publish the agenda')
    expect((await everybody.open(`/meetings/${code}`)).text).toContain('حیاط مدرسه‌ها')
    await page.submit({ person: they.liaison.id, presence: 'present', organisation: they.agency.id }, 'Record presence')
    page = await (await secretary.open(here)).submit({}, 'Begin the meeting')
    page = await page.submit({}, 'Begin this topic')
    await record(page, 'information', { text: 'کلید حیاط‌ها تحویل شد' })
    await record(page, 'decision', { text: 'حیاط‌ها تا ساعت ۲۱ باز باشد' })
    const promise = {
      text: 'چهل حیاط را تا پاییز باز می‌کنیم',
      owner: they.agency.id,
      doneWhen: 'چهل حیاط هر روز تا ساعت ۲۱ باز باشد',
      'due.day': '13',
      'due.month': '5',
      'due.year': '2026',
      agreed: 'on',
    }
    page = await record(page, 'commitment', promise)
    expect(page.status).toBe(200)
    page = await record(page, 'commitment', { text: 'کسی روشنایی را درست می‌کند' })
    expect(page.text).toContain('commitment without owner')

    const { id } = await sittingOf(code)
    const outcomes = await outcomesOf(city.db, id)
    expect(outcomes.map(({ kind, ownerless }) => [kind, ownerless])).toEqual([
      ['information', false],
      ['decision', false],
      ['commitment', false],
      ['information', true],
    ])
    expect(await decisionsOfSitting(city.db, id)).toMatchObject([{ number: `${code}-1`, visibility: 'public' }])
    const { rows } = await dueList(await city.work(they.liaison), { holderIds: [they.agency.id] })
    expect(rows.map(({ commitment: { state, dueOn } }) => [state, dueOn])).toEqual([['accepted', '2026-05-13']])

    page = await page.submit({}, 'End the meeting')
    expect((await itemsOf(city.db, id)).every(({ begunAt, endedAt }) => begunAt === null || endedAt !== null)).toBe(
      true,
    )
    page = await page.submit({}, 'Save the minutes')
    page = await page.submit({}, 'Circulate')
    page = await page.submit({ paragraph: '1', text: 'نشست با تأخیر آغاز شد.' }, 'Propose an amendment')
    const early = () => secretary.send(`/en${here}/adopt`, {})
    expect((await early()).status).toBe(422)
    page = await page.submit({ word: 'درست است' }, 'Take it over')
    expect(page.text).toContain('Amendments may still come')
    expect((await early()).text).toContain('Amendments may still come')
    city.wait(6 * 86_400)
    page = await (await secretary.open(here)).submit({}, 'Adopt the minutes')
    expect(page.status).toBe(200)
    const adopted = await lastMinutes(city.db, id)
    expect(adopted).toMatchObject({ state: 'adopted', number: 1 })
    expect(adopted?.paragraphs[0]).toBe('نشست با تأخیر آغاز شد.')
    expect(adopted?.paragraphs.join(' ')).toContain('سررسید: ۲۳ اردیبهشت ۱۴۰۵')
    const late = { title: 'موضوع دیر', minutes: '۵', once: crypto.randomUUID() }
    expect((await secretary.send(`/en${here}/item`, late)).status).toBe(422)
    const seen = await everybody.open(`/meetings/${code}`)
    expect(seen.text).toContain('نشست با تأخیر آغاز شد.')
    expect(seen.text).toContain('۱ تعهد بی‌صاحب ماند.')
    expect(seen.text).toContain(adopted?.hash.toString('hex').slice(0, 16))
    expect((await page.submit({ text: 'چیز دیگری' }, 'Save the minutes')).status).toBe(422)
    const file = await everybody.request(`/meetings/${code}.ics`)
    expect(await file.text()).toContain('BEGIN:VEVENT')
    const pdf = await everybody.request(`/meetings/${code}/minutes.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
  })

  test('keeps in its adopted minutes the names that people had, though one has another name since', async () => {
    const commission = await givenBody(city.db, 'commission')
    const member = await givenMember(city.db, 'الف سهندی', commission, 'council-member')
    const code = await sitting()
    const { id } = await sittingOf(code)
    const work = await city.work(they.coordinator)
    await callSitting(work, id)
    await recordPresence(work, id, {
      personId: member.id,
      organisationId: commission.id,
      presence: 'present',
      member: true,
    })
    await beginSitting(work, id)
    await endSitting(work, id)
    const here = `/desk/meetings/${code}`
    const page = await (await secretary.open(here)).submit({}, 'Save the minutes')
    await page.submit({}, 'Circulate')
    city.wait(6 * 86_400)
    await (await secretary.open(here)).submit({}, 'Adopt the minutes')
    const adopted = await lastMinutes(city.db, id)
    expect(adopted?.paragraphs.join(' ')).toContain(member.name)

    await city.db.update(people).set({ name: 'نام تازه' }).where(eq(people.id, member.id))
    const later = await lastMinutes(city.db, id)
    expect(later).toEqual(adopted)
    expect(later && hashOfMinutes(later.paragraphs)).toEqual(adopted?.hash)
    expect((await everybody.open(`/meetings/${code}`)).text).toContain(member.name)
    await city.db.update(people).set({ name: member.name }).where(eq(people.id, member.id))
  })

  test('without enough members does not begin, is published as failed, and takes no outcome', async () => {
    const code = await sitting(13)
    const here = `/desk/meetings/${code}`
    await (await secretary.open(here)).submit({}, 'Call and publish the agenda')
    const { id } = await sittingOf(code)
    const work = await city.work(they.coordinator)
    await recordPresence(work, id, { personId: they.supervisor.id, presence: 'present', member: true })
    const refused = await (await secretary.open(here)).submit({}, 'Begin the meeting')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Members present: 1; needed: 9.')
    await refused.submit({}, 'Record that there is no quorum')
    const seen = await everybody.open(`/meetings/${code}`)
    expect(seen.text).toContain('به حد نصاب نرسید')
    expect(seen.text).toContain('حد نصاب ۹')
    const outcome = { item: crypto.randomUUID(), kind: 'information', text: 'چیزی' }
    expect((await secretary.send(`${here}/outcome`, outcome)).status).toBe(404)
    expect(await outcomesOf(city.db, id)).toEqual([])
  })

  test('is kept by its secretariat alone', async () => {
    const code = await sitting()
    const stranger = city.visitor(they.worker, 'en')
    expect((await stranger.send(`/desk/meetings/${code}/call`, {})).status).toBe(403)
    expect((await sittingOf(code)).state).toBe('draft')
    expect((await city.visitor(they.administrator, 'en').open('/desk/meetings')).status).toBe(403)
  })

  test('takes a proposed topic onto its agenda, once', async () => {
    const code = await sitting()
    const here = `/desk/meetings/${code}`
    const topic = { title: 'روشنایی کوچه‌ها', why: 'شب‌ها تاریک است', minutes: '10' }
    const proposed = await (await city.visitor(they.worker, 'en').open(here)).submit(topic, 'Propose a topic')
    expect(proposed.status).toBe(200)
    const page = await secretary.open(here)
    await page.submit({}, 'Move to the agenda')
    await page.submit({}, 'Move to the agenda')
    const { id } = await sittingOf(code)
    expect((await itemsOf(city.db, id)).map(({ title, position }) => [title.fa, position])).toEqual([
      ['روشنایی کوچه‌ها', 0],
    ])
  })
})

describe('the decision log', () => {
  test('shows a gap where a decision is not public, and refuses a number twice', async () => {
    const form = await secretary.open('/desk/decisions/new')
    const typed = {
      number: '۱۴۰۵/۷',
      body: they.board.id,
      'on.day': '20',
      'on.month': '4',
      'on.year': '2026',
      question: 'پرسش پنهان',
      text: 'متن پنهان',
      'fields[]': 'security',
      'force.day': '20',
      'force.month': '4',
      'force.year': '2026',
    }
    const written = await form.submit(typed, 'Write it down')
    expect(written.text).toContain('متن پنهان')
    const log = await everybody.open('/decisions')
    expect(log.text).toContain('۱۴۰۵/۷')
    expect(log.text).toContain('همگانی نیست')
    expect(log.text).not.toContain('پنهان')
    const again = await secretary.open('/desk/decisions/new')
    const twice = await again.submit(typed, 'Write it down')
    expect(twice.status).toBe(422)
    expect(twice.text).toContain('This body has a decision of this number.')
    const address = written.document.querySelector('nav.crumbs a')?.getAttribute('href')
    expect(address).toContain('/desk/decisions')
  })
})

describe('agencies', () => {
  test('are registered with a number nobody reads again, and shown without figures below twenty', async () => {
    const deputy = city.visitor(they.deputy, 'en')
    const form = await deputy.open('/desk/agencies/new')
    const saved = await form.submit(
      { organisation: they.agency.id, 'channels.first': 'link', number: '09140000009', 'post.fa': 'رابط نمونه' },
      'Save the agency',
    )
    expect(saved.status).toBe(200)
    expect(saved.text).toContain('has a number')
    expect(saved.text).not.toContain('9140000009')
    const sent = await saved.submit({}, 'Send a link')
    expect(sent.text).toContain('on its way')
    expect((await sent.submit({}, 'Revoke')).text).toContain('revoked')
    const page = await city.visitor(undefined, 'en').open(`/agencies/${they.agency.slug}`)
    expect(page.text).toContain('Figures are shown once there are enough commitments: 20.')
    expect((await secretary.open('/desk/agencies')).status).toBe(403)
  })
})
