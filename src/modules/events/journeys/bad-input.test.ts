import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { householdsOf, insertMember } from '#city/households/queries.ts'
import { keepNeeds } from '#modules/families/actions/needs.ts'
import { givenFamily } from '../fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { changeSessions, enrol, openAdmission, setAdmission } from '#engines/enrolment/index.ts'
import { enrolments } from '#engines/enrolment/tables.ts'
import { limiterIn } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import { refuse } from '#platform/refusal.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({ modules: [enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const admission = openAdmission(city.db, { clock: () => city.now })
setAdmission(city.db, admission)
const { db, now } = city

const children = {
  profiles: [{ key: 'children', ageMin: 3, ageMax: 6 }],
  party: { min: 1, max: 6, childrenPerAdult: 0 },
}

/** A parent at the first step of something, with one empty row for a guest. */
async function atTheForm(wish: Parameters<typeof givenOffering>[2] = {}) {
  const parent = await givenPerson(db, 'پرستو', { birthYear: 1990, sex: 'female' })
  const given = await givenOffering(db, now, wish)
  const visitor = city.visitor(parent)
  const way = `/e/${given.offering.code}/enrol?session=${given.sessions[0]?.id}`
  return { ...given, parent, visitor, way, form: await visitor.open(`${way}&guests=1`) }
}

describe('the year of birth of a guest', () => {
  test.each(['1400', '۱۴۰۰', '١٤٠٠', '2021'])('is read when written %s', async (born) => {
    const { form } = await atTheForm({ audience: children })
    const check = await form.submit({ 'guest1.name': 'نیما', 'guest1.born': born }, 'Go on')
    expect(check.text).toContain('Is everything right?')
  })

  test('of the other calendar is converted, and shown as it was read', async () => {
    const { form } = await atTheForm({ audience: children })
    const again = await form.submit({ 'guest1.name': 'نیما', 'guest1.born': '2001' }, 'Go on')
    expect(again.status).toBe(422)
    expect(again.text).toContain('We read 2001 as the solar year 1380')
  })

  test.each(['۳ ساله', 'three', '9999', '1200'])('%s is asked for again, and stays as it was typed', async (born) => {
    const { form } = await atTheForm({ audience: children })
    const again = await form.submit({ 'guest1.name': 'نیما', 'guest1.born': born }, 'Go on')
    expect(again.status).toBe(422)
    expect(again.document.querySelector('[name="guest1.born"]')?.getAttribute('value')).toBe(asciiDigits(born))
    expect(again.document.querySelector('#guest1')?.getAttribute('value')).toBe('نیما')
  })
})

test('who is too old is told so by name, and where they fit instead', async () => {
  const { offering } = await givenOffering(db, now, { title: { fa: 'نقاشی بزرگ‌ترها', en: 'Painting for the older' } })
  const { form, parent } = await atTheForm({ audience: children })
  const again = await form.submit({ [`with.${parent.id}`]: 'on' }, 'Go on')
  expect(again.status).toBe(422)
  expect(again.text).toContain('پرستو is too old; it is up to the age of 6.')
  expect(again.document.querySelector(`a[href="/en/e/${offering.code}"]`)).not.toBeNull()
})

test('a party of forty is too large, and the organiser takes such a list at once', async () => {
  const { visitor, way, offering } = await atTheForm()
  const fields: Record<string, string> = {}
  for (let n = 1; n <= 40; n += 1)
    Object.assign(fields, { [`guest${n}.name`]: `مهمان ${n}`, [`guest${n}.born`]: '1370' })
  const answer = await visitor.send(`/en/e/${offering.code}/enrol`, { ...fields, session: way.split('=')[1] ?? '' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('The party is too large')
  expect(answer.text).toContain('the organiser takes the whole list at once')
  expect(answer.document.querySelectorAll('[name$=".name"]')).toHaveLength(40)
})

test('a form sent twice leads to the same page, and is one enrolment', async () => {
  const { form, parent, visitor } = await atTheForm()
  const check = await form.submit({ [`with.${parent.id}`]: 'on' }, 'Go on')
  const before = await db.$count(enrolments)
  const to = check.document.querySelector('main form[method=post]')?.getAttribute('action') ?? ''
  const [first, second] = [await visitor.send(to, {}), await visitor.send(to, {})]
  const headings = [first, second].map((page) => page.document.querySelector('.code')?.textContent)
  expect(headings[0]).toBe(headings[1])
  expect(await db.$count(enrolments)).toBe(before + 1)
})

test('nobody gets to the page of the bank without a seat that is held for them', async () => {
  const fee = { price: { rows: [{ amount: '500000' }] }, seats: 1 }
  const { form, parent, visitor, offering, sessions } = await atTheForm(fee)
  const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId: sessions[0]?.id }
  const other = await givenPerson(db, 'مینا')
  await enrol(await city.work(other), { ...wish, party: [{ personId: other.id }] })
  const check = await form.submit({ [`with.${parent.id}`]: 'on' }, 'Go on')
  await visitor.send(check.document.querySelector('main form[method=post]')?.getAttribute('action') ?? '', {})
  const [own] = await db.select().from(enrolments).where(eq(enrolments.partyId, parent.id))
  expect(own?.state).toBe('waiting')
  const sent = await visitor.send(`/en/my/enrolments/${own?.code}/payment`, {})
  expect(sent.status).toBe(409)
  expect(sent.text).toContain('There is nothing to pay')
})

test('when it is busy the request is kept, and the same button sends the same', async () => {
  const { form, parent } = await atTheForm()
  const check = await form.submit({ [`with.${parent.id}`]: 'on' }, 'Go on')
  const busy = { fa: 'شلوغ است', en: 'It is busy' }
  setAdmission(db, async () => Promise.reject(refuse.tooMany(busy, 2)))
  const kept = await check.submit({}, 'Enrol now')
  setAdmission(db, admission)
  expect(kept.status).toBe(429)
  expect(kept.text).toContain('Your request is kept')
  expect((await kept.submit({}, 'Send again')).text).toContain('Your place is confirmed')
})

test('a session that was changed meanwhile is shown anew, with what was filled in', async () => {
  const { form, parent, sessions } = await atTheForm()
  const check = await form.submit({ [`with.${parent.id}`]: 'on' }, 'Go on')
  const head = await city.staff('رئیس', 'head-of-unit', 'officer')
  const reason = { fa: 'سالن عوض شد', en: 'Another hall' }
  await changeSessions(await city.work(head), sessions[0]?.id ?? '', 'this', { change: { outdoor: true }, reason })
  const changed = await check.submit({}, 'Enrol now')
  expect(changed.status).toBe(409)
  expect(changed.text).toContain('This has changed meanwhile')
  expect((await changed.submit({}, 'Send again')).text).toContain('Your place is confirmed')
})

test('what a stranger typed waits behind the door', async () => {
  const { offering, sessions } = await givenOffering(db, now)
  const stranger = city.visitor()
  const door = await stranger.open(`/e/${offering.code}/enrol?session=${sessions[0]?.id}`)
  const led = await stranger.request(`/en/e/${offering.code}/enrol`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ session: sessions[0]?.id ?? '' }),
  })
  expect(door.text).toContain('Sign in and go on')
  const next = new URL(led.headers.get('location') ?? '', 'http://localhost').searchParams.get('next') ?? ''
  expect(next).toMatch(new RegExp(`^/en/e/${offering.code}/enrol/[0-9a-f-]{36}$`))
  const sara = await givenPerson(db, 'سارا', { birthYear: 1995 })
  expect((await city.visitor(sara).visit(next)).status).toBe(200)
  expect((await city.visitor(await givenPerson(db, 'دیگری')).visit(next)).status).toBe(404)
})

/** Children may come by themselves. */
const alone = { profiles: [], party: { min: 1, max: 6, childrenPerAdult: 0 } }

describe('two guardians and one child', () => {
  test('enrolled by one, the child is told to the other by name with the way to it; the rest of the party stays', async () => {
    const { mother, father, daughter, son } = await givenFamily(db, now)
    const { offering, sessions } = await givenOffering(db, now, { audience: alone })
    const way = `/e/${offering.code}/enrol?session=${sessions[0]?.id}`
    const first = await city.visitor(father).open(way)
    await (await first.submit({ [`with.${daughter.id}`]: 'on' }, 'Go on')).submit({}, 'Enrol now')
    const form = await city.visitor(mother).open(way)
    const party = Object.fromEntries([mother, daughter, son].map(({ id }) => [`with.${id}`, 'on']))
    const again = await form.submit(party, 'Go on')
    expect(again.status).toBe(422)
    expect(again.text).toContain('سارا is already enrolled by her or his other guardian.')
    expect(again.document.querySelector('.error a[href*="/my/enrolments/"]')).not.toBeNull()
    expect(again.document.querySelectorAll('input[name^="with."][checked]')).toHaveLength(3)
  })

  test('in a draw a second entry is refused, and only a guardian is told how the first one’s code ends', async () => {
    const { mother, father, daughter } = await givenFamily(db, now)
    const { offering, sessions } = await givenOffering(db, now, { how: 'draw', audience: alone })
    const way = `/e/${offering.code}/enrol?session=${sessions[0]?.id}`
    const party = { [`with.${daughter.id}`]: 'on' }
    const first = await city.visitor(father).open(way)
    await (await first.submit(party, 'Go on')).submit({}, 'Enter the draw')
    const [entry] = await db.select().from(enrolments).where(eq(enrolments.offeringId, offering.id))
    const again = await (await city.visitor(mother).open(way)).submit(party, 'Go on')
    expect(again.status).toBe(422)
    expect(again.text).toContain(`ends in ${entry?.code.slice(-3)}`)
    expect(again.text).not.toContain(entry?.code)
  })
})

test('whoever needs something is told what is not said to be there, and comes with a carer who takes no seat', async () => {
  const { mother, father, daughter } = await givenFamily(db, now)
  const home = (await householdsOf(db, mother.id))[0]?.householdId ?? ''
  await insertMember(db, { householdId: home, personId: father.id, role: 'guardian' })
  await keepNeeds(db, city.keyring, { personId: daughter.id, told: ['sign-language', 'carer'], now })
  const { offering, sessions } = await givenOffering(db, now, { access: { 'step-free': true } })
  const form = await city.visitor(mother).open(`/e/${offering.code}/enrol?session=${sessions[0]?.id}`)
  expect(form.text).toContain('It is not said that there is: sign language.')
  const party = { [`with.${daughter.id}`]: 'on', [`with.${father.id}`]: 'on', [`carer.${father.id}`]: 'on' }
  const check = await form.submit(party, 'Go on')
  expect(check.text).toContain('2 people, 1 seat')
})

describe('forms begun over and over', () => {
  test('are bounded for a person; what was typed stays, and the wait is told', async () => {
    const { visitor, offering, sessions } = await atTheForm()
    const form = `/e/${offering.code}/enrol`
    const party = { session: sessions[0]?.id ?? '', 'guest1.name': 'نیما نمونه', 'guest1.born': '1385', act: 'guest' }
    const answers = []
    for (let at = 0; at < 41; at += 1) answers.push((await visitor.send(form, party)).status)
    expect(answers.slice(0, 40).every((status) => status < 400)).toBe(true)
    const last = await visitor.send(form, party)
    expect(last.status).toBe(429)
    expect(last.document.querySelector('[name="guest1.name"]')?.getAttribute('value')).toBe('نیما نمونه')
    expect(last.document.querySelector('.notice, [role="alert"]')?.textContent).toMatch(/دقیقه|ثانیه/)
  })

  test('are bounded for an address, and the session that was chosen is not lost', async () => {
    const { offering, sessions } = await givenOffering(db, now)
    const stranger = city.visitor(undefined, 'en')
    const chosen = { session: sessions[0]?.id ?? '' }
    for (let at = 0; at < 300; at += 1)
      await limiterIn(db, city.keyring)(limits.draftsOfAddress, { kind: 'address', value: '' }, city.now)
    const answer = await stranger.send(`/e/${offering.code}/enrol`, chosen)
    expect(answer.status).toBe(429)
    expect(answer.document.querySelector('[name="session"]')?.getAttribute('value')).toBe(chosen.session)
  })
})

/** A mother and her small son at the first step, and the field for his day of birth. */
async function asked() {
  const { mother, son } = await givenFamily(db, now)
  const { offering, sessions } = await givenOffering(db, now, {
    audience: {
      profiles: [
        { key: 'small', ageMax: 3 },
        { key: 'grown', ageMin: 18 },
      ],
      party: { min: 1, max: 4, childrenPerAdult: 0 },
    },
  })
  const form = await city.visitor(mother).open(`/e/${offering.code}/enrol?session=${sessions[0]?.id}`)
  const again = await form.submit({ [`with.${mother.id}`]: 'on', [`with.${son.id}`]: 'on' }, 'Go on')
  expect(again.text).toContain('without it we cannot tell whether the age fits')
  return { again, born: `born.${son.id}` }
}

describe('a child whose year of birth alone does not tell is asked for the date once', () => {
  test('and believed, also in the months of the solar year that the next Gregorian one begins with', async () => {
    const { again, born } = await asked()
    expect((await again.submit({ [born]: '۱۴۰۱/۱۱/۲۰' }, 'Go on')).text).toContain('Is everything right?')
  })

  test('and fits no more by it, too', async () => {
    const { again, born } = await asked()
    expect((await again.submit({ [born]: '۱۴۰۱/۰۲/۱۴' }, 'Go on')).text).toContain(
      'آرش is too young; it is from the age of 18.',
    )
  })

  test('and a date of another year does not replace the one the city knows', async () => {
    const { again, born } = await asked()
    expect((await again.submit({ [born]: '۱۴۰۳/۰۲/۱۴' }, 'Go on')).text).toContain(
      'without it we cannot tell whether the age fits',
    )
  })
})
