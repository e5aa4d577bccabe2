import { describeFile, removeFile } from '#platform/files/actions.ts'
import { findFile } from '#platform/files/queries.ts'
import { receiveFile, type Upload } from '#platform/files/receive.ts'
import type { Store } from '#platform/files/store.ts'
import { words as files } from '#platform/files/words.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { publishArticles, writeArticles } from '../permissions.ts'
import { articlesShowing, pagesShowing } from '../queries/article-files.ts'
import { mediaWords } from '../words/media.ts'
import { idIn } from './articles.ts'

/** Puts a file into the library, for all who write. */
export async function uploadFile(work: Work, store: Store, upload: Omit<Upload, 'state'>) {
  demand(work.actor, writeArticles, anywhere)
  return receiveFile(work, store, { ...upload, state: 'shown' })
}

/** Writes anew what a picture shows and who made it. */
export async function describeMedia(work: Work, id: string, said: { alt: Said; credit: string }) {
  demand(work.actor, writeArticles, anywhere)
  await describeFile(work, id, said)
}

/** Removes a file that nothing shows: one's own, or anybody's for those who publish. */
export async function removeMedia(work: Work, store: Store, id: string) {
  const person = demand(work.actor, writeArticles, anywhere)
  await transact(work, async (held) => {
    const file = present(await findFile(held.db, id), files.noFile)
    if (file.ownerId !== idIn(person)) demand(person, publishArticles, anywhere)
    const [articles, pages] = [await articlesShowing(held.db, id), await pagesShowing(held.db, id)]
    if (articles.length + pages.length > 0) throw refuse.conflict(mediaWords.stillUsed)
    await removeFile(held, store, id)
  })
}
