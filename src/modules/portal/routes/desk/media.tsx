import { z } from 'zod'
import { picture } from '#platform/files/picture.ts'
import { filesOf, findFile, type FoundFile } from '#platform/files/queries.ts'
import { words as files } from '#platform/files/words.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { inLocale } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { describeMedia, removeMedia, uploadFile } from '../../actions/media.ts'
import { describeForm, uploadForm } from '../../forms/media.ts'
import { MediaItem } from '../../pages/desk/media-item.tsx'
import { library, MediaLibrary, UploadPage } from '../../pages/desk/media-library.tsx'
import { writeArticles } from '../../permissions.ts'
import { articlesShowing, pagesShowing } from '../../queries/article-files.ts'
import { mediaWords } from '../../words/media.ts'
import { spoken } from './article.tsx'

/** `/desk/media`: pictures and files for all who write. */
export const media = router()

media.use(async (c, next) => {
  demand(c.var.work.actor, writeArticles, anywhere)
  await next()
})

const perPage = 48

const Query = z.object({
  kind: z.enum(['image', 'document', 'other']).optional().catch(undefined),
  below: z.uuid().optional().catch(undefined),
})

media.get('/', async (c) => {
  const { kind, below } = Query.parse(c.req.query())
  const found = await filesOf(c.var.work.db, { ...(kind && { kind }), before: below, limit: perPage + 1 })
  const page = found.slice(0, perPage)
  const query = new URLSearchParams({ ...(kind && { kind }), below: page.at(-1)?.id ?? '' })
  const next = found.length > perPage ? `${library}?${query.toString()}` : undefined
  return c.render(() => <MediaLibrary files={page} kind={kind} next={next} />, { title: mediaWords.media })
})

/** What the editor's picture chooser offers: the newest pictures, each with its words. */
media.get('/pictures.json', async (c) => {
  const newest = await filesOf(c.var.work.db, { kind: 'image', state: 'shown', limit: 100 })
  return c.json(
    newest.flatMap((file) => offered(c, file)),
    200,
    { 'Cache-Control': 'private, no-store' },
  )
})

function offered(c: Visit, file: FoundFile) {
  const shown = picture(file)
  if (!shown) return []
  const alt = inLocale(shown.alt, c.var.locale)
  return [{ fileId: file.id, name: alt, src: shown.src, alt: shown.alt.fa, credit: file.credit ?? undefined }]
}

media.get('/new', (c) => c.render(() => <UploadPage form={blank()} />, { title: mediaWords.uploadTitle }))

media.post('/new', async (c) => {
  const sent = await submit(c, uploadForm, ({ file, alt, credit }) =>
    uploadFile(c.var.work, c.var.store, { content: file.stream(), name: file.name, alt, credit }),
  )
  if (sent.sent) {
    const { file, isNew } = sent.result
    return see(c, `${library}/${file.id}`, isNew ? mediaWords.uploaded : mediaWords.uploadedBefore)
  }
  c.status(422)
  return c.render(() => <UploadPage form={sent.form} />, { title: mediaWords.uploadTitle })
})

media.get('/:id', async (c) => {
  const file = present(await findFile(c.var.work.db, idOf(c)), files.noFile)
  return showFile(c, file, blank({ ...(file.alt && spoken('alt', file.alt)), credit: file.credit ?? '' }))
})

media.post('/:id', async (c) => {
  const file = present(await findFile(c.var.work.db, idOf(c)), files.noFile)
  const described = await submit(c, describeForm, (said) => describeMedia(c.var.work, file.id, said))
  if (described.sent) return see(c, `${library}/${file.id}`, mediaWords.described)
  c.status(422)
  return showFile(c, file, described.form)
})

media.post('/:id/removal', async (c) => {
  await removeMedia(c.var.work, c.var.store, idOf(c))
  return see(c, library, mediaWords.removed)
})

async function showFile(c: Visit, file: FoundFile, form: FormOf<typeof describeForm>) {
  if (file.state === 'removed') throw refuse.gone(files.fileRemoved)
  const { db } = c.var.work
  const [inArticles, onPages] = [await articlesShowing(db, file.id), await pagesShowing(db, file.id)]
  const uses = [
    ...inArticles.map(({ id, title }) => ({ title, to: `/desk/articles/${id}` })),
    ...onPages.map(({ id, title }) => ({ title, to: `/desk/pages/${id}` })),
  ]
  return c.render(() => <MediaItem {...{ file, form, uses }} />, { title: file.alt ?? { fa: file.name } })
}
