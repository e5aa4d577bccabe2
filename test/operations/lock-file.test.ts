import { expect, test } from 'vitest'
import { run } from './processes.ts'

const machines = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64']

test.each(machines)('the lock file has a package of every tool for %s', async (machine) => {
  const setup = run('scripts/setup.mjs', ['--for', machine], {})
  expect(await setup.ended, setup.said()).toBe(0)
})

test('a machine for which a tool has no package is told so', async () => {
  const setup = run('scripts/setup.mjs', ['--for', 'linux-s390x'], {})
  expect(await setup.ended).toBe(1)
  expect(setup.said()).toContain('There are no packages for linux-s390x of: embedded PostgreSQL')
})
