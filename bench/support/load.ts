/**
 * A process that asks one address again and again over connections that stay open, and says how often it was answered.
 * `load.ts '{"url":"http://127.0.0.1:3000/news","connections":8,"seconds":3}'`
 */
import { Agent, request } from 'node:http'

/** What to ask for, and for how long. */
export interface Load {
  readonly url: string
  readonly connections: number
  readonly seconds: number
  readonly headers?: Readonly<Record<string, string>>
  /** Ask for `?x=1`, `?x=2` and so on, so that no answer can have been kept. */
  readonly vary?: boolean
}

export interface Answered {
  readonly answers: number
  /** Answers that were not 200. */
  readonly others: number
  readonly seconds: number
  /** Milliseconds of each answer, sorted. */
  readonly times: readonly number[]
}

/** Where the numbers of this process begin, so that no two loads ask for the same address. */
const begin = process.pid * 1_000_000

async function run({ url, connections, seconds, headers = {}, vary = false }: Load): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let [others, turn] = [0, begin]
  const start = performance.now()
  const until = start + seconds * 1000
  const one = async () => {
    while (performance.now() < until) {
      const asked = performance.now()
      const address = vary ? `${url}${url.includes('?') ? '&' : '?'}x=${turn++}` : url
      if ((await ask(address, headers, agent)) !== 200) others += 1
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  agent.destroy()
  const taken = (performance.now() - start) / 1000
  return { answers: times.length, others, seconds: taken, times: times.toSorted((a, b) => a - b) }
}

function ask(url: string, headers: Readonly<Record<string, string>>, agent: Agent) {
  return new Promise<number>((answered, failed) => {
    const asking = request(url, { headers, agent }, (response) => {
      response.on('data', () => {})
      response.once('error', failed)
      response.once('end', () => answered(response.statusCode ?? 0))
    })
    asking.once('error', failed)
    asking.end()
  })
}

const load: Load = JSON.parse(process.argv[2] ?? '')
process.stdout.write(JSON.stringify(await run(load)))
