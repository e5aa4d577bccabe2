import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A file the browser fetches, by the name we call it: `site.css`, `fonts/…`, `art/…`. */
export type AssetName =
  | 'site.css'
  | 'desk.css'
  | 'islands.js'
  | 'offline-worker.js'
  | 'icons.svg'
  | `fonts/${string}`
  | `art/${string}`

const Manifest = z.record(z.string(), z.object({ file: z.string() }))
type Manifest = z.infer<typeof Manifest>

/** Beside the server's bundle, or one folder above it when the bundle is in chunks. Tests run without a build. */
const places = ['../public', '../../public'].map((folder) =>
  join(import.meta.dirname, folder, '.vite', 'manifest.json'),
)
const built = readManifest(places.find((place) => existsSync(place)))

/**
 * The address from which a file is served. Built names carry a hash of their content, so they may be cached for ever;
 * without a build it is the plain name.
 */
export const asset = (name: AssetName): string => addressOf(name, built)

export function addressOf(name: AssetName, manifest: Manifest): string {
  const file = manifest[sourceOf(name)]?.file
  return `/${file ?? `assets/${name}`}`
}

function sourceOf(name: AssetName): string {
  if (name === 'islands.js') return 'src/islands.ts'
  if (name === 'offline-worker.js') return 'src/platform/offline/islands/worker/offline-worker.ts'
  if (name === 'site.css' || name === 'desk.css') return `src/platform/ui/styles/${name}`
  return `src/platform/ui/${name}`
}

function readManifest(path: string | undefined): Manifest {
  return path === undefined ? {} : Manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
}
