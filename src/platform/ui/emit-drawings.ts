import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const room = 'src/platform/ui'

/**
 * Gives the icon sheet and the drawings to the browser's build, so that they get hashed names and stand in its
 * manifest: nothing else would, because only pages drawn on the server mention them.
 */
export function emitDrawings(): Plugin {
  return {
    name: 'emit-drawings',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      for (const file of drawings()) {
        this.emitFile({
          type: 'asset',
          name: file.split('/').at(-1) ?? file,
          originalFileName: `${room}/${file}`,
          source: readFileSync(join(room, file)),
        })
      }
    },
  }
}

const drawings = () => ['icons.svg', ...readdirSync(join(room, 'art')).map((name) => `art/${name}`)]
