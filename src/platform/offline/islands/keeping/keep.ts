/** Where a worker may be asked for: only pages below this are its business. */
const below = /^(?:\/(?:en|azb))?\/(?:(?:my\/tickets|t|door)\/|desk\/inspections)/

/** True once this page, and every built file it uses, opens without a network. False where the browser cannot do that. */
export async function keepThisPage(more: readonly string[] = []): Promise<boolean> {
  const scope = below.exec(location.pathname)?.[0]
  if (scope === undefined || !canKeep()) return false
  try {
    const registration = await navigator.serviceWorker.register('/offline-worker.js', { scope })
    const worker = await activeOf(registration)
    return await ask(worker, [location.href.split('#')[0] ?? '', ...usedFiles(), ...more])
  } catch {
    return false
  }
}

/** Takes this page and all below it off the phone again, with the pictures that were kept for them. */
export async function forgetPages(): Promise<void> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    const kept = (await cache.keys()).filter(({ url }) => goesWith(new URL(url).pathname))
    await Promise.all(kept.map((one) => cache.delete(one)))
  }
}

const goesWith = (path: string) => path.startsWith(location.pathname) || path.startsWith('/files/')

/** The worker of these pages once it runs; not one of other pages, which may be there already. */
function activeOf({ active, installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = active ?? installing ?? waiting
  if (!worker) throw new Error('There is no worker')
  if (worker.state === 'activated') return Promise.resolve(worker)
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(worker)
      if (worker.state === 'redundant') reject(new Error('The worker did not start'))
    })
  })
}

const canKeep = () => 'serviceWorker' in navigator && isSecureContext

/** The built files this page has fetched: scripts, styles, fonts, signs. */
function usedFiles(): string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
  const named = Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'), ({ href }) => href)
  const files = [...fetched, ...named].filter((url) => url.startsWith(`${location.origin}/assets/`))
  return [...new Set(files)]
}

function ask(worker: ServiceWorker, urls: readonly string[]): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true), { once: true })
    port1.start()
    worker.postMessage(urls, [port2])
  })
}
