import { expect, test } from 'vitest'
import type { Actor } from '../permission.ts'
import { identifiedByClerk, offlineIdentity } from './identity/offline.ts'
import { openPorts } from './ports.ts'
import { xyzTiles } from './tiles/port.ts'

const now = new Date('2026-03-21T12:00:00Z')
const offline = { SMS_DRIVER: 'offline', MAIL_DRIVER: 'offline' as const }

test('without settings nothing leaves the house', async () => {
  const { sms, mail, messenger, payment, identity, tiles } = openPorts(offline, () => now)
  const names = [sms, mail, messenger, payment, identity, tiles].map(({ name }) => name)
  expect(names).toEqual(['offline', 'offline', 'offline', 'offline', 'offline', 'none'])
})

test('settings choose drivers, several SMS providers behind one another, and templates by provider', () => {
  const templates = {
    'auth.code': { kavenegar: { name: 'city-code', tokens: { token: 'code' } }, 'sms.ir': 77 },
    other: { 'sms.ir': 78 },
  }
  const { sms, mail, messenger, payment, tiles } = openPorts(
    {
      SMS_DRIVER: 'kavenegar, sms.ir',
      KAVENEGAR_KEY: 'k',
      SMS_IR_KEY: 's',
      SMS_TEMPLATES: JSON.stringify(templates),
      MAIL_DRIVER: 'smtp',
      SMTP_URL: 'smtp://127.0.0.1',
      MAIL_FROM: 'a@b.ir',
      MESSENGER_DRIVER: 'bale',
      BALE_TOKEN: 't',
      PAYMENT_DRIVER: 'zarinpal',
      ZARINPAL_MERCHANT: 'm',
      TILES_URL: 'https://tiles.example.ir/{z}/{x}/{y}.png',
    },
    () => now,
  )
  expect([sms, mail, messenger, payment, tiles].map(({ name }) => name)).toEqual([
    'kavenegar+sms.ir',
    'smtp',
    'bale',
    'zarinpal',
    'xyz',
  ])
  expect(['auth.code', 'other', 'none'].map(sms.knows)).toEqual([true, true, false])
  expect(tiles.origin).toBe('https://tiles.example.ir')
})

test.each([
  'https://tiles.example.ir/{z}/{x}.png',
  'ftp://t/{z}/{x}/{y}',
  'https://user:secret@t/{z}/{x}/{y}',
  'tiles',
])('%s is no address of map tiles', (template) => expect(() => xyzTiles({ template })).toThrow())

test('offline a clerk identifies people, but not themselves', async () => {
  const clerk: Actor = { kind: 'person', id: 'clerk', name: '', staff: true, grants: [{ role: 'officer' }] }
  const citizen: Actor = { ...clerk, id: 'citizen', staff: false, grants: [{ role: 'citizen' }] }
  expect(identifiedByClerk(clerk, 'citizen', now)).toMatchObject({ subject: 'citizen', level: 4, issuer: 'desk' })
  expect(() => identifiedByClerk(clerk, 'clerk', now)).toThrow('your own')
  expect(() => identifiedByClerk(citizen, 'clerk', now)).toThrow('clerk')
  expect(await offlineIdentity.matchMobile('0012345678', '+989140000000')).toBe('unavailable')
  expect(await offlineIdentity.start({ returnUrl: '/', level: 3 })).toHaveProperty('comeInPerson')
})
