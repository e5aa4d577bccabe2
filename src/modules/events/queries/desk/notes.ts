import { and, desc, eq, isNull } from 'drizzle-orm'
import { notes as texts } from '#city/facts/tables.ts'
import { people } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { notes } from '../../tables.ts'

export interface NewNote {
  readonly enrolmentId: string
  readonly noteId: string
  readonly writtenBy: string | null
  readonly writtenAt: Date
}

export async function insertRegistrationNote(db: Db, note: NewNote): Promise<void> {
  await db.insert(notes).values(note)
}

/** What was written beside a registration, the latest first; erased ones are gone. */
export const notesBeside = (db: Db, enrolmentId: string) =>
  db
    .select({ noteId: notes.noteId, text: texts.text, writtenAt: notes.writtenAt, writer: people.name })
    .from(notes)
    .innerJoin(texts, eq(texts.id, notes.noteId))
    .leftJoin(people, eq(people.id, notes.writtenBy))
    .where(and(eq(notes.enrolmentId, enrolmentId), isNull(texts.erasedAt)))
    .orderBy(desc(notes.id))
    .limit(100)

export type BesideNote = Awaited<ReturnType<typeof notesBeside>>[number]

/** True when it stood there until now. */
export async function eraseText(db: Db, enrolmentId: string, noteId: string, now: Date): Promise<boolean> {
  const own = await db.$count(notes, and(eq(notes.enrolmentId, enrolmentId), eq(notes.noteId, noteId)))
  if (own === 0) return false
  const erased = await db
    .update(texts)
    .set({ text: null, erasedAt: now })
    .where(and(eq(texts.id, noteId), isNull(texts.erasedAt)))
    .returning({ id: texts.id })
  return erased.length > 0
}
