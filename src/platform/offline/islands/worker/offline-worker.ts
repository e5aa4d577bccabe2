/**
 * The city's service worker. It keeps the pages that ask for it (tickets, doors) and the built files they use, and gives
 * them when the network does not answer. Nothing else of the city is touched, and nothing is ever given stale while there
 * is a network. Imports nothing: it runs by itself.
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
const keepsPage = /^(?:\/(?:en|azb))?\/(?:my\/tickets|t|door)\/[^/]+$/
const keepsFile = /^\/assets\//
/** At most so many pages stay; the oldest go. */
const mostPages = 30

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

/** From the network while there is one; what was taken back there is forgotten here, too. */
async function pageOf(request: Request): Promise<Response> {
  const cache = await caches.open(shelf)
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) await cache.put(request, answer.clone())
    else if (answer.status >= 400 && answer.status < 500) await cache.delete(request)
    return answer
  } catch {
    return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? Response.error()
  }
}

/** Keeps what a page asks for, and says so when it is kept. */
async function keep({ ports: [port], data }: Asking) {
  const wanted = Array.isArray(data) ? data.filter((url) => typeof url === 'string') : []
  const cache = await caches.open(shelf)
  const kept = await Promise.allSettled(wanted.map((url) => keepOne(cache, url)))
  await trim(cache)
  port?.postMessage(kept.every(({ status }) => status === 'fulfilled'))
}

async function keepOne(cache: Cache, url: string) {
  if (keepsFile.test(new URL(url).pathname) && (await cache.match(url))) return
  await cache.add(url)
}

async function trim(cache: Cache) {
  const pages = (await cache.keys()).filter(({ url }) => keepsPage.test(new URL(url).pathname))
  for (const page of pages.slice(0, Math.max(0, pages.length - mostPages))) await cache.delete(page)
}
