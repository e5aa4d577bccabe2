import { router } from '../http/env.ts'
import { asset } from '../ui/assets.ts'

/**
 * The worker under an address that never changes: browsers ask for it again by itself. What it does stands in a built file
 * whose name changes with its content, so that a new release is noticed.
 */
export const offlineWorker = router()

offlineWorker.get('/', (c) =>
  c.body(`importScripts(${JSON.stringify(asset('offline-worker.js'))})\n`, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Service-Worker-Allowed': '/',
  }),
)
