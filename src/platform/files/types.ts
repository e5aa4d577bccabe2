import type { FileKind } from './tables.ts'

/** A type we take: what it is called, and how it leaves us again. */
export interface FileType {
  readonly mime: string
  readonly extension: string
  readonly kind: FileKind
  /** Sound and film are played in the page, and read in ranges. */
  readonly plays?: boolean
  /** Its content is a zip archive and is looked at as one. */
  readonly zip?: boolean
}

const image = (mime: string, extension: string): FileType => ({ mime, extension, kind: 'image' })
const document = (mime: string, extension: string): FileType => ({ mime, extension, kind: 'document' })
const office = (mime: string, extension: string): FileType => ({ mime, extension, kind: 'document', zip: true })
const media = (mime: string, extension: string): FileType => ({ mime, extension, kind: 'other', plays: true })

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

export const plainText = document('text/plain', 'txt')
export const csvText = document('text/csv', 'csv')

/** Everything we take, by the type its content has. Formats with macros, programs and web pages are not here. */
export const fileTypes: ReadonlyMap<string, FileType> = new Map(
  [
    image('image/jpeg', 'jpg'),
    image('image/png', 'png'),
    image('image/webp', 'webp'),
    image('image/avif', 'avif'),
    image('image/gif', 'gif'),
    document('application/pdf', 'pdf'),
    office(`${openXml}.wordprocessingml.document`, 'docx'),
    office(`${openXml}.spreadsheetml.sheet`, 'xlsx'),
    office(`${openXml}.presentationml.presentation`, 'pptx'),
    office(`${openDocument}.text`, 'odt'),
    office(`${openDocument}.spreadsheet`, 'ods'),
    office(`${openDocument}.presentation`, 'odp'),
    plainText,
    csvText,
    media('audio/mpeg', 'mp3'),
    media('audio/mp4', 'm4a'),
    media('audio/ogg', 'ogg'),
    media('video/mp4', 'mp4'),
    media('video/webm', 'webm'),
  ].map((type) => [type.mime, type]),
)

/** Other names for the same content. */
export const alsoCalled: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/opus': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
}

const megabyte = 1024 * 1024

/** How large things may be. The operator may set others. */
export interface FileLimits {
  /** Bytes of one picture as it comes. */
  readonly image: number
  /** Bytes of one document, sound or film. */
  readonly document: number
  /** Pixels of one picture: a phone makes up to 50 million, decoding takes about 4 bytes each. */
  readonly pixels: number
}

export const usualLimits: FileLimits = { image: 20 * megabyte, document: 50 * megabyte, pixels: 64_000_000 }
