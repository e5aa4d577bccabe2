import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const folder = join('dist', 'public')
const file = join(folder, '.vite', 'manifest.json')

const Manifest = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).optional() }))
type Manifest = z.output<typeof Manifest>

/** What the build made for the browser; undefined when nothing is built. */
export const readManifest = (): Manifest | undefined =>
  existsSync(file) ? Manifest.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined

/** Bytes a first visit to a page fetches beside its own text, fonts and pictures; compressed, as they are sent. */
export interface Weight {
  readonly styles: number
  readonly scripts: number
}

/** Looks at which styles a page names and which islands stand on it; each island is a file of the same name. */
export function weightOf(page: string, manifest: Manifest): Weight {
  const styles = ['site', 'desk'].filter((name) => new RegExp(`<link[^>]*rel="stylesheet"[^>]*/${name}[-.]`).test(page))
  const islands = Object.keys(manifest).filter((source) => isOn(page, source))
  return {
    styles: sum(
      styles.map((name) => `src/platform/ui/styles/${name}.css`),
      manifest,
    ),
    scripts: sum(['src/islands.ts', ...islands], manifest),
  }
}

function isOn(page: string, source: string) {
  const [, element] = /\/islands\/([\w-]+)\.ts$/.exec(source) ?? []
  return element !== undefined && page.includes(`<${element}`)
}

function sum(sources: readonly string[], manifest: Manifest): number {
  const files = new Set(sources.flatMap((source) => filesOf(source, manifest)))
  return [...files].reduce((bytes, path) => bytes + statSync(join(folder, `${path}.br`)).size, 0)
}

/** The file of a source with those it cannot do without. */
function filesOf(source: string, manifest: Manifest): string[] {
  const built = manifest[source]
  if (built === undefined) throw new Error(`The build has no ${source}`)
  const needed = (built.imports ?? []).filter((other) => other !== 'src/islands.ts')
  return [built.file, ...needed.flatMap((other) => filesOf(other, manifest))]
}
