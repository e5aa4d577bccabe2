import type { Context } from 'hono'
import { refuse } from '../refusal.ts'
import type { CutForm } from './cut-form.ts'
import { words } from '../http/words.ts'

/** What was typed, by the name of the field; several values where several were chosen. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

type Sent = Record<string, unknown>

/**
 * The fields of a posted form: `typed`, the texts, for showing the form again; `sent`, for the schema, with files.
 * `topics[]` becomes a list called `topics` however many are ticked. A file field left empty is left out.
 */
export async function readFields(c: Context): Promise<{ typed: Fields; sent: Sent }> {
  const cut = cutFormOf(c)
  if (cut) throw cut.refusal
  return fieldsOf(await bodyOf(c))
}

/** What came before the file of a form that is larger than is taken. */
export const cutFormOf = (c: Context): CutForm | undefined => c.get('cutForm')

/** The same of a form that was cut, for showing it again. */
export const typedIn = ({ fields }: CutForm): Fields => {
  const all = Map.groupBy(fields, ([name]) => name)
  return fieldsOf(Object.fromEntries([...all].map(([name, each]) => [name, each.map(([, value]) => value)]))).typed
}

type Body = Readonly<Record<string, string | File | (string | File)[]>>

function fieldsOf(body: Body): { typed: Fields; sent: Sent } {
  const sent: Sent = {}
  const typed: Record<string, string | string[]> = {}
  for (const [key, value] of Object.entries(body)) {
    const name = key.replace(/\[\]$/, '')
    const values = [value].flat().filter(isGiven)
    const texts = values.filter((each) => typeof each === 'string')
    const isList = key !== name || values.length > 1
    if (values.length > 0) sent[name] = isList ? values : values[0]
    if (texts.length > 0) typed[name] = isList ? texts : (texts[0] ?? '')
  }
  return { typed, sent }
}

/** @throws {Refusal} when it is no form at all */
async function bodyOf(c: Context) {
  try {
    return await c.req.parseBody({ all: true })
  } catch (error) {
    // What Hono refuses by itself (a body that is too large) has its own answer.
    throw error instanceof TypeError ? refuse.invalid(words.unreadable) : error
  }
}

const isGiven = (value: string | File) => typeof value === 'string' || value.size > 0

/** `{ 'title.fa': 'x' }` as `{ title: { fa: 'x' } }`. One level deep: a form has no more. */
export function nested(fields: Sent): Sent {
  const whole = new Map<string, unknown>()
  for (const [key, value] of Object.entries(fields)) {
    const [name = key, part] = key.split('.', 2)
    if (part === undefined) whole.set(name, value)
    else whole.set(name, { ...partsOf(whole.get(name)), [part]: value })
  }
  return Object.fromEntries(whole)
}

const partsOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
