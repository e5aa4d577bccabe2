/**
 * Run after every `npm install` that changes the lock file. A registry that mirrors another may lack a package's
 * variants for other machines; npm then leaves them out of the lock file without a word, and `npm ci` would bring
 * nothing on those machines. This writes the missing variants of our tools back: name, version and the machine each is
 * for, as their makers name them. Without a digest, because nobody here has seen their bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))

const wanted = Object.entries(lock.packages).flatMap(([path, { license, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies).map(([name, version]) => ({ path, license, name, version })),
)
for (const { path, license, name, version } of wanted) {
  const known = lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`]
  const machine = machineIn(name)
  if (!known && machine && /^\d/.test(version)) {
    lock.packages[`node_modules/${name}`] = { version, ...machine, license, optional: true }
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

/** The machine a variant is for, from its name: `…-linux-arm64-gnu`. */
function machineIn(name) {
  const found =
    /-(android|darwin|linux|win32|freebsd)-(arm-eabi|arm-gnueabihf|arm64|arm|x64|ia32)(?:-(gnu|musl|msvc))?$/.exec(name)
  if (!found) return undefined
  const [, os, cpu, abi] = found
  const libc = { gnu: ['glibc'], musl: ['musl'] }[abi]
  return { cpu: [cpu.split('-')[0]], ...(os === 'linux' && libc && { libc }), os: [os] }
}
