import { expect, test } from 'vitest'
import { actorFor } from '#city/organisations/queries.ts'
import { findPersonOfUser } from '#city/people/queries.ts'
import { findUserNamed } from '#platform/auth/sessions/queries.ts'
import { isPasswordOf } from '#platform/auth/passwords/passwords.ts'
import { today } from '#platform/calendar/instant.ts'
import { openCity } from '#test/city.ts'
import { letIn } from './administrator.ts'

const city = await openCity()
const ground = { db: city.db, clock: () => city.now, keyring: city.keyring }
const userOf = async (name: string) => (await findUserNamed(city.db, name))?.id ?? ''

test('the first administrator of an empty city comes in with a password that was said to them', async () => {
  const { password } = await letIn(ground, 'sara.n', 'سارا نیک‌بین')
  const userId = await userOf('sara.n')
  expect(await isPasswordOf(city.db, userId, password)).toBe(true)

  const person = await findPersonOfUser(city.db, userId)
  const actor = await actorFor(city.db, person?.id ?? '', today(city.now))
  expect(actor).toMatchObject({ name: 'سارا نیک‌بین', staff: true })
  expect(actor?.grants.map(({ role }) => role)).toContain('administrator')
})

test('a second one works in the same office', async () => {
  await letIn(ground, 'araz.m', 'آراز مهر')
  expect(await userOf('araz.m')).not.toBe('')
})

test('somebody who lost their keys gets a new password and is nobody new', async () => {
  const before = await userOf('sara.n')
  const { password } = await letIn(ground, 'SARA.N', '')
  expect(await userOf('sara.n')).toBe(before)
  expect(await isPasswordOf(city.db, before, password)).toBe(true)
})

test('a name nobody has, without a person, lets nobody in', async () => {
  await expect(letIn(ground, 'nobody.here', '')).rejects.toThrow('write the full name')
  expect(await findUserNamed(city.db, 'nobody.here')).toBeUndefined()
})
