import { expect, test } from 'vitest'
import { insertMembership } from '#city/organisations/queries.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { givenCouncil } from '../fixtures.ts'
import council from '../module.ts'

const city = await openCity({ modules: [commitment, council], now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
const they = await givenCouncil(db)
const anybody = city.visitor(undefined, 'fa')
const seat = { organisationId: they.council.id, startsOn: '2026-01-01', recordedAt: city.now } as const

test('everybody finds the bodies that decide, and in each those who hold an office today', async () => {
  const [chair, past, clerk] = [
    await city.person('رئیس شورای نمونه'),
    await city.person('عضو پیشین نمونه'),
    await city.person('کارمند دبیرخانهٔ نمونه'),
  ]
  const post = { fa: 'رئیس شورا', en: 'Chair of the council' }
  await insertMembership(db, { ...seat, personId: chair.id, role: 'council-member', post })
  await insertMembership(db, { ...seat, personId: past.id, role: 'council-member', endsOn: '2026-02-01' })
  await insertMembership(db, { ...seat, personId: clerk.id, role: 'officer' })
  const list = await anybody.open('/council/bodies')
  const at = `/council/bodies/${they.council.slug}`
  expect(list.document.querySelector(`a[href="${at}"]`)).not.toBeNull()
  const page = await anybody.open(at)
  expect(page.text).toContain('رئیس شورا')
  expect(page.document.querySelector(`a[href="/council/members/${chair.id}"]`)).not.toBeNull()
  expect(page.text).not.toContain('عضو پیشین نمونه')
  expect(page.text).not.toContain('کارمند دبیرخانهٔ نمونه')
})

test('a unit that decides nothing has no page among them', async () => {
  expect((await anybody.open(`/council/bodies/${they.works.slug}`)).status).toBe(404)
  expect((await anybody.open('/council/bodies/nobody')).status).toBe(404)
})
