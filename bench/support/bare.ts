/** A process that sends always the same bytes, and nothing else: what a page costs when nobody has to think. Answers on IPC. */
import { createServer } from 'node:http'

/** The answer to send: its headers in the order they came, and its body in base64. */
export interface SameBytes {
  readonly headers: readonly string[]
  readonly body: string
}

let [headers, body]: [string[], Buffer] = [[], Buffer.alloc(0)]

const server = createServer((_asked, answer) => {
  answer.writeHead(200, headers)
  answer.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const bound = server.address()
  process.send?.({ port: bound !== null && typeof bound === 'object' ? bound.port : 0 })
})

process.on('message', (told: SameBytes | 'cpu') => {
  if (told === 'cpu') {
    const { user, system } = process.cpuUsage()
    return process.send?.({ cpu: (user + system) / 1_000_000 })
  }
  headers = [...told.headers]
  body = Buffer.from(told.body, 'base64')
  return process.send?.({ ready: true })
})
process.once('disconnect', () => process.exit())
