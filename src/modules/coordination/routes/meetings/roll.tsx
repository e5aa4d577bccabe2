import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { recordRoll } from '../../actions/attendance.ts'
import { demandSecretary } from '../../actions/meetings.ts'
import { rollForm } from '../../forms/meetings.ts'
import { RollPage } from '../../pages/meetings/roll.tsx'
import { keepMeetings } from '../../permissions.ts'
import { getSitting, itemsOf } from '../../queries/meetings.ts'
import { membersExpected } from '../../queries/rolls.ts'
import { seatsOf } from '../../queries/seats.ts'
import { seatsAt } from '../../rules/meetings.ts'
import { rollOf, whyNoAttendance } from '../../rules/rolls.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { rollWords } from '../../words/rolls.ts'

/** `/desk/meetings/…/roll`: who is there, all members at once, of the meeting or of one item. */
export const rollDesk = router()

const [whole, ofItem] = ['/:code{[A-Z0-9]+}/roll', '/:code{[A-Z0-9]+}/roll/:item'] as const

for (const path of [whole, ofItem]) {
  rollDesk.get(path, async (c) => show(c, blank()))

  rollDesk.post(path, async (c) => {
    const { sitting, item } = await own(c)
    const sent = await submit(c, rollForm, (roll) => recordRoll(c.var.work, sitting.id, { ...roll, itemId: item?.id }))
    if (sent.sent) return see(c, `/desk/meetings/${sitting.code}`, words.saved)
    c.status(422)
    return show(c, sent.form)
  })
}

/** The meeting for its secretary, and the item that is asked for. */
async function own(c: Visit) {
  const { work } = c.var
  demand(work.actor, keepMeetings, anywhere)
  const { sitting } = await getSitting(work.db, c.req.param('code') ?? '')
  await demandSecretary(work, sitting)
  const asked = c.req.param('item')
  if (asked === undefined) return { sitting, item: undefined }
  const item = (await itemsOf(work.db, sitting.id)).find(({ id }) => id === asked)
  return { sitting, item: present(item, words.noSuch) }
}

async function show(c: Visit, form: Form) {
  const { db } = c.var.work
  const { sitting, item } = await own(c)
  const obstacle = whyNoAttendance(sitting.state)
  if (obstacle) throw obstacle
  const all = (await seatsOf(db, sitting.id)).map(({ seat }) => seat)
  const itemId = item?.id ?? null
  const roll = rollOf(await membersExpected(db, sitting), all, itemId)
  const props = { sitting, item, roll, seats: seatsAt(all, itemId), form }
  return c.render(() => <RollPage {...props} />, { title: rollWords.roll })
}
