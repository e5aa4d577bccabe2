/** Builds the city when its sources have changed since the last time. Uses nothing but Node 20. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listenTo, ourNode, step, Trouble } from './run.mjs'

const mark = 'dist/.built-from'

/** Makes sure that `dist` is what the sources say. */
export async function ensureBuilt() {
  const sources = markOfSources()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return
  await step('Building the city', build)
  writeFileSync(mark, sources)
}

export async function build() {
  rmSync(mark, { force: true })
  const { code, said } = await listenTo(ourNode, [
    'node_modules/vite/bin/vite.js',
    'build',
    '--app',
    '--logLevel',
    'warn',
  ])
  if (code !== 0) throw new Trouble(`The city could not be built:\n${said.trim()}`)
}

/** Name, size and time of every file that goes into the build: reading them all would take longer than this. */
function markOfSources() {
  const hash = createHash('sha256')
  const files = ['vite.config.ts', 'tsconfig.json', 'package-lock.json', ...filesIn('src')]
  for (const file of files.filter((path) => !/\.test\.tsx?$/.test(path))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted()
}
