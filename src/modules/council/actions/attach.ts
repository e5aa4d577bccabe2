import { z } from 'zod'
import { receiveFile, type Upload } from '#platform/files/receive.ts'
import type { Store } from '#platform/files/store.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import type { Work } from '#platform/work.ts'
import type { AttachmentKind } from '../tables.ts'

export interface NewAttachment {
  readonly kind: AttachmentKind
  readonly title: Said
  readonly upload: Omit<Upload, 'state'>
  /** The key of the form. */
  readonly once?: string | undefined
}

/** What a file is attached to. */
interface Bearer {
  /** Everybody reads it already. */
  readonly isOut: boolean
  /** Writes the row of the file, once. */
  readonly enter: (
    work: Work,
    row: Pick<NewAttachment, 'kind' | 'title'> & { readonly fileId: string },
  ) => Promise<void>
}

/**
 * Attaches a file: the file first, which wants no transaction, then its row, once. Of what is not out yet nobody else sees
 * it: it comes out with that. Asks for no permission: the action that calls it has done so.
 */
export async function attach(
  work: Work,
  store: Store,
  { kind, title, upload, once: key }: NewAttachment,
  { isOut, enter }: Bearer,
): Promise<string> {
  const state = isOut ? ('shown' as const) : ('held' as const)
  const { file } = await receiveFile(work, store, { alt: title, ...upload, state })
  return once(work, key, z.uuid(), async (own) => {
    await enter(own, { kind, title, fileId: file.id })
    return file.id
  })
}
