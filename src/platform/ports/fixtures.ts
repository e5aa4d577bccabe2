import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

/** What a provider was asked. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
}

type Reply = { readonly status?: number; readonly json?: unknown; readonly raw?: string } | 'silence'

/** Plays a provider on this machine: tells what it was asked and answers as it is told to. */
export async function givenProvider() {
  const asked: Asked[] = []
  let reply: Reply = { json: {} }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://provider')
    const sent = await text(request)
    const { method = '', headers } = request
    asked.push({
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers,
      body: sent === '' ? undefined : JSON.parse(sent),
    })
    if (reply === 'silence') return
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' })
    response.end(reply.raw ?? JSON.stringify(reply.json))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    last: () => asked.at(-1),
    answers: (next: Reply) => void (reply = next),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
