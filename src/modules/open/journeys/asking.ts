import { z } from 'zod'

/** Whatever the interface answers, as far as tests look into it. */
const Answered = z.looseObject({
  items: z.array(z.looseObject({})).default([]),
  next: z.string().nullable().default(null),
})

interface Asker {
  readonly request: (address: string, init?: RequestInit) => Promise<Response>
}

/** Asks the interface and reads its answer. */
export const asking = (visitor: Asker) => async (address: string, init?: RequestInit) => {
  const answer = await visitor.request(address, init)
  return { answer, body: Answered.parse(await answer.json()) }
}

/** Follows `next` to the end; something may happen after each page. */
export async function walk(visitor: Asker, address: string, meanwhile: () => Promise<unknown> = async () => {}) {
  const ask = asking(visitor)
  const found: Record<string, unknown>[] = []
  for (let next: string | null = address; next !== null;) {
    const { answer, body } = await ask(next)
    if (answer.status !== 200) throw new Error(`${next} answered ${answer.status}`)
    found.push(...body.items)
    next = body.next
    await meanwhile()
  }
  return found
}
