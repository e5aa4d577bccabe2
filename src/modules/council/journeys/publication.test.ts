import { describe, expect, test } from 'vitest'
import coordination from '#modules/coordination/module.ts'
import { agendaItems, sittings } from '#modules/coordination/index.ts'
import facts from '#city/facts/module.ts'
import mandateRoom from '#city/mandate/module.ts'
import zoneRoom from '#city/zones/module.ts'
import commitment from '#engines/commitment/module.ts'
import { commitmentsOf } from '#engines/commitment/index.ts'
import { only } from '#platform/db/database.ts'
import { openCity } from '#test/city.ts'
import { eq } from 'drizzle-orm'
import { givenCouncil, givenPublished, givenResolution, givenSettled } from '../fixtures.ts'
import council from '../module.ts'
import { getResolutionById } from '../queries/resolutions.ts'

const city = await openCity({
  modules: [facts, mandateRoom, zoneRoom, commitment, council, coordination],
  now: new Date('2026-04-04T09:00:00+03:30'),
})
const { db } = city
const they = await givenCouncil(db)
const work = await city.work(they.clerk)
const clerk = city.visitor(they.clerk, 'fa')
const everybody = city.visitor(undefined, 'fa')

/** A sitting of the tenth of March, called a day before, with one item. */
async function givenItem(state: 'held' | 'adopted') {
  const at = { created: city.now, modified: city.now }
  const sitting = only(
    await db
      .insert(sittings)
      .values({
        code: `s-${crypto.randomUUID().slice(0, 6)}`,
        bodyId: they.council.id,
        secretariatId: they.office.id,
        title: { fa: 'نشست ۱۴۱ شورا' },
        state,
        startsAt: new Date('2026-03-10T14:00:00+03:30'),
        calledAt: new Date('2026-03-10T08:00:00+03:30'),
        endedAt: new Date('2026-03-10T16:00:00+03:30'),
        minutes: 120,
        ...at,
      })
      .returning(),
  )
  const of = { sittingId: sitting.id, position: 0, title: { fa: 'خانهٔ محله' }, ...at }
  return { sitting, item: only(await db.insert(agendaItems).values(of).returning()) }
}

describe('the clock of publication', () => {
  test('a text is a draft until the minutes are adopted, and the agenda that came late says so', async () => {
    const { sitting, item } = await givenItem('held')
    const { address } = await givenPublished(work, they, { agendaItemId: item.id })
    const page = await everybody.open(`/council/resolutions/${address}`)
    expect(page.text).toContain('پیش‌نویس، تا تصویب صورت‌جلسه')
    expect(page.text).toContain('انتشار دستور جلسه: ۱ روز کاری دیر')
    expect(page.text).toContain('انتشار حضور و غیاب: به‌هنگام')
    expect(page.document.querySelector(`a[href$="/meetings/${sitting.code}"]`)).toBeTruthy()
    await db.update(sittings).set({ state: 'adopted' }).where(eq(sittings.id, sitting.id))
    expect((await everybody.open(`/council/resolutions/${address}`)).text).not.toContain('پیش‌نویس، تا تصویب')
  })

  test('what is late stands in the clerk’s card and in a list of its own', async () => {
    const { address } = await givenSettled(work, they, { title: { fa: 'مصوبهٔ منتشرنشده' } })
    await givenResolution(work, they, { title: { fa: 'مصوبهٔ دیروز' }, adoptedOn: '2026-04-04' })
    const list = await clerk.open('/desk/council?view=late')
    expect(list.text).toContain('مصوبهٔ منتشرنشده')
    expect(list.text).not.toContain('مصوبهٔ دیروز')
    expect(list.text).toMatch(/[۰-۹]+ مصوبه با انتشار دیرکرده/)
    expect((await clerk.open(`/desk/council/${address}`)).text).toContain('متن هنوز منتشر نشده است؛')
  })

  test('a resolution of twenty years ago has its page all the same', async () => {
    const { address } = await givenPublished(work, they, { adoptedOn: '2004-05-01', term: 2 })
    expect((await everybody.open(`/council/resolutions/${address}`)).status).toBe(200)
    const old = await givenPublished(work, they, { adoptedOn: '2009-05-01', term: 3 })
    expect((await everybody.open(`/council/resolutions/${old.address}`)).text).toContain('روز کاری دیر')
  })
})

describe('the clerk', () => {
  test('says from which agenda a resolution comes', async () => {
    const { item } = await givenItem('adopted')
    const form = await clerk.open('/desk/council/new')
    const typed = {
      number: '941',
      term: '6',
      item: item.id,
      'title.fa': 'مصوبه با دستور',
      'adopted.day': '۱۹',
      'adopted.month': '12',
      'adopted.year': '1404',
      body: they.council.id,
      coordinator: they.office.id,
      text: '۱- معاونت موظف است خانه را بسازد.',
    }
    await form.submit(typed, 'ثبت مصوبه')
    expect((await clerk.open('/desk/council?q=941')).text).toContain('مصوبه با دستور')
    expect((await clerk.open('/desk/council/941-1404')).status).toBe(200)
  })

  test('names who has it on the desk in the owner’s body, and is told who is there when nobody is called so', async () => {
    const { address, resolutionId } = await givenSettled(work, they)
    const offer = {
      owner: they.works.id,
      'statement.fa': 'ساختن خانه',
      'doneWhen.fa': 'سقف در باران آزموده شده است',
      responsible: 'ناشناس ناپیدا',
    }
    const wrong = await (await clerk.open(`/desk/council/${address}/clauses/1`)).submit(offer, 'سپردن به صاحب')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('«ناشناس ناپیدا» در این واحد نیست')
    expect(wrong.text).toContain(they.worker.name)
    await wrong.submit({ responsible: they.worker.name }, 'سپردن به صاحب')
    const { matterId } = await getResolutionById(db, resolutionId)
    expect(await commitmentsOf(db, [matterId])).toMatchObject([{ responsibleId: they.worker.id }])
  })
})
