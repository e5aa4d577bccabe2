import { showPerson } from '#city/people/desk.tsx'
import { submit } from '#platform/forms/form.ts'
import { router, see } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { z } from 'zod'
import { giveConsent, withdrawConsent } from './actions.ts'
import { consentForm } from './forms.ts'
import { recordConsents } from './permissions.ts'
import { words } from './words.ts'

export const desk = router()

desk.post('/', async (c) => {
  demand(c.var.work.actor, recordConsents, anywhere)
  const sent = await submit(c, consentForm, async ({ personId, from, until, ...wish }) => {
    const consent = await giveConsent(c.var.work, personId, { ...wish, startsOn: from, endsOn: until })
    return consent.personId
  })
  if (sent.sent) return see(c, `/desk/people/${sent.result}`, words.given)
  const { data: personId } = z.uuid().safeParse(sent.form.typed('personId'))
  if (personId === undefined) throw refuse.absent(words.noSuchConsent)
  c.status(422)
  return showPerson(c, personId, { consent: sent.form })
})

desk.post('/:id/withdrawal', async (c) => {
  demand(c.var.work.actor, recordConsents, anywhere)
  const { personId } = await withdrawConsent(c.var.work, idOf(c))
  return see(c, `/desk/people/${personId}`, words.withdrawn)
})
