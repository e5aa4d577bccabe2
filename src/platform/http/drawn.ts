/** The text of pages that were just drawn. To read it back out of a `Response` takes a stream, a copy and a decoder. */
const texts = new WeakMap<Response, string>()

/** Remembers what a response says, for as long as the response itself is there. */
export function noteText(response: Response, text: string): Response {
  texts.set(response, text)
  return response
}

/** The bytes of a response: what was noted, or what it really holds; then it is used up. */
export async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const text = texts.get(response)
  return text === undefined ? new Uint8Array(await response.arrayBuffer()) : new TextEncoder().encode(text)
}
