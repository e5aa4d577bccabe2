import { describe, expect, test } from 'vitest'
import { deviceOf, whyNotAtThisPace } from './rules.ts'

const now = new Date('2026-03-21T05:30:00Z')
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000)

describe('a form comes neither faster than a person nor after hours', () => {
  test.each([
    [before(1), /faster/],
    [before(2), undefined],
    [before(7200), undefined],
    [before(7201), /open for a while/],
    [before(-1), /open for a while/],
    [undefined, /open for a while/],
  ])('%s', (openedAt, reason) => {
    const refusal = whyNotAtThisPace(openedAt, now)
    if (reason) expect(refusal?.reason.en).toMatch(reason)
    else expect(refusal).toBeUndefined()
  })
})

test.each([
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36', 'Chrome', 'Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Version/18.0 Mobile Safari/604', 'Safari', 'iOS'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/130.0 Safari/537 Edg/130.0', 'Edge', 'Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0', 'Firefox', 'Linux'],
  ['curl/8', '', ''],
])('%s is a device people know', (userAgent, browser, system) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system })
})
