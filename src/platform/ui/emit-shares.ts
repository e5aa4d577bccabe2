import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Plugin } from 'vite'

const art = 'src/platform/ui/art'

/**
 * Each drawing of the sheet as a picture of its own, `art/share-<drawing>.png`, in the shape that whoever shows a shared
 * page asks for: search engines and messengers read no symbols of a sheet.
 */
export function emitShares(): Plugin {
  return {
    name: 'emit-shares',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async buildStart() {
      const sheet = readFileSync(join(art, 'offerings.svg'), 'utf8')
      const shares = await Promise.all(
        symbolsIn(sheet).map(async ({ id, drawn }) => ({ name: `share-${id}.png`, source: await shareOf(drawn) })),
      )
      for (const { name, source } of shares)
        this.emitFile({ type: 'asset', name, originalFileName: `${art}/${name}`, source })
    },
  }
}

/** The drawings of a sheet, each on a field of 96 by 64. */
export const symbolsIn = (sheet: string) =>
  [...sheet.matchAll(/<symbol id="(\w+)" viewBox="0 0 96 64">(.*?)<\/symbol>/gs)].map(([, id = '', drawn = '']) => ({
    id,
    drawn,
  }))

/** As `--brick-100` of the styles: every drawing stands out from it. */
const brick = '#f4dfd0'

/** 1200 by 630 pixels, the drawing twice its size in the middle of a field of 320 by 168. */
export const shareOf = (drawn: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 168" width="1200" height="630">` +
        `<rect width="320" height="168" fill="${brick}"/><g transform="translate(64 20) scale(2)">${drawn}</g></svg>`,
    ),
  )
    .png({ palette: true })
    .toBuffer()
