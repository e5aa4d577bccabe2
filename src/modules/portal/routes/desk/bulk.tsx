import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, type Visit } from '#platform/http/env.ts'
import type { Text } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { actOnSeveral, type BulkChange } from '../../actions/bulk.ts'
import { type BulkAct, bulkForm } from '../../forms/desk.ts'
import { deskWords } from '../../words/desk.ts'
import { actNames, BulkAsk, BulkDone } from '../../pages/desk/bulk-page.tsx'
import { articlesOf } from '../../queries/articles.ts'
import { whyNotPublish, whyNotStep } from '../../rules/article.ts'
import type { Article } from '../../tables.ts'
import { categoryChoices, seriesChoices } from './choices.ts'
import { demandReader } from './reader.ts'

/** Acts on several articles: first what will happen is shown, then it is done, each row with its own outcome. */
export const bulk = router()

bulk.post('/bulk', async (c) => {
  demandReader(c.var.work.actor)
  const asked = await submit(c, bulkForm, async (values) => values)
  if (!asked.sent) throw refuse.invalid(deskWords.pickFirst)
  return ask(c, asked.result.do, asked.result.pick, blank())
})

bulk.post('/bulk/done', async (c) => {
  demandReader(c.var.work.actor)
  const done = await submit(c, bulkForm, async (values) => {
    const rows = await actOnSeveral(c.var.work, changeOf(values), values.pick)
    return { act: values.do, rows }
  })
  if (done.sent) return c.render(() => <BulkDone {...done.result} />, { title: actNames[done.result.act] })
  c.status(422)
  const act = bulkForm.shape.do.safeParse(done.form.typed('do')).data
  if (!act) throw refuse.invalid(deskWords.pickFirst)
  return ask(c, act, done.form.chosen('pick'), done.form)
})

const changeOf = ({ do: act, category, seriesId, tag }: ReturnType<typeof bulkForm.parse>): BulkChange => {
  if (act === 'category') return { do: act, category }
  if (act === 'series') return { do: act, seriesId }
  return act === 'tag' ? { do: act, tag } : { do: act }
}

async function ask(c: Visit, act: BulkAct, ids: readonly string[], form: FormOf<typeof bulkForm>) {
  const { work } = c.var
  if (ids.length === 0) throw refuse.invalid(deskWords.pickFirst)
  const [articles, series] = [await articlesOf(work.db, ids), await seriesChoices(work)]
  const rows = articles.map((article) => {
    const refused = whyNot(c, act, article)
    return { article, ...(refused && { refused }) }
  })
  const props = { form, act, rows, categories: categoryChoices, series }
  return c.render(() => <BulkAsk {...props} />, { title: actNames[act] })
}

/** The same rule the act will ask. */
function whyNot(c: Visit, act: BulkAct, article: Article): Text | undefined {
  if (act === 'publish') return whyNotPublish(article, c.var.work.actor)?.reason
  return act === 'withdraw' ? whyNotStep(article, 'withdraw')?.reason : undefined
}
