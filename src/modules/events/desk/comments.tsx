import { enrolmentPermissions, judgeRating } from '#engines/enrolment/index.ts'
import { submit } from '#platform/forms/form.ts'
import { router, see } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { refuse } from '#platform/refusal.ts'
import { commentQuery, verdictForm } from '../forms/desk/comments.ts'
import { CommentsPage } from '../pages/desk/comments.tsx'
import { commentsOn } from '../queries/offering/ratings.ts'
import { commentWords as words } from '../words/comments.ts'
import { allowedFor, groundOf } from './ground.ts'

/** What participants wrote of an offering, read before everybody may. */
export const comments = router()

const perPage = 50

comments.get('/:code{[0-9]+}/comments', async (c) => {
  const ground = await groundOf(c)
  const { offering } = ground
  const query = commentQuery.parse(c.req.query())
  const found = await commentsOn(c.var.work.db, { offeringId: offering.id, ...query }, perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  const here = `/desk/offerings/${offering.code}/comments`
  const next = last && listAddress(here, { verdict: query.verdict, below: last.id })
  const props = { offering, query, comments: rows, next, mayJudge: allowedFor(c, ground).publish }
  return c.render(() => <CommentsPage {...props} />, { title: words.title })
})

comments.post('/:code{[0-9]+}/comments/:id', async (c) => {
  const { offering } = await groundOf(c, enrolmentPermissions.publishOfferings)
  const id = idOf(c)
  const sent = await submit(c, verdictForm, async ({ verdict }) => {
    await judgeRating(c.var.work, offering.id, { id, verdict })
    return verdict
  })
  if (!sent.sent) throw refuse.invalid(words.verdict)
  const told = sent.result === 'published' ? words.isPublished : words.isWithheld
  return see(c, `/desk/offerings/${offering.code}/comments`, told)
})
