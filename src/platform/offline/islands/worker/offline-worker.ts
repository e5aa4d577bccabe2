/**
 * The city's service worker. It keeps the pages that ask for it (tickets, doors, inspections) with their pictures and the
 * built files they use, and gives them when the network does not answer. Nothing else of the city is touched, and nothing
 * is ever given stale while there is a network. Imports nothing: it runs by itself.
 */
interface Worker extends EventTarget {
  readonly clients: { claim: () => Promise<void> }
  readonly location: Location
  skipWaiting: () => Promise<void>
}
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface Asking extends Lasting {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith: (answer: Promise<Response>) => void
}

const isWorker = (scope: unknown): scope is Worker =>
  typeof scope === 'object' && scope !== null && 'skipWaiting' in scope && 'clients' in scope

const isLasting = (event: Event): event is Lasting => 'waitUntil' in event
/** A worker is told things by an ExtendableMessageEvent, which is no MessageEvent. */
const isAsking = (event: Event): event is Asking => 'waitUntil' in event && 'ports' in event && 'data' in event
const isFetching = (event: Event): event is Fetching => 'respondWith' in event && 'request' in event

const shelf = 'janshahr-offline-1'
/** Pages that open again without a network. */
const keepsPage = /^(?:\/(?:en|azb))?\/(?:(?:my\/tickets|t|door)\/[^/]+|desk\/inspections(?:\/[0-9a-f-]{36})?)$/
/** Of these some belong to the post somebody has: they go with it, and after some days by themselves. */
const ofDesk = /^(?:\/(?:en|azb))?\/desk\//
const mostDays = 3
const keepsFile = /^\/assets\//
const keepsPicture = /^\/files\//
/** At most so many pages and pictures stay; the oldest go. */
const [mostPages, mostPictures] = [60, 200]

const scope: unknown = globalThis
if (isWorker(scope)) open(scope)

function open(worker: Worker) {
  worker.addEventListener('install', (event) => isLasting(event) && event.waitUntil(worker.skipWaiting()))
  worker.addEventListener('activate', (event) => isLasting(event) && event.waitUntil(begin(worker)))
  worker.addEventListener('message', (event) => {
    if (isAsking(event)) event.waitUntil(keep(event))
  })
  worker.addEventListener('fetch', (event) => {
    if (!isFetching(event)) return
    const answer = answerTo(event.request, worker.location.origin)
    if (answer) event.respondWith(answer)
  })
}

/** Takes over the pages that are open, and throws away what an older worker kept. */
async function begin(worker: Worker) {
  for (const name of await caches.keys()) if (name.startsWith('janshahr-') && name !== shelf) await caches.delete(name)
  await worker.clients.claim()
}

function answerTo(request: Request, origin: string): Promise<Response> | undefined {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== origin) return undefined
  if (keepsFile.test(url.pathname)) return fileOf(request)
  if (keepsPicture.test(url.pathname)) return pictureOf(request)
  return request.mode === 'navigate' && keepsPage.test(url.pathname) ? pageOf(request) : undefined
}

/** Built files never change under their name. */
async function fileOf(request: Request): Promise<Response> {
  const cache = await caches.open(shelf)
  const known = await cache.match(request)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

/** Pictures of kept pages; of others nothing stays. */
async function pictureOf(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await (await caches.open(shelf)).match(request, loosely)) ?? Response.error()
  }
}

/** From the network while there is one; what was taken back there is forgotten here, too. */
async function pageOf(request: Request): Promise<Response> {
  const cache = await caches.open(shelf)
  const name = nameOf(request.url)
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) await cache.put(name, answer.clone())
    else if (answer.status >= 400 && answer.status < 500) await forget(cache, name, answer.status)
    return answer
  } catch {
    const known = await cache.match(name, loosely)
    return known && isYoung(name, known) ? known : Response.error()
  }
}

const loosely = { ignoreVary: true }

/** One page is one, whatever was asked of it. */
const nameOf = (url: string) => new URL(new URL(url).pathname, url).href

async function forget(cache: Cache, name: string, status: number) {
  await cache.delete(name)
  const isSignedOut = status === 401 || status === 403
  if (!isSignedOut || !ofDesk.test(new URL(name).pathname)) return
  for (const kept of await cache.keys()) {
    const { pathname } = new URL(kept.url)
    if (ofDesk.test(pathname) || keepsPicture.test(pathname)) await cache.delete(kept)
  }
}

function isYoung(name: string, kept: Response): boolean {
  const at = Date.parse(kept.headers.get('date') ?? '')
  return !ofDesk.test(new URL(name).pathname) || Date.now() - at < mostDays * 86_400_000
}

/** Keeps what a page asks for, and says so when it is kept. */
async function keep({ ports: [port], data }: Asking) {
  const wanted = Array.isArray(data) ? data.filter((url) => typeof url === 'string') : []
  const cache = await caches.open(shelf)
  const kept = await Promise.allSettled(wanted.map((url) => keepOne(cache, url)))
  await trim(cache, keepsPage, mostPages)
  await trim(cache, keepsPicture, mostPictures)
  port?.postMessage(kept.every(({ status }) => status === 'fulfilled'))
}

async function keepOne(cache: Cache, url: string) {
  const { pathname } = new URL(url)
  if (!keepsFile.test(pathname) && !keepsPicture.test(pathname)) return keepPage(cache, url)
  return (await cache.match(url, loosely)) ? undefined : cache.add(url)
}

/** A page with what it shows: a picture that does not come is missing there, and the page stands all the same. */
async function keepPage(cache: Cache, url: string) {
  const answer = await fetch(url)
  if (!answer.ok) throw new TypeError(`The city answered ${answer.status}`)
  await cache.put(nameOf(url), answer.clone())
  const shown = (await answer.text()).matchAll(/<img[^>]*\ssrc="(\/files\/[^"]+)"/g)
  await Promise.allSettled(Array.from(shown, ([, address = '']) => keepOne(cache, new URL(address, url).href)))
}

async function trim(cache: Cache, kind: RegExp, most: number) {
  const kept = (await cache.keys()).filter(({ url }) => kind.test(new URL(url).pathname))
  for (const one of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(one)
}
