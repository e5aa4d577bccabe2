/** `npm run bench`: measures the built city; `npm run bench -- pages` runs only `bench/pages.ts`. */
import { existsSync, readdirSync } from 'node:fs'
import { ensureBuilt } from './built.mjs'
import { main, ourNode, run, say, Trouble } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => {
  const all = existsSync('bench') ? readdirSync('bench').filter((name) => name.endsWith('.ts')) : []
  const wanted = process.argv.slice(2).map((name) => `${name.replace(/\.ts$/, '')}.ts`)
  const unknown = wanted.filter((name) => !all.includes(name))
  if (unknown.length > 0) throw new Trouble(`There is no bench/${unknown[0]}, only: ${all.join(', ')}`)

  await setUp()
  await ensureBuilt()
  let failed = 0
  for (const name of wanted.length > 0 ? wanted : all.toSorted()) {
    say(`\nbench/${name}`)
    failed += (await run(ourNode, ['--enable-source-maps', '--expose-gc', `bench/${name}`])) === 0 ? 0 : 1
  }
  return failed > 0 ? 1 : 0
})
