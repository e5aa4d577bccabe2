/** Child processes and plain sentences for the scripts. Uses nothing but Node 20. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(import.meta.url), '../..')
process.chdir(root)

/** The Node that came with the packages, so that everybody runs the same one. */
export const ourNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

const bin = join(root, 'node_modules/.bin')
const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  /** What Node compiled once it need not compile at the next start. */
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
}

export const say = (sentence) => process.stdout.write(`${sentence}\n`)

/** Something the person at the keyboard can mend: told in its own words, without a stack. */
export class Trouble extends Error {}

/** Runs a script to its end and leaves with its exit code. What was foreseen is told in a sentence. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    process.stderr.write(`\n${error instanceof Trouble ? error.message : sentenceFor(error)}\n`)
    process.exitCode = 1
  }
}

const sentences = {
  ENOSPC: 'The disk is full. Free some space and try again.',
  EACCES: 'There is no permission to write here. Give this user the right to the folder of the project.',
  EPERM: 'There is no permission to write here. Give this user the right to the folder of the project.',
  EROFS: 'This disk can only be read. Put the project on one that can be written.',
}

const sentenceFor = (error) => sentences[error?.code] ?? error?.stack ?? String(error)

/** Runs a program in our terminal, hands on the signals it should hear, and gives its exit code. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', env: environment, ...options })
  const handOn = (signal) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, handOn)
  return new Promise((resolved, rejected) => {
    child.once('error', rejected)
    child.once('exit', (code, signal) => resolved(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

/** Runs a program quietly and keeps what it says, for the case that it fails. */
export function listenTo(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment, ...options })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  return new Promise((resolved, rejected) => {
    child.once('error', rejected)
    child.once('close', (code) => resolved({ code, said }))
  })
}

/** A step that takes a while: a line when it begins, and how long it took when it ends. */
export async function step(sentence, work) {
  const begun = Date.now()
  say(`· ${sentence} …`)
  const result = await work()
  say(`  done in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  return result
}
