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

/** How a page shows a picture, or undefined for a file that is none. Takes the file with its versions (`findFile`). */
export function picture(file: FileRow & { readonly variants: readonly Variant[] }): PictureSource | undefined {
  const { width, height, alt } = file
  const fallback = file.variants.find(({ format }) => format === 'jpg')
  if (!fallback || width === null || height === null || alt === null) return undefined
  const webp = file.variants.filter(({ format }) => format === 'webp').toSorted((a, b) => a.width - b.width)
  const srcset = webp.map((each) => `${addressOf(file, each)} ${each.width}w`).join(', ')
  return { src: addressOf(file, fallback), srcset, type: 'image/webp', width, height, alt }
}

/** `/files/<id>/640.webp` for a version of a picture, `/files/<id>/<name>` for anything else. */
export const addressOf = ({ id, name }: Pick<FileRow, 'id' | 'name'>, version?: Pick<Variant, 'width' | 'format'>) =>
  `/files/${id}/${version ? `${version.width}.${version.format}` : encodeURIComponent(name)}`
