import type { Said } from '../locale.ts'
import type { FileRow, Variant } from './tables.ts'

/** Everything `<img>` needs. With `<picture>`: the `srcset` is WebP, `src` the JPEG for whoever cannot read that. */
export interface PictureSource {
  readonly src: string
  readonly srcset: string
  readonly type: 'image/webp'
  readonly width: number
  readonly height: number
  readonly alt: Said
}

/** Where files are handed out to whoever may see them by their own right. */
const room = '/files'

/**
 * How a page shows a picture, or undefined for a file that is none. Takes the file with its versions (`findFile`).
 * @param base where it is handed out to readers whose right is another: of a link, say
 */
export function picture(
  file: FileRow & { readonly variants: readonly Variant[] },
  base = room,
): PictureSource | undefined {
  const { width, height, alt } = file
  const fallback = file.variants.find(({ format }) => format === 'jpg')
  if (!fallback || width === null || height === null || alt === null) return undefined
  const webp = file.variants.filter(({ format }) => format === 'webp').toSorted((a, b) => a.width - b.width)
  const srcset = webp.map((each) => `${addressOf(file, each, base)} ${each.width}w`).join(', ')
  return { src: addressOf(file, fallback, base), srcset, type: 'image/webp', width, height, alt }
}

/** `/files/<id>/640.webp` for a version of a picture, `/files/<id>/<name>` for anything else. */
export const addressOf = (
  { id, name }: Pick<FileRow, 'id' | 'name'>,
  version?: Pick<Variant, 'width' | 'format'>,
  base = room,
) => `${base}/${id}/${version ? `${version.width}.${version.format}` : encodeURIComponent(name)}`
