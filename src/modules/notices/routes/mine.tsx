import { submit } from '#platform/forms/form.ts'
import { router, see } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { demandPerson } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { chooseReminders } from '../actions/settings.ts'
import { noticesQuery, remindersForm } from '../forms.ts'
import { MinePage } from '../pages/mine-page.tsx'
import { noticesTo, silentOf } from '../queries/notices.ts'
import { words } from '../words.ts'
import { shownOf } from './shown.ts'

/** What the city wrote to whoever is signed in. */
export const mine = router()

const perPage = 30

mine.get('/', async (c) => {
  const { db, actor } = c.var.work
  const { id } = demandPerson(actor)
  const { below } = noticesQuery.parse(c.req.query())
  const { rows, last } = cutPage(await noticesTo(db, id, below, perPage + 1), perPage)
  const next = last && listAddress('/my/messages', { below: last.id })
  const notices = await shownOf(db, rows)
  const isSilent = (await silentOf(db, [id])).has(id)
  return c.render(() => <MinePage {...{ notices, isSilent, next }} />, { title: words.mine, indexed: false })
})

mine.post('/', async (c) => {
  demandPerson(c.var.work.actor)
  const sent = await submit(c, remindersForm, async ({ reminders }) => {
    await chooseReminders(c.var.work, reminders === 'on')
    return reminders
  })
  if (!sent.sent) throw refuse.invalid(words.noSuchNotice)
  return see(c, '/my/messages', sent.result === 'on' ? words.resumed : words.stopped)
})
