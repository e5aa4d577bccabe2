import { clashesOfFollowing, enrolmentPermissions, followOccasion, leaveOccasion } from '#engines/enrolment/index.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import type { Work } from '#platform/work.ts'
import { movedForm } from '../forms/desk/moved.ts'
import { MovedPage } from '../pages/desk/moved.tsx'
import { straysFor } from '../queries/desk/strays.ts'
import { movedWords as words } from '../words/moved.ts'

/** `/desk/offerings/moved`: what is proposed when the date of an occasion has moved. */
export const moved = router()

const { planOfferings } = enrolmentPermissions
const address = '/desk/offerings/moved'

moved.get('/moved', async (c) => {
  demand(c.var.work.actor, planOfferings, anywhere)
  return show(c)
})

async function show(c: Visit, form?: Form) {
  const { work } = c.var
  const strays = await straysFor(work)
  const foreseen = await clashesIn(work, strays)
  const shown = form ?? blank({ session: strays.map(({ id }) => id) })
  const props = { strays, form: shown, ...foreseen }
  return c.render(() => <MovedPage {...props} />, { title: words.title })
}

/** What would clash; where a place is not even open then, that is said instead. */
async function clashesIn(work: Work, strays: Awaited<ReturnType<typeof straysFor>>) {
  try {
    return { clashes: await clashesOfFollowing(work, strays), closed: undefined }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { clashes: new Map<string, never>(), closed: error.reason }
  }
}

moved.post('/moved', async (c) => {
  const { work } = c.var
  demand(work.actor, planOfferings, anywhere)
  const sent = await submit(c, movedForm, async (wish) => {
    const sessions = ticked(wish.session)
    return wish.act === 'leave'
      ? words.left(number(await leaveOccasion(work, sessions)))
      : words.followed(number(await followOccasion(work, sessions, wish.reason)))
  })
  if (sent.sent) return see(c, address, sent.result)
  c.status(422)
  return show(c, sent.form)
})

function ticked(sessions: readonly string[]): readonly string[] {
  if (sessions.length === 0) throw refuse.invalid(words.choose)
  return sessions
}
