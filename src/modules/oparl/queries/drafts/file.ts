import { type Draft, home } from '#platform/oparl/objects.ts'
import type { FoundFile } from '#platform/files/queries.ts'

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
        fileLicense: 'https://creativecommons.org/licenses/by/4.0/',
        web,
      },
      alone,
    },
  ]
}
