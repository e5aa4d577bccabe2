import { expect, test } from 'vitest'
import { givenPromises } from '#engines/commitment/fixtures.ts'
import { beginWork } from '#platform/work.ts'
import { accept, verify } from '#engines/commitment/index.ts'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import { historyOf } from '#engines/commitment/queries/events.ts'
import commitment from '#engines/commitment/module.ts'
import { links as commitmentLinks } from '#engines/commitment/tables.ts'
import { openCity } from '#test/city.ts'
import { recordAnswer } from '../actions/paper.ts'
import pages from '../module.ts'
import { lettersOf } from '../queries/agencies.ts'

const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const world = await givenPromises(city)
const { they } = world
const house = { store: city.store, keyring: city.keyring }
const pdf = () => new File([`%PDF-1.4\n1 0 obj\n<<>>\nendobj\n${crypto.randomUUID()}\n%%EOF`], 'answer.pdf')

test('an answer on paper is the agency’s step, with the scan as evidence and the numbers of the register', async () => {
  const { id, matterId } = await world.offered({ ownerId: they.agency.id })
  const work = await city.work(they.coordinator)
  const paper = { number: 'و-۱۲', on: '2026-04-21', text: 'می‌پذیریم', reason: 'other', scan: pdf() } as const
  const once = crypto.randomUUID()
  await recordAnswer(work, house, id, { ...paper, what: 'accept', once })
  expect((await getCommitment(city.db, id)).state).toBe('accepted')
  const history = await historyOf(city.db, matterId)
  expect(history.slice(-2).map(({ event }) => [event.kind, event.channel, event.onBehalfOf])).toEqual([
    ['evidence', 'paper', they.agency.id],
    ['accepted', 'paper', they.agency.id],
  ])
  await recordAnswer(work, house, id, { ...paper, what: 'accept', once })
  expect(await lettersOf(city.db, id)).toMatchObject([{ direction: 'in', number: 'و-۱۲' }])
})

test('whoever wrote an answer down does not turn the second key, and nobody writes without the permission', async () => {
  const { id } = await world.offered({
    ownerId: they.agency.id,
    keys: [{ kind: 'supervisor', holderId: they.coordinator.id }],
  })
  const work = await city.work(they.coordinator)
  const paper = { number: 'و-۱۳', on: '2026-04-21', text: '', reason: 'other', scan: pdf() } as const
  const liaison = await city.work(they.liaison)
  await expect(recordAnswer(liaison, house, id, { ...paper, what: 'accept', once: undefined })).rejects.toMatchObject({
    kind: 'forbidden',
  })
  await recordAnswer(work, house, id, { ...paper, what: 'accept', once: undefined })
  await recordAnswer(work, house, id, { ...paper, scan: pdf(), what: 'claim', once: undefined })
  expect((await getCommitment(city.db, id)).state).toBe('claimed')
  await expect(verify(work, id, { text: 'خودم دیدم که انجام شده است' })).rejects.toMatchObject({ kind: 'forbidden' })
  const web = beginWork({ ...work, channel: 'web', onBehalfOf: they.agency.id })
  const other = await world.offered({ ownerId: they.agency.id })
  await expect(accept(web, other.id)).rejects.toMatchObject({ kind: 'forbidden' })
})

test('the letter is a PDF with its number written down', async () => {
  const { id } = await world.offered({ ownerId: they.agency.id })
  const coordinator = city.visitor(they.coordinator, 'fa')
  const page = await coordinator.open(`/desk/due/${id}`)
  const form = page.document.querySelector('form[action$="/letter"]')
  const once = form?.querySelector('[name=once]')?.getAttribute('value') ?? ''
  const body = new URLSearchParams({
    once,
    number: 'ص-۴۴',
    'on.calendar': 'jalali',
    'on.day': '2',
    'on.month': '2',
    'on.year': '1405',
  })
  const answer = await coordinator.request(`/desk/due/${id}/letter`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body,
  })
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const links = await city.db.$count(commitmentLinks)
  const again = await coordinator.send(`/desk/due/${id}/letter`, Object.fromEntries(body))
  expect(again.text).toContain('این نامه یک بار چاپ و ثبت شده است')
  expect(await city.db.$count(commitmentLinks)).toBe(links)
  expect(await lettersOf(city.db, id)).toMatchObject([{ direction: 'out', number: 'ص-۴۴', on: '2026-04-22' }])
  expect((await city.visitor(they.worker).send(`/desk/due/${id}/letter`, {})).status).toBe(403)
})
