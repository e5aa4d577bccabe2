/**
 * What the operator can mend: a taken port, a full disk, a wrong setting. Told in plain sentences and without a stack,
 * because where it happened in the code helps nobody. Anything that is not foreseen stays an ordinary error.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}

/** What each error code of the system or of PostgreSQL means to somebody who runs a city, not a database. */
const foreseen: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space and start again; nothing that was saved is lost.',
  EDQUOT: 'The disk quota is used up. Free some space and start again; nothing that was saved is lost.',
  EROFS: 'The disk can only be read. Choose another place with DATA_DIR.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n) and start again.',
  ECONNREFUSED: 'The database server does not answer. Is it running, and is DATABASE_URL right?',
  ENOTFOUND: 'The name of the database server is not known. Is DATABASE_URL right?',
  EAI_AGAIN: 'The name of the database server is not known. Is DATABASE_URL right?',
  ETIMEDOUT: 'The database server does not answer in time. Is DATABASE_URL right, and does a firewall stand between?',
  EHOSTUNREACH: 'The database server cannot be reached. Is DATABASE_URL right?',
  '28P01': 'The database server refuses the user name or the password in DATABASE_URL.',
  '28000':
    'The database server refuses this user, or wants an encrypted connection (add ?sslmode=require to DATABASE_URL).',
  '3D000': 'The database named in DATABASE_URL does not exist. Make it first (docs/configure.md shows how).',
  '42501': 'The user in DATABASE_URL has no right to do this. Let it own the database.',
  '53100': 'The disk of the database is full. Free some space and start again; nothing that was saved is lost.',
  '53200': 'The database server is out of memory.',
  '53300': 'The database server takes no more connections. Stop what else uses it, or raise max_connections.',
  '57P03': 'The database server is starting or stopping just now. Try again in a moment.',
}

const withPath: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) =>
    `There is no permission to use ${path}. Give this user the right to it, or choose another place with DATA_DIR.`,
  EPERM: (path) =>
    `There is no permission to change ${path}. Give this user the right to it, or choose another place with DATA_DIR.`,
  ENOTDIR: (path) => `${path} lies below something that is not a folder.`,
  EISDIR: (path) => `${path} is a folder, and a file was wanted.`,
}

/** The plain sentence for an error that was to be expected, or nothing when it is a fault of ours. */
export function inPlainWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof Trouble) return error.message
  return ofListening(error) ?? ofPath(error) ?? foreseen[textIn(error, 'code') ?? ''] ?? inPlainWords(firstCause(error))
}

/** Ends the process as an operator wants it: a sentence for what can be mended, the whole story for what cannot. */
export function giveUp(error: unknown): never {
  const plain = inPlainWords(error)
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`\n${plain ?? story}\n`)
  process.exit(1)
}

function ofListening(error: Error) {
  if (textIn(error, 'syscall') !== 'listen') return undefined
  const port = numberIn(error, 'port')
  const code = textIn(error, 'code')
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${Number(port) + 1} npm start`
  if (code === 'EACCES')
    return `This user may not listen on port ${port}. Choose one above 1023, for instance PORT=3000.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'This machine has no such address as HOST says.'
  return undefined
}

function ofPath(error: Error) {
  const path = textIn(error, 'path')
  return path === undefined ? undefined : withPath[textIn(error, 'code') ?? '']?.(path)
}

/** A refused connection is often the sum of one refusal per address of the host. */
const firstCause = (error: Error): unknown => (error instanceof AggregateError ? error.errors[0] : error.cause)

const valueIn = (error: Error, name: string): unknown => Object.entries(error).find(([key]) => key === name)?.[1]

function textIn(error: Error, name: string) {
  const value = valueIn(error, name)
  return typeof value === 'string' ? value : undefined
}

function numberIn(error: Error, name: string) {
  const value = valueIn(error, name)
  return typeof value === 'number' ? value : undefined
}
