import { inLocale, manners, type Text } from '../locale.ts'
import type { RefusalKind } from '../refusal.ts'
import type { Visit } from './env.ts'
import { problemTitles } from './words.ts'

/** Kinds of problems as their addresses name them: `/api#problem-not-found`. Written once and never changed. */
export const problemNames = {
  'signed-out': 'signed-out',
  forbidden: 'forbidden',
  absent: 'not-found',
  gone: 'gone',
  conflict: 'conflict',
  'too-large': 'too-large',
  invalid: 'bad-parameters',
  'too-many': 'too-many-requests',
  method: 'method-not-allowed',
  fault: 'our-fault',
} as const satisfies Record<RefusalKind | 'method' | 'fault', string>

export type ProblemKind = keyof typeof problemNames

interface Problem {
  readonly kind: ProblemKind
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 429 | 500
  readonly detail: Text
  /** What is wrong with which parameter. */
  readonly errors?: readonly { readonly parameter: string; readonly detail: Text }[]
}

/**
 * What went wrong, for programs (RFC 9457): title and detail in the reader's language, and beside them in Persian and
 * English both. Its type leads to where the kind is explained.
 */
export function problem(c: Visit, { kind, status, detail, errors }: Problem): Response {
  // What is refused before anybody was welcomed has no language yet.
  const locale = c.get('locale') in manners ? c.get('locale') : 'fa'
  const { publicUrl } = c.var
  const title = problemTitles[kind]
  const body = {
    type: `${publicUrl}/api#problem-${problemNames[kind]}`,
    title: inLocale(title, locale),
    status,
    detail: inLocale(detail, locale),
    instance: c.req.path,
    texts: { title: both(title), detail: both(detail) },
    ...(errors && { errors: errors.map((error) => ({ parameter: error.parameter, detail: both(error.detail) })) }),
  }
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': manners[locale].tag,
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
  })
}

/** Whoever asks is a program: one at the interfaces, or an island of ours that reads the answer itself. */
export const isForPrograms = ({ req }: Visit): boolean =>
  req.path.startsWith('/api/') || req.header('accept') === 'application/json'

const both = ({ fa, en }: Text) => ({ fa, en })
