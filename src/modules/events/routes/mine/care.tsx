import { blank, type Form } from '#platform/forms/form.ts'
import { nested, readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { demandPerson } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { agreeToCare, careOf, keepCare, withdrawCare } from '../../actions/care.ts'
import { careForm, careWithdrawal } from '../../forms/care.ts'
import { careTyped } from '../../pages/enrolling/care-fields.tsx'
import { CarePage } from '../../pages/mine/care-page.tsx'
import { caredForBy } from '../../queries/care.ts'
import { enrolmentWhole, seenEnrolment } from '../../queries/mine/own.ts'
import { careIn } from '../../rules/care.ts'
import { careWords as words } from '../../words/care.ts'

/** `/my/enrolments/<code>/care`: what one told on health, and whom to call. */
export const ownCare = router()

/** The registration in the address, with those in it for whom the reader speaks. */
async function groundOf(c: Visit) {
  const { work } = c.var
  const self = demandPerson(work.actor).id
  const { enrolment, offering, members } = await enrolmentWhole(
    work,
    await seenEnrolment(work, c.req.param('code') ?? ''),
  )
  present(offering.asksHealth || undefined, words.notAsked)
  const ids = members.flatMap(({ personId }) => personId ?? [])
  return { enrolment, offering, people: await caredForBy(work.db, self, ids) }
}

type Ground = Awaited<ReturnType<typeof groundOf>>

async function show(c: Visit, ground: Ground, form?: Form) {
  const care = await careOf(c.var.work, c.var.auth.keyring, ground.enrolment.id)
  const noted = ground.people.filter(({ id }) => (care.health[id] ?? '') !== '')
  const own = Object.fromEntries(noted.map(({ id }) => [id, care.health[id] ?? '']))
  const shown = form ?? blank(careTyped({ ...care, health: own }))
  return c.render(() => <CarePage {...ground} noted={noted} form={shown} />, {
    title: words.title,
    indexed: false,
    secret: true,
  })
}

ownCare.get('/:code/care', async (c) => show(c, await groundOf(c)))

ownCare.post('/:code/care', async (c) => {
  const ground = await groundOf(c)
  const { sent, typed } = await readFields(c)
  const { care, problems } = careIn(careForm.parse(nested(sent)), ground.people)
  if (problems.length > 0) {
    c.status(422)
    return show(c, ground, { ...blank({ ...typed }), problems, problem: (name) => new Map(problems).get(name) })
  }
  await agreeToCare(c.var.work, care)
  await keepCare(c.var.work, c.var.auth.keyring, ground.enrolment.id, care)
  return see(c, `/my/enrolments/${ground.enrolment.code}/care`, words.saved)
})

ownCare.post('/:code/care/withdrawal', async (c) => {
  const { enrolment, people } = await groundOf(c)
  const { data } = careWithdrawal.safeParse((await readFields(c)).sent)
  const { id } = present(
    people.find((one) => one.id === data?.person),
    words.notAsked,
  )
  await withdrawCare(c.var.work, id)
  return see(c, `/my/enrolments/${enrolment.code}/care`, words.withdrawn)
})
