import { PgTransaction } from 'drizzle-orm/pg-core'
import type { Db } from './database.ts'
import { type Asked, frozen } from './frozen.ts'

/** The answer that is being read to one question, and the one that will be read after it. */
interface Line<T> {
  running: Promise<T> | undefined
  next: Promise<T> | undefined
}

/**
 * A read that very many ask for in the same moment, such as the offering a whole city wants a seat of: one answer for all
 * who asked before it began. It begins after they asked, so nobody is told what was true before, and nothing is kept. A
 * transaction reads for itself.
 */
export function together<Question extends Asked, T>(
  read: (db: Db, ...question: Question) => Promise<T>,
): (db: Db, ...question: Question) => Promise<T> {
  const lines = new WeakMap<Db, Map<string, Line<T>>>()

  return (db, ...question) => {
    if (isTransaction(db)) return read(db, ...question)
    const own = lines.get(db) ?? new Map<string, Line<T>>()
    lines.set(db, own)
    const key = JSON.stringify(question)
    const line = own.get(key) ?? { running: undefined, next: undefined }
    own.set(key, line)
    line.next ??= readInTurn(line, async () => frozen(await read(db, ...question))).finally(() => {
      if (!line.running && !line.next) own.delete(key)
    })
    return line.next
  }
}

const isTransaction = (db: unknown) => db instanceof PgTransaction

/** When the one before is answered, or when everybody of this turn of the loop has asked. */
async function readInTurn<T>(line: Line<T>, read: () => Promise<T>): Promise<T> {
  await (line.running ? line.running.catch(() => {}) : nextTurn())
  const answer = read()
  line.running = answer
  line.next = undefined
  try {
    return await answer
  } finally {
    if (line.running === answer) line.running = undefined
  }
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))
