import { router } from '#platform/http/env.ts'
import { demandPerson } from '#platform/permission.ts'
import { EnrolmentPage } from '../../pages/mine/enrolment-page.tsx'
import { ownEnrolment } from '../../queries/mine/own.ts'
import { mineWords } from '../../words/mine.ts'

/** `/my`: what one has, waits for, and can give back. */
export const mine = router()

mine.get('/enrolments/:code', async (c) => {
  demandPerson(c.var.work.actor)
  const own = await ownEnrolment(c.var.work, c.req.param('code'))
  return c.render(() => <EnrolmentPage {...own} />, { title: mineWords[titleOf(own)], indexed: false })
})

/** What became of it is the heading of the page. */
const titleOf = ({ enrolment, isDraw }: Awaited<ReturnType<typeof ownEnrolment>>) =>
  enrolment.state === 'asked' && isDraw ? 'inDraw' : enrolment.state
