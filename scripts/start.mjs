/** `npm start`: installs and builds what is missing, then opens the city. */
import { ensureBuilt } from './built.mjs'
import { main, ourNode, run } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => {
  await setUp()
  await ensureBuilt()
  return run(ourNode, ['--enable-source-maps', 'dist/server/main.js', ...process.argv.slice(2)])
})
