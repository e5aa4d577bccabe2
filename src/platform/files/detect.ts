import { fileTypeFromBuffer } from 'file-type'
import type { Text } from '../locale.ts'
import { alsoCalled, csvText, type FileType, fileTypes, plainText } from './types.ts'
import { words } from './words.ts'
import { isZip, zipProblem, type ZipProblem } from './zip.ts'

type Detected = { readonly type: FileType } | { readonly refused: Text }

const swollen: Record<ZipProblem, Text> = {
  broken: words.brokenArchive,
  swollen: words.swollenArchive,
  encrypted: words.encryptedArchive,
}

/** Why some well-known types are not taken, in words that help. */
const refusals: Readonly<Record<string, Text>> = {
  'application/xml': words.webPage,
  'image/svg+xml': words.vectorImage,
  'image/heic': words.appleImage,
  'image/heif': words.appleImage,
  'image/heic-sequence': words.appleImage,
  'image/heif-sequence': words.appleImage,
  'image/apng': words.moving,
  'application/x-cfb': words.oldOffice,
}

/**
 * The type of a file by its content; its name only tells CSV from other plain text, which is served alike.
 * An archive is looked over before any library opens it.
 */
export async function detectType(bytes: Uint8Array, name: string): Promise<Detected> {
  const problem = isZip(bytes) ? zipProblem(bytes) : undefined
  if (problem) return { refused: swollen[problem] }

  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found === undefined || found.mime === 'application/xml') return detectText(bytes, name)
  const type = fileTypes.get(alsoCalled[found.mime] ?? found.mime)
  return type ? { type } : { refused: refusals[found.mime] ?? words.unknownType }
}

const beginsVector = /<svg[\s>]/i
const beginsPage = /^\s*<(?:!doctype|html|head|body|script|iframe|\?xml|!--|[a-z][\w-]*[\s/>])/i

function detectText(bytes: Uint8Array, name: string): Detected {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 8192))
  if (beginsVector.test(start)) return { refused: words.vectorImage }
  if (beginsPage.test(start)) return { refused: words.webPage }
  if (!isText(bytes)) return { refused: words.unknownType }
  return { type: /\.csv$/i.test(name) ? csvText : plainText }
}

/** Bytes that no text has in UTF-8 or in windows-1256: control characters but for tabs, line and page breaks. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127

const isText = (bytes: Uint8Array) => isUtf16(bytes) || !bytes.some(isControl)

/** What Excel writes as "Unicode text". */
const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
