import { contactsOfAll, type ReachedBy } from '#city/people/queries.ts'
import { inLocale, type Locale, type Said } from '#platform/locale.ts'
import type { Work } from '#platform/work.ts'
import { type Addressed, enrolmentsAddressed, everybodyIn, type Receiver } from '../queries/subjects.ts'
import { messages } from '../words/messages.ts'
import { tell } from './tell.ts'

/** How those a letter is for can be reached. */
export interface Reached {
  readonly enrolments: number
  readonly mobile: number
  readonly mail: number
  /** Enrolments of which nobody has a number or an address: somebody telephones, or tells them at the door. */
  readonly nobody: readonly string[]
}

/** Whom a letter would reach, each person once, and whom it would not. */
export async function reachedBy({ db }: Pick<Work, 'db'>, addressed: Addressed): Promise<Reached> {
  const kinds = new Map<string, ReachedBy['kind']>()
  const all: Receiver[] = []
  for await (const receivers of everybodyIn((after) => enrolmentsAddressed(db, addressed, after))) {
    all.push(...receivers)
    const people = receivers.flatMap(({ personId }) => personId ?? [])
    for (const { personId, kind } of (await contactsOfAll(db, people)).values()) kinds.set(personId, kind)
  }
  const nobody = all.filter(({ personId }) => !kinds.has(personId ?? '')).map(({ enrolmentId }) => enrolmentId)
  const mobile = [...kinds.values()].filter((kind) => kind === 'mobile').length
  return { enrolments: all.length, mobile, mail: kinds.size - mobile, nobody }
}

export interface Letter {
  /** Told twice under one id, it is one. */
  readonly id: string
  readonly text: string
}

/** Writes to everybody addressed, one message to a person; by night it waits. Who cannot be written to is listed. */
export async function writeLetter(work: Work, addressed: Addressed, { id, text }: Letter): Promise<void> {
  const { sessionId } = addressed
  for await (const to of everybodyIn((after) => enrolmentsAddressed(work.db, addressed, after))) {
    await tell(work, { kind: 'letter', what: id, to, bundle: id, sessionId, detail: { text } })
  }
}

/** The message as it is received, in each language; the link is another for each. */
export function letterAsReceived(title: Said, text: string, link: string): Readonly<Record<Locale, string>> {
  const blanks = { when: '', place: '', people: '', until: '', from: '', amount: '', text, link }
  const inOne = (locale: Locale) => inLocale(messages.letter({ ...blanks, title: inLocale(title, locale) }), locale)
  return { fa: inOne('fa'), en: inOne('en'), azb: inOne('azb') }
}
