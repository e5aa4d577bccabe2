import { expect, test } from 'vitest'
import { givenPromises, plainRule } from '#engines/commitment/fixtures.ts'
import {
  historyOf,
  issueBodyLink,
  linksOfBody,
  linkUsed,
  type NewOffer,
  offerCommitment,
  openMatter,
  publishRule,
  standingOf,
} from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import { occasionsOn, workCalendarOf } from '#city/occasions/queries.ts'
import { isWorkday } from '#platform/calendar/workdays.ts'
import { openCity } from '#test/city.ts'
import pages from '../module.ts'
import { factsOfBody, findAgency } from '../queries/agencies.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const world = await givenPromises(city)
const { they } = world
const head = city.visitor(they.deputy, 'en')
const here = `/desk/agencies/${they.agency.id}`

const profile = {
  'post.fa': 'رابط دستگاه',
  'channels.first': 'link',
  'channels.second': 'paper',
  'channels.third': 'link',
  number: '۰۹۱۴۰۰۰۰۰۰۹',
  code: 'on',
  address: 'تبریز، خیابان نمونه',
}

test('A body becomes an agency by a form: its ways in their order, its number sealed', async () => {
  const form = await head.open('/desk/agencies/new')
  const wrong = await form.submit({ ...profile, organisation: they.agency.id, number: '123' }, 'Save the agency')
  expect(wrong.status).toBe(422)
  expect(wrong.document.querySelector('[name="post.fa"]')?.getAttribute('value')).toBe('رابط دستگاه')
  const made = await wrong.submit({ number: profile.number }, 'Save the agency')
  expect(made.text).toContain('The agency was saved.')
  const agency = await findAgency(city.db, they.agency.id)
  expect(agency).toMatchObject({ channels: ['link', 'paper'], liaisonPost: { fa: 'رابط دستگاه' }, wantsCode: true })
  expect(agency?.number?.toString('utf8')).not.toContain('914')
})

const told = () => factsOfBody(city.db, they.agency.id, ['coordination.agency-saved'], 20)

test('What is changed stays in its history, with who changed it; the same form sent again changes nothing', async () => {
  const form = await head.open(here)
  const address = 'تبریز، خیابان دیگر'
  const page = await form.submit({ address }, 'Save the agency')
  expect(page.text).toContain('postal address')
  const before = await told()
  expect(before[0]).toMatchObject({ actor: 'معاون نمونه', fact: { detail: { changed: ['address'] } } })
  await form.submit({ address }, 'Save the agency')
  expect(await told()).toHaveLength(before.length)
})

/** An offer to the agency in a matter of the kind `project`. */
async function offeredProject(more: Partial<NewOffer> = {}) {
  const work = await city.work(they.coordinator)
  const { matterId } = await openMatter(work, {
    kind: 'project',
    title: { fa: 'نوسازی حیاط مدرسه' },
    coordinatorId: they.office.id,
    visibility: 'public',
  })
  const offer = world.offer({ ownerId: they.agency.id, ...more })
  const { commitmentId } = await offerCommitment(work, matterId, offer)
  return getCommitment(city.db, commitmentId)
}

test('What an agency accepts unasked is accepted as soon as it is offered, by the rules and not by a person', async () => {
  expect((await offeredProject()).state).toBe('offered')
  const page = await (await head.open(here)).submit({ 'standing[]': ['project'] }, 'Save the agency')
  expect(page.text).toContain('standing acceptance agreed')
  expect(await standingOf(city.db, they.agency.id)).toEqual(['project'])
  const { state, matterId } = await offeredProject()
  expect(state).toBe('accepted')
  expect((await historyOf(city.db, matterId)).at(-1)?.event).toMatchObject({ kind: 'accepted', actorKind: 'rules' })
  expect((await world.offered({ ownerId: they.agency.id })).id).toBeDefined()
  await (await head.open(here)).submit({ 'standing[]': [] }, 'Save the agency')
  expect((await offeredProject()).state).toBe('offered')
})

const dueOf = async () => (await offeredProject({ rule: 'three-days', due: undefined })).dueOn

test('Due dates of an agency are counted with its own weekend while it keeps one', async () => {
  await publishRule(await city.work(they.deputy), 'three-days', '2026-01-01', {
    ...plainRule,
    due: { n: 3, unit: 'workday' },
  })
  expect(await dueOf()).toBe('2026-04-27')
  const own = {
    'weekdays[]': ['6'],
    opensAt: '۸',
    closesAt: '15:00',
    'startsOn.day': '22',
    'startsOn.month': '4',
    'startsOn.year': '2026',
  }
  const wrong = await (await head.open(here)).submit({ ...own, closesAt: '07:00' }, 'Another weekend for this agency')
  expect(wrong.status).toBe(422)
  const page = await wrong.submit({ closesAt: '15:00' }, 'Another weekend for this agency')
  expect(page.text).toContain('counted with its own weekend')
  expect(await dueOf()).toBe('2026-04-26')
  const back = await page.submit({}, 'Back to the calendar of the city from today')
  expect(back.text).toContain('back to the work calendar of the city')
  expect(await dueOf()).toBe('2026-04-27')
})

const spring = { from: '2026-03-21', until: '2026-06-21' }

test('A day on which one agency is closed moves its own due dates alone, and a due date never comes earlier again', async () => {
  const before = await offeredProject({ rule: 'three-days', due: undefined })
  expect(before.dueOn).toBe('2026-04-27')
  const closed = {
    'title.fa': 'جابه‌جایی ساختمان',
    'date.day': '26',
    'date.month': '4',
    'date.year': '2026',
    source: 'Letter 12/450',
  }
  const wrong = await (await head.open(here)).submit({ ...closed, source: '' }, 'Record the closed day')
  expect(wrong.status).toBe(422)
  const page = await wrong.submit(closed, 'Record the closed day')
  expect(page.text).toContain('due dates that pass over it move')
  expect(page.text).toContain('Letter 12/450')
  await city.settle()
  const due = async () => (await getCommitment(city.db, before.id)).dueOn
  expect(await due()).toBe('2026-04-28')
  expect(await dueOf()).toBe('2026-04-28')
  const [ofAll, ofCity] = [await occasionsOn(city.db, '2026-04-26'), await workCalendarOf(city.db, spring)]
  expect(ofAll.map(({ key }) => key).filter((key) => key.startsWith('closure'))).toEqual([])
  expect(isWorkday(ofCity, '2026-04-26')).toBe(true)

  const open = await page.submit({}, 'It is open after all')
  expect(open.text).toContain('due dates that have moved stay')
  expect(open.text).not.toContain('Letter 12/450')
  await city.settle()
  expect(await due()).toBe('2026-04-28')
  expect(await dueOf()).toBe('2026-04-27')
  const again = await open.submit(closed, 'Record the closed day')
  expect(again.text).toContain('Letter 12/450')
  await again.submit({}, 'It is open after all')
})

test('A closed day of one agency is opened by the address of no other', async () => {
  const page = await (
    await head.open(here)
  ).submit(
    { 'title.fa': 'بازسازی', 'date.day': '27', 'date.month': '4', 'date.year': '2026', source: 'Letter 13' },
    'Record the closed day',
  )
  const end = page.document.querySelector('form[action*="/closures/"]')?.getAttribute('action') ?? ''
  expect((await head.send(end.replace(they.agency.id, they.works.id), {})).status).toBe(404)
  await page.submit({}, 'It is open after all')
})

test('A link handed on is seen by its uses, and a new one takes its place', async () => {
  const page = await (await head.open(here)).submit({}, 'Send a link')
  expect(page.text).toContain('on its way to the registered number')
  const [first] = await linksOfBody(city.db, they.agency.id)
  expect(first?.uses).toBe(0)
  const { token } = await issueBodyLink(await city.work(they.deputy), they.agency.id, {})
  await city.visitor(undefined, 'fa').open(`/a/${token}`)
  await city.visitor(undefined, 'fa').open(`/a/${token}`)
  expect(await factsOfBody(city.db, they.agency.id, [linkUsed.name], 10)).toHaveLength(2)
  expect((await head.open(here)).text).toContain('When it was opened')
  const renewed = await (await head.open(here)).submit({}, 'Replace by a new one')
  expect(renewed.text).toContain('The old link is revoked')
  expect((await city.visitor(undefined, 'fa').open(`/a/${token}`)).status).toBe(410)
  const links = await linksOfBody(city.db, they.agency.id)
  expect(links.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(2)
})

test('Nobody of one agency ends the link of another by its address, and only who manages agencies sees this at all', async () => {
  const [own] = await linksOfBody(city.db, they.agency.id)
  const of = `/desk/agencies/${they.board.id}/links/${own?.id}/revocation`
  expect((await head.send(of, {})).status).toBe(404)
  expect((await city.visitor(they.coordinator, 'en').open(here)).status).toBe(403)
})
