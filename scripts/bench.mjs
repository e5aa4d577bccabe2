/**
 * `npm run bench`: measures the built city; `npm run bench -- pages` runs only `bench/pages.ts`. With `--write` the tables
 * go into `bench/results.md`, too.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { main, ourNode, run, say, Trouble } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => {
  const all = existsSync('bench') ? readdirSync('bench').filter((name) => name.endsWith('.ts')) : []
  const words = process.argv.slice(2)
  const wanted = words.filter((word) => word !== '--write').map((name) => `${name.replace(/\.ts$/, '')}.ts`)
  const unknown = wanted.filter((name) => !all.includes(name))
  if (unknown.length > 0) throw new Trouble(`There is no bench/${unknown[0]}, only: ${all.join(', ')}`)

  await setUp()
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'bench-results-'))
  const tables = join(folder, 'tables.md')
  const failed = await measure(wanted.length > 0 ? wanted : all.toSorted(), tables)
  if (words.includes('--write') && existsSync(tables)) writeFileSync('bench/results.md', head() + readFileSync(tables))
  rmSync(folder, { recursive: true, force: true })
  return failed > 0 ? 1 : 0
})

async function measure(names, tables) {
  let failed = 0
  for (const name of names) {
    say(`\nbench/${name}`)
    const env = { ...process.env, BENCH_RESULTS: tables }
    const code = await run(ourNode, ['--enable-source-maps', '--expose-gc', `bench/${name}`], { env })
    failed += code === 0 ? 0 : 1
  }
  return failed
}

/** When and on what, in general words: a ratio means little without them. */
function head() {
  const day = new Date().toISOString().slice(0, 10)
  const memory = Math.round(totalmem() / 1024 ** 3)
  const machine = `${process.platform}-${process.arch}, ${availableParallelism()} cores, ${memory} GB of memory`
  return `# Results of \`npm run bench -- --write\`\n\n${day}, ${machine}, Node ${process.versions.node}. See docs/speed.md for what they mean.\n`
}
