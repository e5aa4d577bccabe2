import type { Context } from 'hono'
import type { z } from 'zod'
import { Refusal } from '../refusal.ts'
import type { Text } from '../locale.ts'
import { problemText } from './problems.ts'

/** What a person typed and what was wrong with it: everything a page needs to show the form again. */
export interface Form<Name extends string = string> {
  typed(name: Name): string | undefined
  problem(name: Name): Text | undefined
  readonly problems: readonly (readonly [name: string, problem: Text])[]
  /** Why the whole submission was refused, when no single field is to blame. */
  readonly refusal: Text | undefined
}

export type FieldsOf<Schema extends z.ZodType> = keyof z.input<Schema> & string
export type FormOf<Schema extends z.ZodType> = Form<FieldsOf<Schema>>

/** A form nobody has typed in yet; `typed` may fill it with what the city already knows. */
export const blank = (typed: Record<string, string> = {}) => filled(typed)

type Submission<Schema extends z.ZodType, Result> =
  | { sent: true; result: Result }
  | { sent: false; form: FormOf<Schema> }

/**
 * Reads the posted form, checks it against the schema and tries the action with it.
 * A bad field or a refusal comes back as a form to show again; anything else is a real error and is thrown.
 */
export async function submit<Schema extends z.ZodType, Result>(
  c: Context,
  schema: Schema,
  action: (values: z.output<Schema>) => Promise<Result>,
): Promise<Submission<Schema, Result>> {
  const typed = await typedFields(c)
  const checked = schema.safeParse(typed)
  if (!checked.success) return { sent: false, form: filled(typed, firstProblems(checked.error)) }

  try {
    return { sent: true, result: await action(checked.data) }
  } catch (error) {
    if (!isAnswerable(error)) throw error
    return { sent: false, form: filled(typed, new Map(), error.reason) }
  }
}

function filled(typed: Record<string, string>, problems = new Map<string, Text>(), refusal?: Text): Form {
  return {
    typed: (name) => typed[name],
    problem: (name) => problems.get(name),
    problems: [...problems],
    refusal,
  }
}

async function typedFields(c: Context) {
  const body = Object.entries(await c.req.parseBody())
  return Object.fromEntries(body.filter((field): field is [string, string] => typeof field[1] === 'string'))
}

/** The first problem of each field; a person can only mend one at a time. */
function firstProblems(error: z.ZodError) {
  const problems = new Map<string, Text>()
  for (const issue of error.issues) {
    const name = String(issue.path[0])
    if (!problems.has(name)) problems.set(name, problemText(issue))
  }
  return problems
}

/** A refusal the person can do something about while the form is still in front of them. */
const isAnswerable = (error: unknown): error is Refusal =>
  error instanceof Refusal && (error.kind === 'conflict' || error.kind === 'invalid')
