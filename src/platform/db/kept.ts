import { getTableName, type Table } from 'drizzle-orm'
import type { Changes, Listener } from './changes.ts'
import type { Db } from './database.ts'
import { type Asked, frozen } from './frozen.ts'
import { together } from './together.ts'

/** Which databases tell of what is written to them. A transaction is none of them: it reads for itself. */
const told = new WeakMap<Db, Listener>()

/** From now on `kept` keeps what it reads from this database. */
export const keepWhatIsRead = (db: Db, changes: Listener) => void told.set(db, changes)

/** Until this process knows of everything that was committed before: whoever changed something reads it changed. */
export const untilTold = together(async (db: Db): Promise<void> => told.get(db)?.caughtUp())

/** The tables whose reads somebody keeps: each of them must tell when it is written. */
export const keptTables = new Set<string>()

interface Memory<T> {
  readonly found: Promise<T>
  readonly count: number
  readonly until: number
}

/** Answers to different questions that are kept of one read, at the most. */
const mostAnswers = 50
/** Should a message ever be lost, nothing is old for longer than this, in milliseconds. */
const longest = 60_000

/**
 * A read whose answer is kept in memory until one of the tables it reads is written: for what almost every page asks and
 * hardly anybody changes. Everybody is given the same answer, so it is frozen. Name every table it reads.
 */
export function kept<Question extends Asked, T>(
  tables: readonly Table[],
  read: (db: Db, ...question: Question) => PromiseLike<T>,
): (db: Db, ...question: Question) => Promise<T> {
  const names = tables.map(getTableName)
  for (const name of names) keptTables.add(name)
  const memories = new WeakMap<Db, Map<string, Memory<T>>>()
  const memoryOf = (db: Db) => {
    const memory = memories.get(db) ?? new Map<string, Memory<T>>()
    memories.set(db, memory)
    return memory
  }

  return async (db, ...question) => {
    const changes = told.get(db)
    if (!changes) return read(db, ...question)
    const [memory, key] = [memoryOf(db), JSON.stringify(question)]
    const [count, now] = [countOf(changes, names), Date.now()]
    const known = memory.get(key)
    if (known && known.count === count && known.until > now) return known.found

    const found = Promise.resolve(read(db, ...question)).then(frozen)
    memory.delete(key)
    memory.set(key, { found, count, until: now + longest })
    for (const oldest of memory.keys()) if (memory.size > mostAnswers) memory.delete(oldest)
    found.catch(() => memory.delete(key))
    return found
  }
}

const countOf = (changes: Changes, names: readonly string[]) =>
  names.reduce((sum, name) => sum + changes.count(name), 0)
