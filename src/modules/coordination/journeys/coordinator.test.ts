import { expect, test } from 'vitest'
import { givenPromises, sampleReason } from '#engines/commitment/fixtures.ts'
import {
  accept,
  askExtension,
  askTransfer,
  decline,
  grantExtension,
  ownersThrough,
  partyNames,
  transfer,
} from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import { openCity } from '#test/city.ts'
import pages from '../module.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const world = await givenPromises(city)
const { they } = world

const offered = (fa: string) => world.offered({ statement: { fa } })
const queue = async () => {
  const page = await city.visitor(they.coordinator, 'en').open('/desk/due')
  return page.document.querySelector('main')?.textContent ?? ''
}

test('what a coordinator settles is in one list: refusals, requests, and offers nobody has answered in time', async () => {
  const worker = await city.work(they.worker)
  const silent = await offered('پیشنهاد بی‌پاسخ مانده')
  const refused = await offered('پیشنهاد رد شده')
  const handed = await offered('کاری که به دیگری می‌رود')
  await decline(worker, refused.id, 'not-ours', { text: sampleReason })
  await askTransfer(worker, handed.id, { text: sampleReason, to: they.section.id })
  const before = await queue()
  expect(before).toContain('پیشنهاد رد شده')
  expect(before).toContain('کاری که به دیگری می‌رود')
  expect(before).not.toContain('پیشنهاد بی‌پاسخ مانده')
  city.wait(6 * 86_400)
  expect(await queue()).toContain('پیشنهاد بی‌پاسخ مانده')
  await accept(await city.work(they.worker), silent.id)
  expect(await queue()).not.toContain('پیشنهاد بی‌پاسخ مانده')
})

const asks = async (id: string, until: string) =>
  askExtension(await city.work(they.worker), id, until, { text: sampleReason })

test('after two extensions the third stands in the list of the coordinator’s superior, who alone grants it', async () => {
  const { id } = await offered('کاری که سه بار مهلت خواسته')
  await accept(await city.work(they.worker), id)
  for (const until of ['2026-06-01', '2026-07-01']) {
    await asks(id, until)
    await grantExtension(await city.work(they.coordinator), id, {})
  }
  const above = city.visitor(they.deputy, 'en')
  const listed = async () => (await above.open('/desk/due')).document.querySelector('main')?.textContent ?? ''
  expect(await listed()).not.toContain('کاری که سه بار مهلت خواسته')
  await asks(id, '2026-08-03')
  expect(await listed()).toContain('کاری که سه بار مهلت خواسته')
  const page = await city.visitor(they.coordinator, 'en').open(`/desk/due/${id}`)
  expect(page.document.querySelector('form[action$="/grant"]')).toBeNull()
  await (await above.open(`/desk/due/${id}`)).submit({}, 'Grant it')
  expect((await getCommitment(city.db, id)).extensions).toBe(3)
  expect(await listed()).not.toContain('کاری که سه بار مهلت خواسته')
})

test('the third time something is handed on, the coordinator says why in writing, and everybody reads how often', async () => {
  const { id } = await offered('کاری که دست به دست شده')
  const coordinator = await city.work(they.coordinator)
  const [first, second] = [they.section.id, they.works.id]
  const once = await transfer(coordinator, id, { ownerId: first, text: '' })
  const twice = await transfer(coordinator, once.commitmentId, { ownerId: second, text: '' })
  const visitor = city.visitor(they.coordinator, 'en')
  const form = await visitor.open(`/desk/due/${twice.commitmentId}`)
  const refused = await form.submit({ owner: first, text: '' }, 'Pass it on')
  expect(refused.status).toBe(422)
  const done = await refused.submit({ text: sampleReason }, 'Pass it on')
  expect(done.status).toBe(200)
  expect(done.text).toContain('passed on')
})

test('from the third time on the page says who had it, until when, and how late each was of their own', async () => {
  const { id } = await offered('کاری که همه داشته‌اند')
  const coordinator = () => city.work(they.coordinator)
  await accept(await city.work(they.worker), id)
  city.wait(120 * 86_400)
  const first = await transfer(await coordinator(), id, { ownerId: they.section.id, text: '' })
  const second = await transfer(await coordinator(), first.commitmentId, { ownerId: they.agency.id, text: '' })
  const names = await partyNames(city.db, [they.works.id, they.section.id, they.agency.id, they.board.id])
  expect(await ownersThrough(await coordinator(), await getCommitment(city.db, second.commitmentId))).toEqual([])
  city.wait(86_400)
  const wish = { ownerId: they.board.id, text: sampleReason }
  const third = await transfer(await coordinator(), second.commitmentId, wish)
  const owners = await ownersThrough(await coordinator(), await getCommitment(city.db, third.commitmentId))
  expect(owners.map(({ owner }) => owner)).toEqual(
    [they.works, they.section, they.agency, they.board].map((body) => names.get(body.id)),
  )
  expect(owners.map(({ until }) => until)).toEqual([...owners.slice(1).map(({ from }) => from), undefined])
  const [late = 0, ...others] = owners.map(({ lateness }) => lateness.late)
  expect(late).toBeGreaterThan(50)
  expect(Math.max(...others)).toBeLessThan(3)
  const page = await city.visitor(they.coordinator, 'en').open(`/desk/due/${third.commitmentId}`)
  expect(page.text).toContain('Who had this commitment')
  expect(page.text).toContain(`${late} work days`)
})
