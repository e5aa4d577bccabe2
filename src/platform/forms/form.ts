import type { Context } from 'hono'
import type { z } from 'zod'
import type { Said, Text } from '../locale.ts'
import { Refusal, type RefusalKind } from '../refusal.ts'
import { problemText } from './problems.ts'
import { cutFormOf, type Fields, nested, readFields, typedIn } from './read-fields.ts'

/** A field on the page. */
export interface DrawnField {
  readonly id: string
  readonly label: Said
}

/** What a person typed and what was wrong with it: everything a page needs to show the form again. */
export interface Form<Name extends string = string> {
  typed(name: Name): string | undefined
  /** All values of a field that may have several: ticked boxes. */
  chosen(name: Name): readonly string[]
  problem(name: Name): Text | undefined
  readonly problems: readonly (readonly [name: string, problem: Text])[]
  /** What the page calls each field, and where; fields say so as they are drawn, so that what is above them can name them. */
  readonly drawn: Map<string, DrawnField>
  /** Why the whole submission was refused, when no single field is to blame. */
  readonly refusal: Text | undefined
}

/** The names of a form's fields: `title`, and for what is made of parts also `title.fa`, `born.day`. */
export type FieldsOf<Schema extends z.ZodType> = NamesIn<z.input<Schema>>
export type FormOf<Schema extends z.ZodType> = Form<FieldsOf<Schema>>

type NamesIn<Values> = {
  [Name in keyof Values & string]: Name | PartsOf<Name, NonNullable<Values[Name]>>
}[keyof Values & string]

type Whole = string | number | bigint | boolean | Date | Blob | readonly unknown[]
type PartsOf<Name extends string, Value> = Value extends Whole
  ? never
  : Value extends object
    ? `${Name}.${keyof Value & string}`
    : never

/** A form nobody has typed in yet; `typed` may fill it with what the city already knows. */
export const blank = (typed: Record<string, string | readonly string[]> = {}) => filled(typed)

type Submission<Schema extends z.ZodType, Result> =
  | { sent: true; result: Result }
  | { sent: false; form: FormOf<Schema> }

/**
 * Reads the posted form, checks it against the schema and tries the action with it.
 * The schema gets the field `title.fa` as `{ title: { fa } }`, `topics[]` as a list, a file as a `File`.
 * A bad field or a refusal comes back as a form to show again; anything else is a real error and is thrown.
 */
export async function submit<Schema extends z.ZodType, Result>(
  c: Context,
  schema: Schema,
  action: (values: z.output<Schema>) => Promise<Result>,
): Promise<Submission<Schema, Result>> {
  const cut = cutFormOf(c)
  if (cut) return { sent: false, form: filled(typedIn(cut), new Map(), cut.refusal.reason) }
  const { typed, sent } = await readFields(c)
  const checked = schema.safeParse(nested(sent), { reportInput: true })
  if (!checked.success) return { sent: false, form: filled(typed, firstProblems(checked.error)) }

  try {
    return { sent: true, result: await action(checked.data) }
  } catch (error) {
    if (!isAnswerable(error)) throw error
    return { sent: false, form: filled(typed, new Map(), error.reason) }
  }
}

function filled(typed: Fields, problems = new Map<string, Text>(), refusal?: Text): Form {
  const chosen = (name: string) => [typed[name] ?? []].flat()
  return {
    typed: (name) => chosen(name)[0],
    chosen,
    problem: (name) => problems.get(name),
    problems: [...problems],
    drawn: new Map(),
    refusal,
  }
}

/** The first problem of each field; a person can only mend one at a time. */
function firstProblems(error: z.ZodError) {
  const problems = new Map<string, Text>()
  for (const issue of error.issues) {
    const name = nameAt(issue.path)
    if (!problems.has(name)) problems.set(name, problemText(issue))
  }
  return problems
}

/** `['title', 'fa']` is the field `title.fa`; a place in a list is the list's. */
const nameAt = (path: readonly PropertyKey[]) => path.filter((step) => typeof step === 'string').join('.')

const answerable: ReadonlySet<RefusalKind> = new Set(['conflict', 'invalid', 'too-large'])

/** A refusal the person can do something about while the form is still in front of them. */
const isAnswerable = (error: unknown): error is Refusal => error instanceof Refusal && answerable.has(error.kind)
