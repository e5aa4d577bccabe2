import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import mandateRoom from '#city/mandate/module.ts'
import { ensureMandate } from '#city/mandate/queries.ts'
import zoneRoom from '#city/zones/module.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { enterPaper } from '../actions/papers.ts'
import { givenCouncil, givenPublished } from '../fixtures.ts'
import council from '../module.ts'
import { findPaperNumbered, linksOf, papersWanted } from '../queries/papers.ts'

const city = await openCity({
  modules: [facts, mandateRoom, zoneRoom, commitment, council],
  now: new Date('2026-04-04T09:00:00+03:30'),
})
const { db } = city
await ensureMandate(db, city.now)
const they = await givenCouncil(db)
const clerk = city.visitor(they.clerk, 'fa')
const everybody = city.visitor(undefined, 'fa')
const [first] = they.members

const typed = {
  kind: 'bill',
  reference: '۱۴۰۴/۷۷',
  'date.day': '۱',
  'date.month': '12',
  'date.year': '1404',
  'title.fa': 'لایحهٔ بازسازی خانهٔ محله',
  'title.en': 'Bill on the neighbourhood house',
  body: they.council.id,
  originator: they.works.id,
}
const submit = 'ثبت لایحه یا نامه'
const path = '/desk/council/papers'

test('a bill is entered without scripts, answered by a resolution, and public with it', async () => {
  const made = await (await clerk.open(`${path}/new`)).submit(typed, submit)
  expect(made.text).toContain('ادارهٔ بازسازی')
  const { id } = (await findPaperNumbered(db, '۱۴۰۴/۷۷')) ?? { id: '' }
  expect((await everybody.open(`/council/papers/${id}`)).status).toBe(404)
  const entry = await clerk.open(`/desk/council/new?paper=${id}`)
  expect(entry.document.querySelector('select[name=paper] option[selected]')?.getAttribute('value')).toBe(id)
  expect(entry.document.querySelector('[name="title.fa"]')?.getAttribute('value')).toBe(typed['title.fa'])

  const { address } = await givenPublished(await city.work(they.clerk), they, { paperId: id })
  const page = await everybody.open(`/council/papers/${id}`)
  expect(page.text).toContain('لایحهٔ بازسازی خانهٔ محله')
  expect(page.document.querySelector(`a[href$="/council/resolutions/${address}"]`)).toBeTruthy()
  expect((await everybody.open(`/council/resolutions/${address}`)).text).toContain('لایحهٔ بازسازی خانهٔ محله')
  expect((await clerk.open(`${path}?view=open`)).text).not.toContain('لایحهٔ بازسازی خانهٔ محله')
})

test('a motion has members, and hangs together with what came before it', async () => {
  const work = await city.work(they.clerk)
  const of = { title: { fa: 'نامهٔ پیشین' }, date: '2026-02-01', bodyId: they.council.id }
  const earlier = await enterPaper(work, { ...of, kind: 'letter', reference: 'ن-۱' })
  const motion = { ...typed, kind: 'motion', reference: 'ط-۱', originator: '', 'lineage.supersedes': 'ن-۱' }
  const refused = await (await clerk.open(`${path}/new`)).submit(motion, submit)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('دست‌کم یک پیشنهاددهنده')
  expect(refused.document.querySelector('[name=reference]')?.getAttribute('value')).toBe('ط-۱')
  const unknown = await refused.submit({ 'members[]': first?.id ?? '', 'lineage.related': 'هیچ-۹' }, submit)
  expect(unknown.text).toContain('نامه‌ای به شمارهٔ «هیچ-۹» ثبت نشده است')
  const made = await unknown.submit({ 'lineage.related': '' }, submit)
  expect(made.text).toContain('نامهٔ پیشین')
  expect(made.text).toContain(first?.name)
  const { id } = (await findPaperNumbered(db, 'ط-۱')) ?? { id: '' }
  expect(await linksOf(db, id)).toMatchObject([{ kind: 'supersedes', otherId: earlier }])
  expect((await clerk.open(`${path}/${earlier}`)).text).toContain('جایگزین‌شده با')
})

test('the same letter is not entered twice, nor one that is still to be written', async () => {
  const before = (await papersWanted(db, {}, 50)).length
  const again = await (await clerk.open(`${path}/new`)).submit({ ...typed, reference: '۱۴۰۴/۷۸' }, submit)
  expect(again.status).toBe(200)
  const twice = await (await clerk.open(`${path}/new`)).submit({ ...typed, reference: '۱۴۰۴/۷۸' }, submit)
  expect(twice.text).toContain('پیش‌تر ثبت شده است')
  const ahead = await (await clerk.open(`${path}/new`)).submit({ ...typed, 'date.year': '1406' }, submit)
  expect(ahead.text).toContain('تاریخ نامه هنوز نرسیده است')
  expect((await papersWanted(db, {}, 50)).length).toBe(before + 1)
  expect((await everybody.open(`${path}/new`)).status).toBe(401)
})

test('a file of a paper is everybody’s only from the first published resolution on', async () => {
  const work = await city.work(they.clerk)
  const bill = { kind: 'bill', reference: 'ل-۹', title: { fa: 'لایحهٔ پیوست‌دار' }, date: '2026-02-01' } as const
  const id = await enterPaper(work, { ...bill, bodyId: they.council.id, originatorId: they.works.id })
  const file = new File([`%PDF-1.4\n1 0 obj\n<<>>\nendobj\n${crypto.randomUUID()}\n%%EOF`], 'bill.pdf')
  const form = await clerk.open(`${path}/${id}/attachment`)
  const kept = await form.submit({ kind: 'text', 'title.fa': 'متن لایحه', file }, 'پیوست کردن فایل')
  expect(kept.text).toContain('متن لایحه')
  expect(kept.document.querySelector('.evid a')).toBeNull()
  await givenPublished(work, they, { paperId: id })
  expect((await everybody.open(`/council/papers/${id}`)).document.querySelector('.evid a')).toBeTruthy()
})
