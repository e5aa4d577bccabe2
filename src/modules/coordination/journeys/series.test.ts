import { describe, expect, test } from 'vitest'
import { givenCityOfPromises } from '#engines/commitment/fixtures.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { addItem } from '../actions/agenda.ts'
import { beginSitting, callSitting } from '../actions/meeting-course.ts'
import { recordOutcome } from '../actions/outcomes.ts'
import pages from '../module.ts'
import { getSitting } from '../queries/meetings.ts'
import { getSeries, sittingsOfSeries } from '../queries/series.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const secretary = city.visitor(they.coordinator, 'en')
const everybody = city.visitor(undefined, 'fa')
const work = () => city.work(they.coordinator)

async function newSeries(): Promise<string> {
  const form = await secretary.open('/desk/meetings/series/new')
  const typed = { 'name.fa': 'کارگروه حیاط مدرسه', body: they.board.id, secretariat: they.office.id }
  const page = await form.submit(typed, 'Create the series')
  return /series\/([A-Z0-9]{6})\/meetings/.exec(page.document.innerHTML)?.[1] ?? ''
}

const rhythm = { 'first.day': '29', 'first.month': '4', 'first.year': '2026', at: '16:30', weeks: '1', count: '3' }

async function planned() {
  const slug = await newSeries()
  await (await secretary.open(`/desk/meetings/series/${slug}`)).submit(rhythm, 'Plan meetings')
  const { series } = await getSeries(city.db, slug)
  return { slug, sittings: await sittingsOfSeries(city.db, series.id, false, 10) }
}

describe('a series of meetings', () => {
  test('plans its meetings at once, numbered, and each only once however often the form is sent', async () => {
    const { slug, sittings } = await planned()
    expect(sittings.map(({ number, state }) => [number, state])).toEqual([
      [3, 'draft'],
      [2, 'draft'],
      [1, 'draft'],
    ])
    const fields = { ...rhythm, 'first.month': '6', once: crypto.randomUUID() }
    const to = `/en/desk/meetings/series/${slug}/meetings`
    await secretary.send(to, fields)
    await secretary.send(to, fields)
    const { series } = await getSeries(city.db, slug)
    expect(await sittingsOfSeries(city.db, series.id, false, 10)).toHaveLength(6)
  })

  test('keeps what was typed when its rhythm is none, and begins in no past', async () => {
    const slug = await newSeries()
    const page = await secretary.open(`/desk/meetings/series/${slug}`)
    const back = await page.submit({ ...rhythm, count: 'many' }, 'Plan meetings')
    expect(back.status).toBe(422)
    const past = await back.submit({ count: '۳', 'first.month': '3' }, 'Plan meetings')
    expect(past.status).toBe(422)
    expect(past.text).toContain('The first day has gone by.')
  })

  test('shows all that came of it in one list, open promises first, and only what is public outside', async () => {
    const { slug, sittings } = await planned()
    const id = sittings[2]?.id ?? ''
    expect((await everybody.open(`/meetings/series/${slug}`)).text).toContain('هنوز نتیجه‌ای ثبت نشده است.')
    const item = await addItem(await work(), id, { title: { fa: 'کلید' }, minutes: 10 })
    await callSitting(await work(), id)
    await beginSitting(await work(), id)
    const wish = { itemId: item, title: 'کلید' }
    await recordOutcome(await work(), id, {
      ...wish,
      kind: 'commitment',
      text: 'کلیدها را می‌دهیم',
      doneWhen: 'چهل کلید تحویل شده باشد',
      ownerId: they.agency.id,
      due: '2026-05-13',
    })
    await recordOutcome(await work(), id, { ...wish, kind: 'information', text: 'فهرست کلیدها رسید' })
    const secret = { ...wish, kind: 'decision' as const, text: 'نگهبان شب', fields: ['security' as const] }
    await recordOutcome(await work(), id, secret)
    const outside = await everybody.open(`/meetings/series/${slug}`)
    expect(outside.text.indexOf('کلیدها را می‌دهیم')).toBeGreaterThan(0)
    expect(outside.text.indexOf('کلیدها را می‌دهیم')).toBeLessThan(outside.text.indexOf('فهرست کلیدها رسید'))
    expect(outside.text).not.toContain('نگهبان شب')
    const { code } = (await getSitting(city.db, sittings[2]?.code ?? '')).sitting
    expect((await everybody.open(`/meetings/${code}`)).text).not.toContain('نگهبان شب')
    expect((await secretary.open(`/desk/meetings/series/${slug}`)).text).toContain('نگهبان شب')
  })

  test('takes no more meetings once it has ended, and belongs to its secretariat', async () => {
    const { slug } = await planned()
    await (await secretary.open(`/desk/meetings/series/${slug}`)).submit({}, 'End the series')
    const more = await secretary.send(`/en/desk/meetings/series/${slug}/meetings`, {
      ...rhythm,
      once: crypto.randomUUID(),
    })
    expect(more.status).toBe(422)
    const stranger = city.visitor(they.worker, 'en')
    expect((await stranger.send(`/en/desk/meetings/series/${slug}/end`, {})).status).toBe(403)
  })
})
