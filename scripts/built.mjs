/** Builds the city when its sources have changed since the last time. Uses nothing but Node 20. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { listenTo, ourNode, step, Trouble } from './run.mjs'

const mark = 'dist/.built-from'
const note = 'node_modules/.building'

/** Makes sure that `dist` is what the sources say. */
export async function ensureBuilt() {
  if (isBuilt(markOfSources())) return
  const leave = await takeTurn()
  try {
    const sources = markOfSources()
    if (isBuilt(sources)) return
    await step('Building the city', build)
    writeFileSync(mark, sources)
  } finally {
    leave()
  }
}

const isBuilt = (sources) => existsSync(mark) && readFileSync(mark, 'utf8') === sources

/** One build at a time; a note of somebody who has gone away does not count. */
async function takeTurn() {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (wrote(note)) return () => rmSync(note, { force: true })
    if (!isAlive(Number(readOrNothing(note)))) rmSync(note, { force: true })
    await setTimeout(100)
  }
  throw new Trouble('Another process has been building the city for a long time. Stop it and try again.')
}

function wrote(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function build() {
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
