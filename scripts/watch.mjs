/** The part of `npm run dev` that needs the packages: what runs here is what runs in the city. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createBuilder } from 'vite'
import { ourNode } from './run.mjs'

let server
let restarting = Promise.resolve()

/** Which bundles are being made now; the city starts when both are there. */
const unfinished = new Set()

rmSync('dist/.built-from', { force: true })
const builder = await createBuilder({ logLevel: 'warn', build: { watch: {} } })
for (const environment of Object.values(builder.environments)) {
  unfinished.add(environment.name)
  const watcher = await builder.build(environment)
  watcher.on('event', ({ code, error }) => {
    if (code === 'START') unfinished.add(environment.name)
    if (code === 'ERROR') process.stderr.write(`${error.message}\n`)
    if (code !== 'END') return
    unfinished.delete(environment.name)
    if (unfinished.size === 0) restarting = restarting.then(restart)
  })
}

async function restart() {
  await stop()
  server = spawn(ourNode, ['--enable-source-maps', 'dist/server/main.js'], { stdio: 'inherit' })
}

async function stop() {
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await stop()
    process.exit()
  })
}
