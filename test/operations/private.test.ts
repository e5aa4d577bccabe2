import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { build, postgresIn, run } from './processes.ts'

const isRoot = process.getuid?.() === 0

/** What a clone of the project holds; as hard links, so that it costs no time and no space. */
const parts = ['dist', 'migrations', 'node_modules', 'scripts', 'src']
const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

/** A clone that nobody but root can reach, as one in `/root` is. */
function privateClone() {
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync('.cache/private-')
  execFileSync('cp', ['-al', ...parts, ...files, folder])
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

beforeAll(async () => {
  if (isRoot) await build()
}, 300_000)

test('root can start a city in a private folder: programs and database go where their user gets', async (context) => {
  context.skip(!isRoot, 'only root has folders that the user of PostgreSQL cannot reach')
  const place = '/var/lib/janshahr'
  const wasThere = existsSync(place)
  onTestFinished(() => void (wasThere || rmSync(place, { recursive: true, force: true })))
  const clone = privateClone()
  const city = run('scripts/start.mjs', [], { DATA_DIR: 'data', PORT: '0', SEED: 'empty' }, clone)
  await city.says(/The city is open: http/)

  const elsewhere = readFileSync(join(clone, 'data/postgres/elsewhere'), 'utf8').trim()
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
  expect(city.said()).toMatch(/cannot reach .*\/data\/postgres, so the database lives in \/var\/lib\/janshahr\//)
  expect(existsSync(join(elsewhere, 'cluster'))).toBe(true)
  expect(postgresIn(elsewhere)).toBeDefined()

  city.child.kill('SIGTERM')
  expect(await city.ended).toBe(0)
  expect(postgresIn(elsewhere)).toBeUndefined()
})
