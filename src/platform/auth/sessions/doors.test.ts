import { newMasterKey, readKeyring } from '#platform/keys/master.ts'
import { openDatabase } from '#test/city.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { givenPasswordAccount } from '../fixtures.ts'
import type { AuthHouse } from '../house.ts'
import { sessions } from '../tables.ts'
import { sessionTokenOf } from './cookie.ts'
import { type AtDoor, openByCode, openByPassword } from './doors.ts'
import { openAccount } from './queries.ts'
import { beginSecondKey, begunKeyOf } from './second-key.ts'

const { db } = await openDatabase()
/** better-auth reads the machine's time when it looks at a session before a second key is begun. */
const now = new Date()
const masterKey = newMasterKey()
const house: AuthHouse = {
  keyring: readKeyring(masterKey),
  publicUrl: 'http://localhost',
  trustedProxies: 0,
  codesADay: 10,
  codesAnHour: 10,
}
const rotated = { ...house, keyring: readKeyring(`${masterKey}\n${newMasterKey()}`) }
const at = (change: Partial<AtDoor> = {}): AtDoor => ({ db, house, now, headers: new Headers(), ...change })
const carrying = (cookies: readonly string[]) =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })
const asked = (headers: Headers) => new Request('http://localhost/', { headers })

test('under https the cookie goes over https alone', async () => {
  const userId = await openAccount(db, { at: now })
  const { cookies } = await openByCode(at({ house: { ...house, publicUrl: 'https://city.example' } }), userId)
  expect(cookies.join()).toMatch(/__Secure-city\.session_token=[^;]+;.*Secure/)
})

test('each door gives a session its worth and its length', async () => {
  const byCode = await openAccount(db, { at: now })
  await openByCode(at(), byCode)
  const byPassword = await givenPasswordAccount(db, { userName: 'length', password: 'a long sentence', at: now })
  await openByPassword(at(), { userName: 'length', password: 'a long sentence' })
  const worth = async (userId: string) => {
    const [session] = await db.select().from(sessions).where(eq(sessions.userId, userId))
    return [session?.strength, ((session?.expiresAt.getTime() ?? 0) - now.getTime()) / 3_600_000]
  }
  expect(await worth(byCode)).toEqual(['code', 720])
  expect(await worth(byPassword)).toEqual(['password', 12])
})

test('a session is undone with the transaction it was opened in', async () => {
  const userId = await openAccount(db, { at: now })
  const undone = db.transaction(async (tx) => {
    await openByCode(at({ db: tx }), userId)
    throw new Error('after all, no')
  })
  await expect(undone).rejects.toThrow('after all, no')
  expect(await db.select().from(sessions).where(eq(sessions.userId, userId))).toEqual([])
})

test('when the master key is rotated sessions end, and second keys stay readable', async () => {
  const userId = await givenPasswordAccount(db, { userName: 'rotation', password: 'a long sentence', at: now })
  const opened = await openByPassword(at(), { userName: 'rotation', password: 'a long sentence' })
  const headers = carrying('cookies' in opened ? opened.cookies : [])
  expect(await beginSecondKey(at({ headers }), 'a long sentence')).toBe('begun')
  const before = await begunKeyOf(at(), { userId, label: 'rotation' })

  expect(sessionTokenOf(asked(headers), house)).toBeTypeOf('string')
  expect(sessionTokenOf(asked(headers), rotated)).toBeUndefined()
  expect(await begunKeyOf(at({ house: rotated }), { userId, label: 'rotation' })).toEqual(before)
})

test.each(['%E0%A4%A', 'x', '.', 'a.b', '', `${'x'.repeat(100)}.${'A'.repeat(43)}=`])(
  'the cookie "%.20s" is nobody',
  async (value) => {
    const headers = new Headers({ cookie: `city.session_token=${value}` })
    expect(sessionTokenOf(asked(headers), house)).toBeUndefined()
  },
)
