/**
 * `npm test`: sets up what it needs and runs everything; `npm test -- path` runs only the tests there.
 * The last line gives the counts, alone on its line.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { main, ourNode, run, say, step } from './run.mjs'
import { setUp } from './setup.mjs'

const paths = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'city-test-'))
const report = join(folder, 'report.json')

await main(async () => {
  await setUp()
  const checks = paths.length > 0 ? await only() : await everything()
  const counts = sum([...checks, countsIn(report)])
  rmSync(folder, { recursive: true, force: true })
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  return counts.failed > 0 ? 1 : 0
})

async function everything() {
  const checks = [
    await check('types', 'Checking types', () => npmRun('types')),
    await check('lint', 'Checking style', () => npmRun('lint')),
    await check('build', 'Building the city', ensureBuilt),
  ]
  await vitest()
  return checks
}

/** Some tests start the built city, so it has to be the one of today. */
async function only() {
  const checks = [await check('build', 'Building the city', ensureBuilt)]
  await vitest()
  return checks.filter(({ failed }) => failed > 0)
}

async function check(name, sentence, work) {
  try {
    const code = (await (name === 'build' ? work() : step(sentence, work))) ?? 0
    if (code === 0) return { passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
  }
  say(`  ${name} failed`)
  return { passed: 0, failed: 1, skipped: 0 }
}

/** The very words of package.json, so that they stand in one place. */
function npmRun(name) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  return run(scripts[name], [], { shell: true })
}

function vitest() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return run(ourNode, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...paths])
}

/** A file that could not even be read counts as one failure, and so does a run that left no report. */
function countsIn(path) {
  try {
    const { testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(hasFailed))
    return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function hasFailed({ status }) {
  return status === 'failed'
}

function sum(all) {
  const total = (name) => all.reduce((so, counts) => so + counts[name], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}
