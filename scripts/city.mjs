/** `npm run city -- <command>`: what an operator does beside running the city. */
import { ensureBuilt } from './built.mjs'
import { main, ourNode, run } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => {
  await setUp()
  await ensureBuilt()
  return run(ourNode, ['--enable-source-maps', 'dist/server/cli.js', ...process.argv.slice(2)])
})
