import { z } from 'zod'

/** What a photograph knew when it was taken; read on request, for evidence, before it is stripped. */
export interface Capture {
  /** `2026-03-21T10:15:00` by the camera's own clock, with `+03:30` behind it when the camera knew its zone. */
  readonly takenAt?: string
  readonly position?: { readonly latitude: number; readonly longitude: number; readonly accuracyMetres?: number }
}

const tags = { exif: 0x8769, gps: 0x8825, taken: 0x9003, offset: 0x9011, accuracy: 0x1f }

/**
 * Reads time and place from the EXIF block of a picture (CIPA DC-008, TIFF 6.0 inside). Whatever is broken or absent is
 * left out; nothing in the block can lead outside it.
 */
export function captureIn(exif: Uint8Array | undefined): Capture {
  if (exif === undefined) return {}
  try {
    return readCapture(exif)
  } catch (error) {
    if (error instanceof RangeError) return {}
    throw error
  }
}

function readCapture(exif: Uint8Array): Capture {
  const tiff = tiffIn(exif)
  if (tiff === undefined) return {}
  const first = directory(tiff, tiff.long(4))
  const photo = directoryAt(tiff, first.get(tags.exif))
  const gps = directoryAt(tiff, first.get(tags.gps))
  const takenAt = timeOf(photo.get(tags.taken), photo.get(tags.offset))
  const position = positionOf(gps)
  return { ...(takenAt && { takenAt }), ...(position && { position }) }
}

interface Tiff {
  readonly view: DataView
  readonly little: boolean
  readonly long: (at: number) => number
  readonly short: (at: number) => number
}

/** The block begins with `Exif\0\0` in JPEG and without it elsewhere. */
function tiffIn(exif: Uint8Array): Tiff | undefined {
  const start = Buffer.from(exif.subarray(0, 4)).toString('latin1') === 'Exif' ? 6 : 0
  const view = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return undefined
  const little = order === 0x4949
  return { view, little, long: (at) => view.getUint32(at, little), short: (at) => view.getUint16(at, little) }
}

type Value = string | readonly number[]
type Directory = ReadonlyMap<number, Value>

/** A directory of fields of 12 bytes each. Only the types we read; at most 200 fields. */
function directory(tiff: Tiff, at: number): Directory {
  const count = Math.min(tiff.short(at), 200)
  const fields = new Map<number, Value>()
  for (let i = 0; i < count; i += 1) {
    const field = at + 2 + i * 12
    const value = valueAt(tiff, field)
    if (value !== undefined) fields.set(tiff.short(field), value)
  }
  return fields
}

const [ascii, short, long, rational] = [2, 3, 4, 5]
/** Longer than anything we read. */
const mostParts = 64

function valueAt(tiff: Tiff, field: number): Value | undefined {
  const [type, count] = [tiff.short(field + 2), tiff.long(field + 4)]
  if (count > mostParts) return undefined
  if (type === ascii) return textAt(tiff, count > 4 ? tiff.long(field + 8) : field + 8, count)
  if (type === rational) return fractionsAt(tiff, tiff.long(field + 8), count)
  return count === 1 ? wholeAt(tiff, field + 8, type) : undefined
}

function wholeAt(tiff: Tiff, at: number, type: number): Value | undefined {
  if (type === short) return [tiff.short(at)]
  return type === long ? [tiff.long(at)] : undefined
}

const fractionsAt = (tiff: Tiff, at: number, count: number) =>
  Array.from({ length: count }, (_, i) => tiff.long(at + i * 8) / tiff.long(at + i * 8 + 4))

const textAt = ({ view }: Tiff, at: number, length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(view.getUint8(at + i)))
    .join('')
    .replace(/\0.*$/s, '')

const directoryAt = (tiff: Tiff, pointer: Value | undefined): Directory =>
  typeof pointer?.[0] === 'number' ? directory(tiff, pointer[0]) : new Map()

const Taken = z.iso.datetime({ local: true, offset: true })

/** `2026:03:21 10:15:00`, and `+03:30` since EXIF 2.31. */
function timeOf(taken: Value | undefined, offset: Value | undefined): string | undefined {
  if (typeof taken !== 'string') return undefined
  const time = taken.replace(/^(\d{4}):(\d{2}):(\d{2}) /, '$1-$2-$3T')
  const zone = typeof offset === 'string' && /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : ''
  return Taken.safeParse(time + zone).data
}

function positionOf(gps: Directory): Capture['position'] {
  const latitude = degrees(gps.get(2), gps.get(1), 'S')
  const longitude = degrees(gps.get(4), gps.get(3), 'W')
  if (latitude === undefined || longitude === undefined) return undefined
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  const accuracy = gps.get(tags.accuracy)?.[0]
  const isKnown = typeof accuracy === 'number' && Number.isFinite(accuracy)
  return { latitude, longitude, ...(isKnown && { accuracyMetres: accuracy }) }
}

/** Degrees, minutes and seconds as one number, negative in the south and the west. */
function degrees(parts: Value | undefined, side: Value | undefined, negative: string): number | undefined {
  if (parts === undefined || typeof parts === 'string') return undefined
  const [whole = Number.NaN, minutes = 0, seconds = 0] = parts
  const value = (whole + minutes / 60 + seconds / 3600) * (side === negative ? -1 : 1)
  return Number.isFinite(value) ? Math.round(value * 1e7) / 1e7 : undefined
}
