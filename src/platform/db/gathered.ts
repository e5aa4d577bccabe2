import { PgTransaction } from 'drizzle-orm/pg-core'
import { type Db, only } from './database.ts'
import { keyedQueue } from './keyed-queue.ts'

/** More than this are asked for in the next statement. */
const most = 50

/**
 * A read that very many ask for in the same moment, each about something else, such as whose session it is: one statement
 * for all who asked while the one before was under way, because planning it costs more than answering it. It begins after
 * they asked. What cannot be answered for all of them is asked for each alone, so nobody fails with a stranger's question.
 * A transaction reads for itself. `read` answers in the order of the questions.
 */
export function gathered<Question, Answer>(
  read: (db: Db, questions: readonly Question[]) => Promise<readonly Answer[]>,
) {
  const queues = new WeakMap<Db, (question: Question) => Promise<PromiseSettledResult<Answer>>>()
  const alone = async (db: Db, question: Question) => only(await read(db, [question]))
  const open = (db: Db) => {
    const queue = keyedQueue({
      serve: (_key, questions: readonly Question[]) => settled(db, questions),
      most,
      atOnce: 1,
    })
    return (question: Question) => queue('', question)
  }
  const settled = async (db: Db, questions: readonly Question[]): Promise<PromiseSettledResult<Answer>[]> => {
    try {
      return (await read(db, questions)).map((value) => ({ status: 'fulfilled', value }))
    } catch {
      return Promise.allSettled(questions.map((question) => alone(db, question)))
    }
  }

  return async (db: Db, question: Question): Promise<Answer> => {
    if (isTransaction(db)) return alone(db, question)
    const ask = queues.get(db) ?? open(db)
    queues.set(db, ask)
    const told = await ask(question)
    if (told.status === 'rejected') throw told.reason
    return told.value
  }
}

const isTransaction = (db: unknown) => db instanceof PgTransaction
