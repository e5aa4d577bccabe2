/**
 * Where to go after something was done elsewhere: only an address of ours, beginning with one slash. Anything that a browser
 * would read as another site (`//`, `/\\`, a scheme, a control character) leads nowhere.
 */
export function safeNext(next: string | undefined): string | undefined {
  if (next === undefined || next.length > 500 || !/^\/(?![/\\])[\u0021-\u007e]*$/.test(next)) return undefined
  const { host, pathname, search, hash } = new URL(next, 'http://city.invalid')
  return host === 'city.invalid' && !pathname.startsWith('//') ? pathname + search + hash : undefined
}
