import { createHash } from 'node:crypto'
import { type Draft, home } from '#platform/oparl/objects.ts'
import { licence } from '../../rules/bodies.ts'
import type { FoundFile } from '#platform/files/queries.ts'

/** A text of ours as a file: `address` hands out the very bytes that are counted and signed here. */
interface TextFile {
  readonly id: string
  readonly createdAt: Date
  readonly name: string
  readonly fileName: string
  readonly date?: string | undefined
  readonly text: string
  readonly address: string
  readonly web: string
}

export const textFileDraft = (
  { id, createdAt, text, address, ...said }: TextFile,
  alone: NonNullable<Draft['alone']>,
): Draft => ({
  kind: 'files',
  id,
  createdAt,
  fields: {
    ...said,
    mimeType: 'text/plain',
    size: Buffer.byteLength(text),
    sha512Checksum: createHash('sha512').update(text, 'utf8').digest('hex'),
    accessUrl: address,
    downloadUrl: `${address}?download`,
    fileLicense: licence,
  },
  alone,
})

/** A file that everybody may read. Its first address shows it, its second keeps it. */
export function fileDraft(
  { file, name, web }: { file: FoundFile; name: string; web: string },
  alone: Draft['alone'] = {},
): Draft[] {
  if (file.state !== 'shown' || file.kind === 'image') return []
  const address = `${home}/files/${file.id}/${encodeURIComponent(file.name)}`
  return [
    {
      kind: 'files',
      id: file.id,
      createdAt: file.createdAt,
      fields: {
        name,
        fileName: file.name,
        mimeType: file.mime,
        size: file.bytes,
        sha512Checksum: file.sha512,
        accessUrl: `${address}?view`,
        downloadUrl: address,
        fileLicense: licence,
        web,
      },
      alone,
    },
  ]
}
