import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { submit } from '#platform/forms/form.ts'
import { type Env, router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { words as formWords } from '#platform/forms/words.ts'
import { decideDraft } from '../drafts.ts'
import { deskWords } from '../desk-words.ts'
import { columnsForm, controlForm, crsForm, partialForm, rowsForm } from '../forms.ts'
import type { Choices } from '../import/report.ts'
import { importBoundaries } from '../permissions.ts'
import { getEdition } from '../queries.ts'
import type { ZoneUsers } from '../users.ts'
import { type StepName, stepPath } from './steps.ts'

/** What is decided about a draft, step by step. Each decision reads the file again and comes back to its step. */
export function decisions(users: ZoneUsers) {
  const posts = router()
  for (const step of ['coordinates', 'control', 'columns', 'checks', 'match', 'rereading'] as const) {
    posts.on('POST', [`/:id/${step}`, `/:id/${step}/*`], importersOnly)
  }

  posts.post('/:id/coordinates', (c) =>
    decide(c, 'coordinates', crsForm, async ({ crs, swap }) => ({ crs, swapAxes: swap, controlPoints: undefined })),
  )

  posts.post('/:id/control', (c) =>
    decide(c, 'coordinates', controlForm, async (points) => {
      const known = new Map((await users.landmarks(c.var.work.db)).map(({ code, at }) => [code, at]))
      const controlPoints = points.flatMap(({ place, read }) => {
        const at = known.get(place)
        return at ? [{ read, known: at }] : []
      })
      if (controlPoints.length < 3) throw refuse.invalid(deskWords.unproven)
      return { controlPoints }
    }),
  )

  posts.post('/:id/columns', (c) => decide(c, 'columns', columnsForm, async (columns) => ({ columns })))

  posts.post('/:id/checks', (c) => decide(c, 'checks', rowsForm, (told) => addedTo(c, told)))

  posts.post('/:id/checks/forgotten', async (c) => {
    await decideDraft(c.var.work, idOf(c), { kept: [], left: [], assigned: {} })
    return see(c, stepPath(idOf(c), 'checks'), deskWords.readAgain)
  })

  posts.post('/:id/match', (c) =>
    decide(c, 'match', partialForm, async ({ partial }) => ({ partial: partial === 'yes' })),
  )

  posts.post('/:id/rereading', async (c) => {
    await decideDraft(c.var.work, idOf(c), {})
    return see(c, stepPath(idOf(c), 'match'), deskWords.readAgain)
  })
  return posts
}

/** What was decided about rows before stays decided. */
async function addedTo(c: Visit, told: Choices): Promise<Choices> {
  const { choices } = await getEdition(c.var.work.db, idOf(c))
  return {
    kept: [...(choices.kept ?? []), ...(told.kept ?? [])],
    left: [...(choices.left ?? []), ...(told.left ?? [])],
    assigned: { ...choices.assigned, ...told.assigned },
  }
}

/** Asked before anything is read, so that a wrong form tells a stranger nothing. */
const importersOnly: MiddlewareHandler<Env> = async (c, next) => {
  demand(c.var.work.actor, importBoundaries, wholeCity)
  await next()
}

async function decide<Schema extends z.ZodType>(
  c: Visit,
  step: StepName,
  schema: Schema,
  choicesOf: (values: z.output<Schema>) => Promise<Choices>,
) {
  const id = idOf(c)
  const decided = await submit(c, schema, async (values) => decideDraft(c.var.work, id, await choicesOf(values)))
  if (decided.sent) return see(c, stepPath(id, step), deskWords.readAgain)
  const [first] = decided.form.problems
  return see(c, stepPath(id, step), decided.form.refusal ?? first?.[1] ?? formWords.wrong)
}
