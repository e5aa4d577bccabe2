import { instantOf } from '#platform/calendar/instant.ts'
import { submit } from '#platform/forms/form.ts'
import { router, see } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import type { Text } from '#platform/locale.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { duplicateArticle } from '../../actions/articles.ts'
import { publishArticle, returnArticle, scheduleArticle, sendForReview, withdrawArticle } from '../../actions/steps.ts'
import { returnForm, scheduleForm, stepForm } from '../../forms/desk.ts'
import { getArticle } from '../../queries/articles.ts'
import { deskWords } from '../../words/desk.ts'
import { publishArticles, writeArticles } from '../../permissions.ts'
import { articleFor } from './reader.ts'
import { showArticle } from './article.tsx'

/** The steps of an article, from a draft to the public and back. */
export const steps = router()

const deskOf = (id: string) => `/desk/articles/${id}`

steps.post('/:id/review', async (c) => {
  await articleFor(c, () => writeArticles)
  const sent = await submit(c, stepForm, ({ note }) => sendForReview(c.var.work, idOf(c), note))
  if (!sent.sent) throw whyNot(sent.form)
  return see(c, deskOf(idOf(c)), deskWords.sent)
})

steps.post('/:id/publication', async (c) => {
  await articleFor(c, () => publishArticles)
  const published = await submit(c, stepForm, ({ version }) => publishArticle(c.var.work, idOf(c), version))
  if (!published.sent) throw whyNot(published.form)
  return see(c, deskOf(idOf(c)), deskWords.publishedTold)
})

steps.post('/:id/withdrawal', async (c) => {
  await articleFor(c, () => publishArticles)
  await withdrawArticle(c.var.work, idOf(c))
  return see(c, deskOf(idOf(c)), deskWords.withdrawn)
})

steps.post('/:id/return', async (c) => {
  await articleFor(c, () => publishArticles)
  const returned = await submit(c, returnForm, ({ note }) => returnArticle(c.var.work, idOf(c), note))
  if (returned.sent) return see(c, deskOf(idOf(c)), deskWords.returned)
  c.status(422)
  return showArticle(c, await getArticle(c.var.work.db, idOf(c)), { giveBack: returned.form })
})

steps.post('/:id/schedule', async (c) => {
  await articleFor(c, () => publishArticles)
  const set = await submit(c, scheduleForm, ({ day, time, version }) =>
    scheduleArticle(c.var.work, idOf(c), instantOf(day, time.hour, time.minute), version),
  )
  if (set.sent) return see(c, deskOf(idOf(c)), deskWords.scheduledTold)
  c.status(422)
  return showArticle(c, await getArticle(c.var.work.db, idOf(c)), { schedule: set.form })
})

steps.post('/:id/copy', async (c) => {
  await articleFor(c, () => writeArticles)
  const { id } = await duplicateArticle(c.var.work, idOf(c))
  return see(c, deskOf(id), deskWords.duplicated)
})

/** A step without fields of its own has no form to come back with. */
const whyNot = ({
  refusal,
  problems,
}: {
  refusal: Text | undefined
  problems: readonly (readonly [string, Text])[]
}): Refusal => refuse.conflict(refusal ?? problems[0]?.[1] ?? deskWords.refused)
