/** The city does not let this phone in any more. */
export class ShutOut extends Error {}

interface Asked extends Pick<RequestInit, 'method' | 'body'> {
  readonly headers?: Readonly<Record<string, string>>
  /** Whatever is not answered so soon counts as no network. */
  readonly seconds?: number
}

/**
 * Asks the city as a program does: what it refuses comes as a problem in JSON.
 * @throws when there is no network, or the city is not able to answer now
 */
export async function askCity(address: string, { seconds = 8, headers, ...asked }: Asked = {}): Promise<Response> {
  const answer = await fetch(address, {
    ...asked,
    headers: { Accept: 'application/json', ...headers },
    cache: 'no-store',
    signal: AbortSignal.timeout(seconds * 1000),
  })
  if (answer.status === 429 || answer.status >= 500) throw new TypeError(`The city answered ${answer.status}`)
  return answer
}
