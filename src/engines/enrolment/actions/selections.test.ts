import { expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import enrolment from '../module.ts'
import { getEnrolment } from '../queries/enrolments.ts'
import { withdrawEnrolment } from './changes.ts'
import { enrol } from './enrol.ts'
import { decideSelection } from './selections.ts'

const city = await openCity({ modules: [enrolment] })
const officer = await city.staff('کارشناس', 'officer')

const applies = async (offeringId: string) => {
  const person = await givenPerson(city.db, 'داوطلب')
  const wish = { key: crypto.randomUUID(), offeringId, party: [{ personId: person.id }] }
  return { person, ...(await enrol(await city.work(person), wish)) }
}

test('places of a club go by the ranking; the next are reserve in its order, and a low mark is told by its criterion', async () => {
  const { offering } = await givenOffering(city.db, city.now, { how: 'selection', seats: 1, admitBy: 'run' })
  const all = [1, 2, 3, 4].map(() => applies(offering.id))
  const [a, b, c, d] = await Promise.all(all)
  if (!a || !b || !c || !d) throw new Error('Four applied')
  expect([a, b, c, d].map(({ state }) => state)).toEqual(['asked', 'asked', 'asked', 'asked'])
  const ranking = { ranked: [c, a, b], unfundable: [{ code: d.code, below: 'talent' }] }
  const work = await city.work(officer)
  await expect(decideSelection(await city.work(a.person), offering.id, 'all', ranking)).rejects.toMatchObject({
    kind: 'forbidden',
  })
  expect(await decideSelection(work, offering.id, 'all', ranking)).toHaveLength(4)
  expect(await decideSelection(work, offering.id, 'all', ranking)).toHaveLength(0)
  const now = async () => Promise.all([a, b, c, d].map(async ({ id }) => (await getEnrolment(city.db, id)).state))
  expect(await now()).toEqual(['waiting', 'waiting', 'confirmed', 'refused'])
  expect(await getEnrolment(city.db, d.id)).toMatchObject({ reason: 'below:talent' })
  await withdrawEnrolment(await city.work(c.person), c.id)
  expect(await now()).toEqual(['confirmed', 'waiting', 'withdrawn', 'refused'])
  const stranger = { ranked: [{ code: 'XXXX' }], unfundable: [] }
  await expect(decideSelection(work, offering.id, 'all', stranger)).rejects.toMatchObject({ kind: 'invalid' })
})
