import { z } from 'zod'
import { submit } from '#platform/forms/form.ts'
import { router, see } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { answerMistake } from '../../actions/mistakes.ts'
import { answerForm } from '../../forms/site.ts'
import { MistakesDesk } from '../../pages/desk/mistakes-desk.tsx'
import { answerMistakes } from '../../permissions.ts'
import { countMistakes, mistakesIn } from '../../queries/mistakes.ts'
import { mistakeStates } from '../../tables.ts'
import { deskWords } from '../../words/desk.ts'
import { siteWords } from '../../words/site.ts'

/** `/desk/mistakes`: what readers found wrong. */
export const mistakesDesk = router()

const perPage = 30

const Query = z.object({
  state: z.enum(mistakeStates).catch('open'),
  below: z.uuid().optional().catch(undefined),
})

mistakesDesk.get('/', async (c) => {
  const { db, actor } = c.var.work
  demand(actor, answerMistakes, anywhere)
  const { state, below } = Query.parse(c.req.query())
  const [found, counts] = [await mistakesIn(db, state, below, perPage + 1), await countMistakes(db)]
  const mistakes = found.slice(0, perPage)
  const last = mistakes.at(-1)
  const next = found.length > perPage && last ? `/desk/mistakes?state=${state}&below=${last.id}` : undefined
  return c.render(() => <MistakesDesk {...{ mistakes, state, counts, next }} />, { title: siteWords.mistakes })
})

mistakesDesk.post('/:id', async (c) => {
  demand(c.var.work.actor, answerMistakes, anywhere)
  const answered = await submit(c, answerForm, ({ state, answer }) => answerMistake(c.var.work, idOf(c), state, answer))
  if (!answered.sent) throw refuse.invalid(answered.form.problems[0]?.[1] ?? answered.form.refusal ?? deskWords.refused)
  return see(c, '/desk/mistakes', siteWords.answered)
})
