import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { insertHousehold, insertMember } from '#city/households/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { checkParty } from '#engines/enrolment/index.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { sha256 } from '#platform/lots/sha256.ts'
import { openCity } from '#test/city.ts'
import { lowSupply } from '../actions/low-supply.ts'
import { publishSupplyList } from '../actions/supply-list.ts'
import events from '../module.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city
const districts = await givenDistricts(db, now)
const zoneOf = (code: string) => districts.find((zone) => zone.code === code)?.id ?? ''
const officer = await city.staff('نگار نمونه', 'officer')
const english = city.visitor(officer, 'en')
const anybody = city.visitor(undefined, 'en')
const programme = await givenProgramme(db, now)
const women = { profiles: [{ key: 'women', sex: 'female' as const }], party: { min: 1, max: 5 } }
const give = (zoneId: string, startsAt?: Date) =>
  givenOffering(db, now, {
    programmeId: programme.id,
    zoneId,
    audience: women,
    seats: 20,
    ...(startsAt && { startsAt }),
  })

await give(zoneOf('d08'))

const rowOf = (page: Awaited<ReturnType<typeof english.open>>, name: string) =>
  page.document
    .querySelectorAll('tbody tr')
    .find((each) => each.querySelectorAll('td').length > 4 && each.querySelector('th')?.textContent.includes(name))

test('seat-hours of a month are told by district for a group, as a picture and as a table', async () => {
  const page = await english.open('/desk/offerings/supply?month=1405-09&group=women')
  expect(rowOf(page, 'District 8')?.textContent).toContain('30')
  expect(page.document.querySelector('svg.map')).not.toBeNull()
  expect(rowOf(page, 'District 1')?.textContent).toContain('Low supply')
  expect(rowOf(page, 'District 8')?.textContent).not.toContain('Low supply')
  const stepFree = await english.open('/desk/offerings/supply?month=1405-09&group=disability')
  expect(rowOf(stepFree, 'District 8')?.textContent).toContain('30')
  const men = await english.open('/desk/offerings/supply?month=1405-09&group=men')
  expect(rowOf(men, 'District 8')?.textContent).not.toContain('30')
  expect(men.text).toContain('Nothing was on for this group')
  const file = await (await english.request('/en/desk/offerings/supply.csv?month=1405-09&group=women')).text()
  expect(file).toContain('District 8')
  expect((await english.open('/desk/offerings/supply?month=1405-99&group=cats&walk=7')).status).toBe(200)
})

test('neighbourhoods of which nobody knows who lives there have no index', async () => {
  const page = await anybody.open('/events/supply?month=1405-09&by=neighbourhood')
  expect(page.status).toBe(200)
  expect(page.text).toContain('nobody has counted who lives in any zone')
})

test('everybody sees the map, without attendances of fewer than ten', async () => {
  const page = await anybody.open('/events/supply?month=1405-09&group=women')
  expect(rowOf(page, 'District 8')?.textContent).toContain('fewer than 10')
  expect((await anybody.open('/desk/offerings/supply')).text).not.toContain('Seat-hours there')
})

test('the list of a season is computed from the one before, published once, and its record has the hash it says', async () => {
  await publishSupplyList(await city.work('rules'))
  expect((await anybody.open('/events/supply')).text).toContain('No list has been published yet')

  await give(zoneOf('d08'), new Date('2026-08-01T16:00:00+03:30'))
  await give(zoneOf('d01'), new Date('2026-08-02T16:00:00+03:30'))
  await publishSupplyList(await city.work('rules'))
  const page = await anybody.open('/events/supply/1405-autumn')
  expect(rowOf(page, 'District 8')?.textContent).not.toContain('Low supply')
  const record = await (await anybody.request('/events/supply/1405-autumn/record.json')).text()
  expect(page.text).toContain(sha256(record))
  const { zones } = JSON.parse(record)
  expect(zones).toHaveLength(10)
  expect(zones.filter(({ low }: { low: boolean }) => low)).toHaveLength(8)

  await give(zoneOf('d02'), new Date('2026-08-03T16:00:00+03:30'))
  await publishSupplyList(await city.work('rules'))
  expect(await (await anybody.request('/events/supply/1405-autumn/record.json')).text()).toBe(record)
  expect((await anybody.open('/events/supply/1404-winter')).status).toBe(404)
})

test('nobody but the rules and those who publish makes a list', async () => {
  const sara = await givenPerson(db, 'سارا')
  await expect(publishSupplyList(await city.work(sara))).rejects.toMatchObject({ kind: 'forbidden' })
})

test('who lives where little is on offer has one lot more in a draw, and nobody else', async () => {
  const phases = [{ id: 'lots', from: now.toISOString(), until: '2026-12-01T00:00:00Z', how: 'draw' as const }]
  const { offering, sessions } = await givenOffering(db, now, { phases })
  const weightIn = async (code: string) => {
    const person = await givenPerson(db, 'متقاضی', { sex: 'female', birthYear: 1990 })
    const { id } = await insertHousehold(db, { zoneId: zoneOf(code), createdAt: now })
    await insertMember(db, { householdId: id, personId: person.id, role: 'other' })
    const work = await city.work(person)
    const wish = {
      key: crypto.randomUUID(),
      offeringId: offering.id,
      sessionId: sessions[0]?.id,
      party: [{ personId: person.id }],
    }
    return (await checkParty(work, { ...wish, isPoorlySupplied: lowSupply(work) })).prepared.weight
  }
  expect([await weightIn('d03'), await weightIn('d08')]).toEqual([2, 1])
})
