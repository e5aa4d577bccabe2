/** Compares the packages that are installed with those the lock file asks for. Uses nothing but Node 20. */
import { existsSync, readFileSync } from 'node:fs'

/** This machine as the registry names it, or another one: `linux-x64`, `darwin-arm64`, `win32-x64`, `linux-x64-musl`. */
export function machineNamed(name = thisMachine()) {
  const [os, cpu, libc = os === 'linux' ? 'glibc' : undefined] = name.split('-')
  return { name, os, cpu, libc }
}

function thisMachine() {
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
  return `${process.platform}-${process.arch}${musl ? '-musl' : ''}`
}

/** What the lock file wants on this machine and is not there, or is there in another version. */
export function missingPackages(machine = machineNamed()) {
  const wanted = packagesIn('package-lock.json')
  const installed = packagesIn('node_modules/.package-lock.json')
  return Object.entries(wanted)
    .filter(([path, it]) => path !== '' && !it.extraneous && isNeeded(wanted, it, machine))
    .filter(([path, it]) => installed[path]?.version !== it.version)
    .map(([path]) => nameOf(path))
}

/**
 * Tools that exist as one package for each kind of machine, and have none for this one in the lock file: npm would
 * leave them out without a word, and the tool would fail later, or fall back to something slow.
 */
export function toolsWithout(machine = machineNamed()) {
  const locked = packagesIn('package-lock.json')
  return Object.entries(locked)
    .filter(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).filter(namesSystem).length >= 3)
    .filter(([path, { optionalDependencies }]) => {
      const kinds = Object.keys(optionalDependencies).flatMap((name) => locatedIn(locked, path, name) ?? [])
      return !kinds.some((kind) => fits(kind, machine))
    })
    .map(([path]) => (path === '' ? 'embedded PostgreSQL' : nameOf(path)))
}

/** Optional packages that the lock file names and does not hold: `npm ci` refuses such a file, and says little. */
export function unlockedPackages() {
  const locked = packagesIn('package-lock.json')
  return Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !locatedIn(locked, path, name)),
  )
}

const namesSystem = (name) => /linux|darwin|win32|windows/.test(name)

/** Optional packages count only where they fit; those without a kind of machine belong to such a one. */
function isNeeded(wanted, it, machine) {
  if (!it.optional) return true
  return Boolean(it.os && it.cpu) && fits(it, machine)
}

function fits({ os, cpu, libc }, machine) {
  return allows(os, machine.os) && allows(cpu, machine.cpu) && (!libc || allows(libc, machine.libc))
}

function allows(list, value) {
  if (!list) return true
  if (list.some((each) => each.startsWith('!'))) return !list.includes(`!${value}`)
  return list.includes(value)
}

/** A package lies beside the one that asks for it, or higher up. */
function locatedIn(locked, path, name) {
  return locked[`${path}/node_modules/${name}`.replace(/^\//, '')] ?? locked[`node_modules/${name}`]
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? (JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}) : {}
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
