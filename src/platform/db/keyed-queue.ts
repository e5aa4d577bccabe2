/** Who waits in a queue, and whom to tell. */
interface Place<Asked, Told> {
  readonly asked: Asked
  readonly tell: (told: Told) => void
  readonly fail: (error: unknown) => void
}

interface Settings<Asked, Told> {
  /** Answers everybody in one go, in their order. */
  readonly serve: (key: string, asked: readonly Asked[]) => Promise<readonly Told[]>
  /** How many are served at once at the most, and how many keys at a time. */
  readonly most: number
  readonly atOnce: number
}

/**
 * Lets those who want the same lock wait in the process and not in the database: one batch for a key at a time, so a rush
 * on one hall takes one connection and leaves the others to everybody else.
 */
export function keyedQueue<Asked, Told>({ serve, most, atOnce }: Settings<Asked, Told>) {
  const lines = new Map<string, Place<Asked, Told>[]>()
  const busy = new Set<string>()

  const next = () => {
    for (const [key, line] of lines) {
      if (busy.size >= atOnce) return
      if (!busy.has(key) && line.length > 0) void run(key, line.splice(0, most))
    }
  }

  const run = async (key: string, places: readonly Place<Asked, Told>[]) => {
    busy.add(key)
    try {
      const told = await serve(
        key,
        places.map(({ asked }) => asked),
      )
      for (const [at, place] of places.entries()) answer(place, told[at])
    } catch (error) {
      for (const { fail } of places) fail(error)
    } finally {
      busy.delete(key)
      if (lines.get(key)?.length === 0) lines.delete(key)
      next()
    }
  }

  return (key: string, asked: Asked): Promise<Told> =>
    new Promise((tell, fail) => {
      const line = lines.get(key) ?? []
      lines.set(key, line)
      line.push({ asked, tell, fail })
      // Those who come in the same turn of the loop travel together.
      if (line.length === 1) setImmediate(next)
    })
}

function answer<Told>({ tell, fail }: Place<unknown, Told>, told: Told | undefined) {
  if (told === undefined) fail(new Error('A batch answered fewer than asked'))
  else tell(told)
}
