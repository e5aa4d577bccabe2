import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig, tableOfSettings } from './config.ts'

test('nothing has to be set', () => {
  expect(readConfig({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: 'data', SEED: 'demo' })
})

test('what is set is used', () => {
  const config = readConfig({ PORT: '8080', PUBLIC_URL: 'https://farhang.tabriz.ir', CITY_TIME_ZONE: 'Asia/Baku' })
  expect(config).toMatchObject({ PORT: 8080, PUBLIC_URL: 'https://farhang.tabriz.ir', CITY_TIME_ZONE: 'Asia/Baku' })
})

test('an empty value counts as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '  ' })).toMatchObject({ PORT: 3000 })
  expect(readConfig({ DATABASE_URL: '' }).DATABASE_URL).toBeUndefined()
})

test('wrong values are told all at once, each by its name', () => {
  const wrong = { PORT: 'three thousand', WORKER: 'remote', CITY_TIME_ZONE: 'Tabriz' }
  expect(() => readConfig(wrong)).toThrow(
    [
      'Some settings cannot be used:',
      '  PORT must be a port, a whole number from 0 to 65535, not "three thousand"',
      '  WORKER must be inline or separate, not "remote"',
      '  CITY_TIME_ZONE must be a time zone such as Asia/Tehran, not "Tabriz"',
      'docs/configure.md lists them all.',
    ].join('\n'),
  )
})

test.each(['-1', '65536', '3000.5', '0x10', '1e3', '3000 '.repeat(2)])('%j is no port', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow('PORT must be a port')
})

test('a secret is never repeated', () => {
  const secret = 'mysql://user:hunter2@localhost/city'
  expect(() => readConfig({ DATABASE_URL: secret })).toThrow(
    /DATABASE_URL must be an address that begins with postgres/,
  )
  expect(() => readConfig({ DATABASE_URL: secret })).not.toThrow(/hunter2/)
})

test('a setting that makes no sense without another asks for it', () => {
  expect(() => readConfig({ FILES_STORE: 's3', S3_BUCKET: 'city' })).toThrow(
    'S3_ACCESS_KEY is needed when FILES_STORE=s3',
  )
})

test('text messages may leave by several providers, each with its key', () => {
  expect(() => readConfig({ SMS_DRIVER: 'kavenegar,sms.ir', KAVENEGAR_KEY: 'k' })).toThrow('SMS_IR_KEY is needed')
  expect(() => readConfig({ SMS_DRIVER: 'pigeon' })).toThrow('SMS_DRIVER must be offline or kavenegar')
  const SMS_DRIVER = 'kavenegar,sms.ir'
  expect(readConfig({ SMS_DRIVER, KAVENEGAR_KEY: 'k', SMS_IR_KEY: 's' }).SMS_DRIVER).toBe(SMS_DRIVER)
})

test('a tile server is an address with places for the tile', () => {
  expect(() => readConfig({ TILES_URL: 'https://tiles.example.ir/' })).toThrow('TILES_URL')
  const TILES_URL = 'https://tiles.example.ir/{z}/{x}/{y}.png'
  expect(readConfig({ TILES_URL }).TILES_URL).toBe(TILES_URL)
})

test('the manual lists every setting as it is', () => {
  expect(readFileSync('docs/configure.md', 'utf8')).toContain(tableOfSettings())
})
