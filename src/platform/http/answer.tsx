import type { HTTPException } from 'hono/http-exception'
import { type Refusal, type RefusalKind, refuse } from '../refusal.ts'
import { RefusalPage } from '../ui/refusal-page.tsx'
import type { Visit } from './env.ts'
import { isForPrograms, problem } from './problem.ts'
import { words } from './words.ts'

const status = {
  'signed-out': 401,
  forbidden: 403,
  absent: 404,
  gone: 410,
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  'too-many': 429,
} as const satisfies Record<RefusalKind, number>

/** A refusal, said on a page of its own under the status its kind deserves. */
export function answer(c: Visit, refusal: Refusal) {
  c.status(status[refusal.kind])
  if (refusal.retryAfter !== undefined) c.header('Retry-After', String(Math.ceil(refusal.retryAfter)))
  return say(c, refusal)
}

/** Our own fault: nothing of the cause is shown, only where to find it in the log. */
export function answerFault(c: Visit) {
  if (isForPrograms(c)) return problem(c, { kind: 'fault', status: 500, detail: words.ourFault })
  c.status(500)
  return c.render(() => <RefusalPage reason={words.ourFault} code={c.get('requestId')} />, {
    title: words.ourFault,
    indexed: false,
  })
}

/** What Hono itself refuses before a handler sees it, in our words. */
export function tooLargeOr(error: HTTPException): Refusal {
  if (error.status === 413) return refuse.tooLarge(words.tooLarge)
  if (error.status === 403) return refuse.forbidden(words.foreignForm)
  if (error.status === 404) return refuse.absent(words.nothingHere)
  return refuse.invalid(words.unreadable)
}

/** Programs get the reason as a problem in JSON, people as a page. */
function say(c: Visit, refusal: Refusal) {
  const { kind, reason } = refusal
  if (isForPrograms(c)) return problem(c, { kind, status: status[kind], detail: reason })
  return c.render(() => <RefusalPage reason={refusal.reason} kind={refusal.kind} />, {
    title: refusal.reason,
    indexed: false,
  })
}
