import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp'
import { type Refusal, refuse } from '../refusal.ts'
import { type Capture, captureIn } from './capture.ts'
import { words } from './words.ts'

/** In pixels: a small phone, a phone, a tablet or a column, a desk screen, the whole of one. */
const widths = [320, 640, 960, 1280, 1920]
const widest = 1920
/** The JPEG is for e-mail, for previews elsewhere and for browsers before WebP. */
const fallbackWidth = 1280
/** WebP cannot be higher. */
const highest = 16_383

export interface Version {
  readonly width: number
  readonly height: number
  readonly format: 'webp' | 'jpg'
  readonly content: Uint8Array
}

export interface Picture {
  /** Smallest first; one JPEG among them. */
  readonly versions: readonly Version[]
  readonly capture: Capture
}

/**
 * A picture made anew: upright, in sRGB, without any of the data it carried, in every width up to its own.
 * Decoded once; the smaller versions come from the largest.
 * @throws {Refusal} when it moves, is broken, or has more pixels than allowed
 */
export async function remake(bytes: Uint8Array, mostPixels: number): Promise<Picture> {
  const metadata = await metadataOf(bytes, mostPixels)
  const refusal = whyNotThisPicture(metadata, mostPixels)
  if (refusal) throw refusal

  const capture = captureIn(metadata.exif)
  const largest = await decode(bytes, mostPixels)
  const own = largest.info.width
  const sizes = [...widths.filter((width) => width < own), own]
  const versions: Version[] = []
  for (const width of sizes) versions.push(await encode(largest, width, 'webp'))
  const fallback = sizes.findLast((width) => width <= fallbackWidth) ?? own
  return { versions: [...versions, await encode(largest, fallback, 'jpg')], capture }
}

const open = (bytes: Uint8Array, limitInputPixels: number) => sharp(bytes, { limitInputPixels, failOn: 'error' })

async function metadataOf(bytes: Uint8Array, mostPixels: number): Promise<Metadata> {
  try {
    return await open(bytes, mostPixels).metadata()
  } catch (error) {
    throw isTooManyPixels(error) ? refuse.invalid(words.tooManyPixels(mostPixels)) : refuse.invalid(words.brokenImage)
  }
}

const isTooManyPixels = (error: unknown) => error instanceof Error && error.message.includes('pixel limit')

function whyNotThisPicture({ pages = 1, width, height }: Metadata, mostPixels: number): Refusal | undefined {
  if (pages > 1) return refuse.invalid(words.moving)
  if (width * height > mostPixels) return refuse.invalid(words.tooManyPixels(mostPixels))
  const shorter = Math.min(1, widest / Math.min(width, height))
  return Math.max(width, height) * shorter > highest ? refuse.invalid(words.tooManyPixels(mostPixels)) : undefined
}

interface Pixels {
  readonly data: Buffer
  readonly info: OutputInfo
}

/** Upright, in sRGB, at most 1920 wide, as bare pixels. */
async function decode(bytes: Uint8Array, mostPixels: number): Promise<Pixels> {
  const upright = open(bytes, mostPixels).autoOrient().toColourspace('srgb')
  try {
    return await upright.resize({ width: widest, withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true })
  } catch {
    throw refuse.invalid(words.brokenImage)
  }
}

async function encode({ data, info }: Pixels, width: number, format: Version['format']): Promise<Version> {
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const resized = sharp(data, { raw }).resize({ width })
  const encoded = await inFormat(resized, format).toBuffer({ resolveWithObject: true })
  return { width: encoded.info.width, height: encoded.info.height, format, content: encoded.data }
}

const inFormat = (image: Sharp, format: Version['format']) =>
  format === 'webp'
    ? image.webp({ quality: 80 })
    : image.flatten({ background: '#fff' }).jpeg({ quality: 80, progressive: true })
