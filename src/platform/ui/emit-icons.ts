import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Plugin } from 'vite'
import { ground, installIcons } from './install-icons.ts'

const art = 'src/platform/ui/art'

/**
 * The mark in the shapes that browsers ask for beside the drawing: `favicon.ico` under its one name, and pictures for a
 * home screen, with hashed names in the manifest of the build.
 */
export function emitIcons(): Plugin {
  return {
    name: 'emit-icons',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async buildStart() {
      const mark = readFileSync(join(art, 'mark.svg'))
      const small = await markOf(mark, 32)
      this.emitFile({ type: 'asset', fileName: 'favicon.ico', source: icoAround(small, 32) })
      for (const { name, size, maskable } of installIcons) {
        const source = maskable ? await onGround(mark, size) : await markOf(mark, size)
        this.emitFile({ type: 'asset', name, originalFileName: `${art}/${name}`, source })
      }
    },
  }
}

/** The drawing is 24 wide and 72 to the inch is one pixel to each: so it is drawn in the size that is wanted. */
const markOf = (mark: Buffer, size: number) =>
  sharp(mark, { density: (72 * size) / 24 })
    .resize(size, size)
    .png()
    .toBuffer()

/** A launcher may cut a circle of four fifths out of it (W3C, Web App Manifest, maskable icons): the mark keeps inside. */
async function onGround(mark: Buffer, size: number) {
  const inner = Math.round(size * 0.6)
  const picture = sharp({ create: { width: size, height: size, channels: 3, background: ground } })
  return picture
    .composite([{ input: await markOf(mark, inner) }])
    .png()
    .toBuffer()
}

/** An ICO of one PNG: six bytes of head, sixteen of entry, the picture. */
function icoAround(png: Buffer, size: number) {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
