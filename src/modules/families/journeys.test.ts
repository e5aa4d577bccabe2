import { describe, expect, test } from 'vitest'
import { guardiansOf, membersOf } from '#city/households/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { erasePerson } from '#city/people/actions.ts'
import { getPerson } from '#city/people/queries.ts'
import { theRules } from '#platform/permission.ts'
import { beginWork } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { needsOf } from './actions/needs.ts'
import families from './module.ts'
import { homeOf } from './queries.ts'

const city = await openCity({ modules: [families], now: new Date('2026-11-22T09:00:00+03:30') })
const { db } = city

const add = { fa: 'افزودن به خانواده', en: 'Add to the family', azb: 'عائله‌یه آرتیر' } as const
const save = 'ذخیره'

async function livingWith(personId: string) {
  const home = await homeOf(db, personId)
  return home ? membersOf(db, home.id) : []
}

const newMother = () => givenPerson(db, 'مریم', { sex: 'female', birthYear: 1990 })

describe('a mother who has just signed in', () => {
  test.each(['fa', 'en', 'azb'] as const)(
    'writes her children down once, without a phone for them, in %s',
    async (locale) => {
      const mother = await newMother()
      const page = await city.visitor(mother, locale).open('/my/household')
      const first = await page.submit({ name: 'سارا', born: '۱۳۹۵', sex: 'female' }, add[locale])
      const second = await first.submit({ name: 'آرش', born: '2022', sex: 'male' }, add[locale])
      expect(second.text).toContain('آرش')
      const living = await livingWith(mother.id)
      expect(living.map(({ role, person }) => [role, person.name, person.birthYear, person.userId])).toEqual([
        ['guardian', 'مریم', 1990, mother.userId],
        ['child', 'آرش', 2022, null],
        ['child', 'سارا', 2016, null],
      ])
    },
  )

  test('writes down a grandmother without a phone, who is no child', async () => {
    const mother = await newMother()
    await (
      await city.visitor(mother, 'fa').open('/my/household')
    ).submit({ name: 'ننه', born: '1325', sex: '' }, add.fa)
    expect((await livingWith(mother.id)).map(({ role }) => role)).toEqual(['guardian', 'other'])
  })

  test('a form sent twice makes one person', async () => {
    const mother = await newMother()
    const page = await city.visitor(mother, 'fa').open('/my/household')
    await page.submit({ name: 'سارا', born: '1395' }, add.fa)
    await page.submit({ name: 'سارا', born: '1395' }, add.fa)
    expect(await livingWith(mother.id)).toHaveLength(2)
  })

  test.each(['۳ ساله', '95', '1200', '1500'])('born «%s» is asked for again, and the name stays', async (born) => {
    const mother = await newMother()
    const page = await city.visitor(mother, 'fa').open('/my/household')
    const again = await page.submit({ name: 'سارا', born }, add.fa)
    expect(again.status).toBe(422)
    expect(again.document.querySelector('[name=name]')?.getAttribute('value')).toBe('سارا')
    expect(await livingWith(mother.id)).toEqual([])
  })
})

test('more than twenty are no family', async () => {
  const mother = await newMother()
  const page = await city.visitor(mother, 'fa').open('/my/household')
  let last = page
  for (let count = 0; count < 20; count++) last = await last.submit({ name: `فرزند ${count}`, born: '1395' }, add.fa)
  expect(last.status).toBe(422)
  expect(await livingWith(mother.id)).toHaveLength(20)
})

test('what somebody needs is sealed, shown to the family alone, and gone with its last tick', async () => {
  const mother = await newMother()
  const page = await city.visitor(mother, 'fa').open('/my/household')
  const listed = await page.submit({ name: 'سارا', born: '1395', sex: 'female' }, add.fa)
  const child = (await livingWith(mother.id)).find(({ role }) => role === 'child')?.person.id ?? ''
  const told = await city.visitor(mother, 'fa').open(`/my/household/people/${child}`)
  const after = await told.submit({ 'needs[]': ['step-free', 'carer'] }, save)
  expect(after.text).toContain('راه بی‌پله')
  expect((await needsOf(db, city.keyring, [child])).get(child)).toEqual(['step-free', 'carer'])
  const { rows } = await db.execute('select sealed from families_needs')
  expect(JSON.stringify(rows)).not.toContain('step-free')
  await (await city.visitor(mother, 'fa').open(`/my/household/people/${child}`)).submit({ 'needs[]': [] }, save)
  expect((await needsOf(db, city.keyring, [child])).size).toBe(0)
  expect(listed.status).toBe(200)
})

test('the other guardian joins by a code, told before by whom, and once', async () => {
  const [mother, father] = [await newMother(), await givenPerson(db, 'رضا', { sex: 'male', birthYear: 1988 })]
  const page = await city.visitor(mother, 'fa').open('/my/household')
  const listed = await page.submit({ name: 'سارا', born: '1395' }, add.fa)
  const invited = await listed.submit({}, 'ساختن کد پیوستن')
  const code = /[۰-۹]{4}-[۰-۹]{4}-[۰-۹]{4}/u.exec(invited.text)?.[0] ?? ''
  const ask = await city.visitor(father, 'fa').open(`/my/household/join?code=${encodeURIComponent(code)}`)
  expect(ask.text).toContain('مریم شما را سرپرست دوم')
  expect(ask.text).toContain('۱ فرزند')
  const joined = await ask.submit({}, 'می‌پیوندم')
  expect(joined.text).toContain('سارا')
  const child = (await livingWith(mother.id)).find(({ role }) => role === 'child')?.person.id ?? ''
  expect((await guardiansOf(db, child)).toSorted()).toEqual([mother.id, father.id].toSorted())
  const stranger = await givenPerson(db, 'غریبه', { birthYear: 1980 })
  const late = await city.visitor(stranger, 'fa').open(`/my/household/join?code=${encodeURIComponent(code)}`)
  expect(late.status).toBe(422)
  expect(late.text).toContain('این کد کار نمی‌کند')
})

test('a code that is three days old opens nothing, and one tried at random is slowed down', async () => {
  const [mother, father] = [await newMother(), await givenPerson(db, 'رضا', { birthYear: 1988 })]
  const page = await city.visitor(mother, 'fa').open('/my/household')
  const invited = await page.submit({}, 'ساختن کد پیوستن')
  const code = /[۰-۹]{4}-[۰-۹]{4}-[۰-۹]{4}/u.exec(invited.text)?.[0] ?? ''
  city.wait(3 * 86_400 + 1)
  const visitor = city.visitor(father, 'fa')
  expect((await visitor.open(`/my/household/join?code=${encodeURIComponent(code)}`)).status).toBe(422)
  const statuses = []
  for (let count = 0; count < 21; count++)
    statuses.push((await visitor.open('/my/household/join?code=000000000000')).status)
  expect(statuses.at(-1)).toBe(429)
})

test('who leaves and was only ever written down by the family is erased; the last guardian stays', async () => {
  const mother = await newMother()
  const page = await city.visitor(mother, 'fa').open('/my/household')
  await page.submit({ name: 'سارا', born: '1395' }, add.fa)
  const child = (await livingWith(mother.id)).find(({ role }) => role === 'child')?.person.id ?? ''
  const asked = await city.visitor(mother, 'fa').open(`/my/household/people/${child}`)
  expect((await asked.submit({}, 'دیگر با ما نیست')).status).toBe(422)
  const gone = await asked.submit({ sure: 'on' }, 'دیگر با ما نیست')
  expect(gone.text).toContain('هر چه از او نگه داشته بودیم پاک شد')
  expect(await getPerson(db, child)).toMatchObject({ name: '', birthYear: null })
  expect((await city.visitor(mother, 'fa').open(`/my/household/people/${child}`)).status).toBe(404)
})

test('what the city erases is erased here, too', async () => {
  const mother = await newMother()
  const own = await city.visitor(mother, 'fa').open(`/my/household/people/${mother.id}`)
  await own.submit({ 'needs[]': ['sign-language'] }, save)
  expect((await needsOf(db, city.keyring, [mother.id])).size).toBe(1)
  await erasePerson(beginWork({ db, actor: theRules, now: city.now, channel: 'system' }), mother.id, 'خواست خودش')
  await city.settle()
  expect((await needsOf(db, city.keyring, [mother.id])).size).toBe(0)
})

test('of another family one sees and writes nothing, and signed out nothing at all', async () => {
  const [mother, stranger] = [await newMother(), await givenPerson(db, 'غریبه', { birthYear: 1980 })]
  const page = await city.visitor(mother, 'fa').open('/my/household')
  await page.submit({ name: 'سارا', born: '1395' }, add.fa)
  const child = (await livingWith(mother.id)).find(({ role }) => role === 'child')?.person.id ?? ''
  expect((await city.visitor(stranger, 'fa').open(`/my/household/people/${child}`)).status).toBe(404)
  expect((await city.visitor(undefined, 'fa').open('/my/household')).status).toBe(401)
})

test('a child who signs in reads who the family is, and adds nobody to it', async () => {
  const mother = await newMother()
  const page = await city.visitor(mother, 'fa').open('/my/household')
  await page.submit({ name: 'سارا', born: '1392' }, add.fa)
  const teenager = (await livingWith(mother.id)).find(({ role }) => role === 'child')?.person
  if (!teenager) throw new Error('Nobody was added')
  const own = await city.visitor(teenager, 'fa').open('/my/household')
  expect(own.text).toContain('مریم')
  expect(own.text).not.toContain(add.fa)
  const sent = { id: crypto.randomUUID(), name: 'دوست', born: '1392', sex: '' }
  const posted = await city.visitor(teenager, 'fa').request('/my/household/people', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(sent),
  })
  expect(posted.status).toBe(422)
  expect(await livingWith(mother.id)).toHaveLength(2)
})
