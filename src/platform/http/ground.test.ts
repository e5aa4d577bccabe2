import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGround } from './ground.ts'

/** Asks for the metrics from this address, as the server of Node would tell it. */
function measured(remoteAddress: string, headers: Record<string, string> = {}, metricsToken?: string) {
  const { ground } = openGround({ assets: '.', ready: async () => true, metricsToken })
  return ground.request('/metrics', { headers }, { incoming: { socket: { remoteAddress } } })
}

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
  'without a token the metrics answer this machine: %s',
  async (address) => {
    const answer = await measured(address)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('process_resident_memory_bytes')
  },
)

test('without a token the metrics answer no other machine, not even through a proxy of ours', async () => {
  expect((await measured('10.0.0.7')).status).toBe(404)
  expect((await measured('127.0.0.1', { 'x-forwarded-for': '10.0.0.7' })).status).toBe(404)
})

test('with a token the metrics answer whoever sends it', async () => {
  const token = 'sixteen-letters-and-more'
  expect((await measured('10.0.0.7', { authorization: `Bearer ${token}` }, token)).status).toBe(200)
  expect((await measured('127.0.0.1', {}, token)).status).toBe(404)
})

const away = () => Promise.reject(new Error('away'))

test('a city whose database is away says so to whoever probes', async () => {
  const { ground } = openGround({ assets: '.', ready: away, metricsToken: undefined })
  expect((await ground.request('/readyz')).status).toBe(503)
  expect((await ground.request('/healthz')).status).toBe(200)
})

test('the icon is there under the name that browsers ask for by themselves', async () => {
  const assets = mkdtempSync(join(tmpdir(), 'ground-'))
  writeFileSync(join(assets, 'favicon.ico'), 'icon')
  const { ground } = openGround({ assets, ready: away, metricsToken: undefined })
  const answer = await ground.request('/favicon.ico')
  expect([answer.status, await answer.text()]).toEqual([200, 'icon'])
  expect(answer.headers.get('content-type')).toBe('image/x-icon')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=86400')
})
