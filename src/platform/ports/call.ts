import type { z } from 'zod'
import { PortError } from './port-error.ts'

/** A question to a provider. */
export interface Call {
  /** Who asks, for messages: `kavenegar`. */
  readonly driver: string
  readonly url: string | URL
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** What must never appear in a message. */
  readonly secrets?: readonly string[]
  /** Milliseconds; 8 seconds unless said. */
  readonly timeout?: number | undefined
}

export interface Answer {
  readonly status: number
  readonly body: unknown
}

const usualTimeout = 8000
/** No provider answers with more letters; one that does is broken. */
const longest = 1_000_000

/**
 * Calls a provider and reads its JSON, whatever the status: many put the reason there.
 * Redirects are not followed, since they would carry the key elsewhere.
 * @throws {PortError} `unavailable` when nobody answers, `transient` on a timeout, a fault of theirs or nonsense
 */
export async function call(question: Call): Promise<Answer> {
  const { driver, secrets } = question
  const signal = AbortSignal.timeout(question.timeout ?? usualTimeout)
  const response = await ask(question, signal)
  if (response.status >= 500) throw new PortError('transient', driver, `fault ${response.status}`, secrets)
  if (response.status === 429) throw new PortError('transient', driver, 'too many calls', secrets)
  return { status: response.status, body: parsed(driver, response.text) }
}

async function ask({ driver, url, body, headers }: Call, signal: AbortSignal) {
  const json = { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) }
  const posted = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  try {
    const response = await fetch(url, { ...posted, headers: { ...json, ...headers }, redirect: 'error', signal })
    return { status: response.status, text: await textOf(response) }
  } catch {
    // The error of `fetch` names the address, which may hold the key: it goes no further.
    if (signal.aborted) throw new PortError('transient', driver, 'no answer in time')
    throw new PortError('unavailable', driver, 'cannot be reached')
  }
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true })
    if (text.length > longest) break
  }
  return text
}

function parsed(driver: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new PortError('transient', driver, 'answers in an unknown way')
  }
}

/** The answer in the shape it should have. Another shape is their fault, and may pass. */
export function readAs<T>(driver: string, shape: z.ZodType<T>, body: unknown): T {
  const { success, data } = shape.safeParse(body)
  if (!success) throw new PortError('transient', driver, 'answers in an unknown way')
  return data
}
