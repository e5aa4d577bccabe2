import { Readable, Writable } from 'node:stream'
import type { Client, Connection, Submittable } from 'pg'

/**
 * `COPY … TO STDOUT` and `COPY … FROM STDIN` as streams. The driver leaves both to its users: it calls these functions
 * as the server's messages come in. The embedded PostgreSQL brings no pg_dump, so a backup is made of these.
 */
interface Copying extends Submittable {
  handleCopyInResponse: (connection: CopyConnection) => void
  handleCopyData: (message: { readonly chunk: Buffer }) => void
  handleCommandComplete: () => void
  handleReadyForQuery: () => void
  handleError: (error: Error) => void
}

/** The part of the driver's connection that its types leave out. */
interface CopyConnection extends Connection {
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
  sendCopyFail: (reason: string) => void
}

const nothing = () => {}

/** The rows of a `COPY … TO STDOUT`, one chunk a row, no faster than they are read. */
export function copyOut(client: Client, query: string): Readable {
  let resume = nothing
  const rows = new Readable({ read: () => resume() })
  let pause = nothing
  const copying: Copying = {
    submit: (connection) => {
      resume = () => void connection.stream.resume()
      pause = () => void connection.stream.pause()
      connection.query(query)
    },
    handleCopyData: ({ chunk }) => {
      if (!rows.push(Buffer.from(chunk))) pause()
    },
    handleReadyForQuery: () => void rows.push(null),
    handleError: (error) => void rows.destroy(error),
    handleCopyInResponse: nothing,
    handleCommandComplete: nothing,
  }
  client.query(copying)
  return rows
}

type Done = (error?: Error | null) => void

/** Takes what a `COPY … FROM STDIN` reads; it has finished when the server has taken the last row. */
export function copyIn(client: Client, query: string): Writable {
  let failure: Error | undefined
  let finish: Done = nothing
  const opened = Promise.withResolvers<CopyConnection>()
  opened.promise.catch(nothing)
  const rows = new Writable({
    write: (chunk: Buffer, _encoding, done) => void opened.promise.then((open) => send(open, chunk, done), done),
    final: (done) => {
      finish = done
      opened.promise.then((open) => (failure ? done(failure) : open.endCopyFrom()), done)
    },
    destroy: (error, done) => {
      if (error && !failure) void opened.promise.then((open) => open.sendCopyFail(error.message), nothing)
      done(error)
    },
  })
  const copying: Copying = {
    submit: (connection) => connection.query(query),
    handleCopyInResponse: (connection) => opened.resolve(connection),
    handleCopyData: nothing,
    handleCommandComplete: nothing,
    handleReadyForQuery: () => finish(failure),
    handleError: (error) => {
      failure = error
      opened.reject(error)
      rows.destroy(error)
    },
  }
  client.query(copying)
  return rows
}

/** Waits while the network is slower than the file. */
function send(connection: CopyConnection, chunk: Buffer, done: Done) {
  connection.sendCopyFromChunk(chunk)
  if (connection.stream.writableNeedDrain) connection.stream.once('drain', () => done())
  else done()
}
