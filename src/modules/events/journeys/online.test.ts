import { expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { closeMany, enrol } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { today } from '#platform/calendar/instant.ts'
import { openCity } from '#test/city.ts'
import room from '../module.ts'

const city = await openCity({ modules: [enrolment, room], now: new Date('2026-06-10T10:00:00+03:30') })
const link = 'https://live.example/room'

/** Somebody has the only seat in a hall, somebody waits, and what they come for is put online. */
async function putOnline() {
  const hall = await givenPlace(city.db, city.now, { name: { fa: 'تالار نمونه', en: 'Sample hall' } })
  const { offering, sessions } = await givenOffering(city.db, city.now, { seats: 1, placeId: hall.id })
  const [session] = sessions
  const [inside, waiting] = [await givenPerson(city.db, 'سارا'), await givenPerson(city.db, 'مینا')]
  const ask = async (person: typeof inside) => {
    const wish = { offeringId: offering.id, sessionId: session?.id, party: [{ personId: person.id }] }
    return (await enrol(await city.work(person), { ...wish, key: crypto.randomUUID() })).code
  }
  const [own, others] = [await ask(inside), await ask(waiting)]
  const day = today(session?.startsAt ?? city.now)
  const act = { from: day, until: day, manner: 'online', cause: 'power', reason: { fa: 'برق رفته است' }, link } as const
  await closeMany(await city.work(await city.staff('رئیس', 'head-of-unit')), {
    ...act,
    sessionIds: [session?.id ?? ''],
  })
  return { offering, inside, waiting, own, others }
}

test('a session put online is so on every page, and only who has a place sees the way in', async () => {
  const { offering, inside, waiting, own, others } = await putOnline()
  const way = `a[href="${link}"]`
  const ticket = await city.visitor(inside, 'fa').open(`/my/tickets/${own}`)
  expect(ticket.document.querySelector(way)?.textContent).toContain('برخط')
  expect(ticket.text).not.toContain('تالار نمونه')
  const inLine = await city.visitor(waiting, 'fa').open(`/my/tickets/${others}`)
  expect([inLine.text.includes('برخط'), inLine.document.querySelector(way)]).toEqual([true, null])
  const page = await city.visitor(undefined, 'en').open(`/e/${offering.code}`)
  expect(page.document.querySelector('.session')?.textContent).toContain('Online')
  expect(page.text).not.toContain('Sample hall')
  const said = [...page.document.querySelectorAll('dl')].map(({ textContent }) => textContent)
  expect(said.join('\n')).toContain('Online')
  expect(page.document.innerHTML).toContain('EventMovedOnline')
  expect(page.document.innerHTML).not.toContain(link)
  const file = await (await city.visitor(inside, 'fa').request(`/my/tickets/${own}/calendar.ics`)).text()
  expect(file).toContain('LOCATION;LANGUAGE=fa:برخط')
})

test('and so it is among one’s places, on the calendar and in telephones', async () => {
  const { offering, inside, own } = await putOnline()
  for (const address of ['/my', `/my/enrolments/${own}`, '/events']) {
    const { text } = await city.visitor(inside, 'fa').open(address)
    expect([address, text.includes('تالار نمونه'), text.includes('برخط')]).toEqual([address, false, true])
  }
  const fed = await (await city.visitor(undefined, 'fa').request(`/cal/e-${offering.code}.ics`)).text()
  expect(fed).toContain('LOCATION;LANGUAGE=fa:برخط')
  expect(fed).not.toContain('GEO:')
})
