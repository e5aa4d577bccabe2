import { blank, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { reviseArticle, writeArticle, type Writing } from '../../actions/articles.ts'
import { articleForm, type ArticleValues } from '../../forms/desk.ts'
import type { WritingForm } from '../../pages/desk/article-form.tsx'
import { NewArticle } from '../../pages/desk/article-desk.tsx'
import { writeArticles } from '../../permissions.ts'
import { getArticle } from '../../queries/articles.ts'
import { deskWords } from '../../words/desk.ts'
import { type Bodies, readBodies } from './bodies.ts'
import { permissionToChange } from '../../rules/article.ts'
import { articleFor } from './reader.ts'
import { choicesForWriting, showArticle, type Typed } from './article.tsx'

/** Beginning an article, and saving it anew. */
export const writing = router()

writing.get('/new', (c) => showNew(c, blank({ category: 'news' })))

writing.post('/new', async (c) => {
  demand(c.var.work.actor, writeArticles, anywhere)
  const written = await submit(c, articleForm, (values) => writeArticle(c.var.work, writtenIn(values, {})))
  if (written.sent) return see(c, `/desk/articles/${written.result.id}`, deskWords.created)
  c.status(422)
  return showNew(c, written.form)
})

writing.get('/:id', async (c) => showArticle(c, await getArticle(c.var.work.db, idOf(c))))

writing.post('/:id', async (c) => {
  const { work } = c.var
  const article = await articleFor(c, permissionToChange)
  let typed: Typed | undefined
  const saved = await submit(c, articleForm, (values) => {
    const mine = writtenIn(values, article.body)
    typed = { mine, seen: values.version }
    return reviseArticle(work, article.id, { seen: values.version, note: values.note }, mine)
  })
  if (saved.sent) return see(c, `/desk/articles/${article.id}`, deskWords.saved)
  c.status(saved.form.refusal ? 409 : 422)
  return showArticle(c, await getArticle(work.db, article.id), { writing: saved.form, typed })
})

async function showNew(c: Visit, form: WritingForm) {
  demand(c.var.work.actor, writeArticles, anywhere)
  const choices = await choicesForWriting(c.var.work, undefined)
  const props = { form, article: undefined, version: 0, choices, theirs: undefined }
  return c.render(() => <NewArticle {...props} />, { title: deskWords.newArticle })
}

/** What the form says, with the bodies read. */
const writtenIn = (
  { version: _version, note: _note, body, cover, ...values }: ArticleValues,
  stored: Bodies,
): Writing => ({
  ...values,
  ...cover,
  body: readBodies(body, stored),
})
