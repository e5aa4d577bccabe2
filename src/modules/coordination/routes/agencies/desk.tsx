import type { z } from 'zod'
import { addClosure, cancelClosure, changeWeekend, followCity } from '#city/occasions/actions.ts'
import { closureForm, weekendForm } from '#city/occasions/forms.ts'
import { getOrganisation } from '#city/organisations/queries.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import type { Text } from '#platform/locale.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words as platform } from '#platform/words.ts'
import { saveAgency } from '../../actions/agencies.ts'
import { renewAgencyLink, revokeLinkOf, sendAgencyLink } from '../../actions/agency-links.ts'
import { endProtocol, signProtocol } from '../../actions/protocols.ts'
import { agencyForm, profileForm, protocolForm, sendingForm } from '../../forms/agencies.ts'
import { AgencyDesk } from '../../pages/agencies/desk.tsx'
import { NewAgency } from '../../pages/agencies/new.tsx'
import { AgencyRegister } from '../../pages/agencies/register.tsx'
import { manageAgencies } from '../../permissions.ts'
import { agenciesAfter } from '../../queries/agencies.ts'
import { bodiesOffered } from '../../queries/bodies.ts'
import { agenciesWords as words } from '../../words/agencies.ts'
import { protocolWords } from '../../words/protocols.ts'
import { wholeAgency } from './whole.ts'

/** `/desk/agencies`: how each answers, its work calendar, its protocols, its links and their uses. */
export const agenciesDesk = router()

const most = 200

agenciesDesk.use(async (c, next) => {
  demand(c.var.work.actor, manageAgencies, wholeCity)
  await next()
})

agenciesDesk.get('/', async (c) => {
  const rows = await agenciesAfter(c.var.work.db, undefined, most)
  return c.render(() => <AgencyRegister rows={rows} />, { title: words.agencies })
})

agenciesDesk.get('/new', (c) => showNew(c, blank({ code: 'on', 'channels.first': 'paper' })))

async function showNew(c: Visit, form: Form) {
  const bodies = await bodiesOffered(c.var.work.db)
  return c.render(() => <NewAgency bodies={bodies} form={form} />, { title: words.add })
}

const wishOf = ({ code, post, liaison, ...wish }: z.output<typeof profileForm>, organisationId: string) => ({
  ...wish,
  post,
  liaisonId: liaison,
  organisationId,
  wantsCode: code,
})

agenciesDesk.post('/new', async (c) => {
  const { work, auth } = c.var
  const sent = await submit(c, agencyForm, async ({ organisation, ...profile }) => {
    await saveAgency(work, auth.keyring, wishOf(profile, organisation))
    return organisation
  })
  if (sent.sent) return see(c, `/desk/agencies/${sent.result}`, words.saved)
  c.status(422)
  return showNew(c, sent.form)
})

const path = '/:id{[0-9a-f-]{36}}'

agenciesDesk.get(path, (c) => showAgency(c))

interface Failed {
  readonly act: string
  readonly form: Form
}

async function showAgency(c: Visit, failed?: Failed) {
  const whole = await wholeAgency(c.var.work, idOf(c))
  return c.render(() => <AgencyDesk {...whole} failed={failed} />, { title: whole.organisation.name })
}

interface DeskAct {
  readonly done: Text
  readonly send: (c: Visit, organisationId: string) => Promise<Form | undefined>
}

const deskAct = <Schema extends z.ZodType>(
  schema: Schema,
  done: Text,
  run: (c: Visit, organisationId: string, values: z.output<Schema>) => Promise<unknown>,
): DeskAct => ({
  done,
  send: async (c, organisationId) => {
    const sent = await submit(c, schema, (values) => run(c, organisationId, values))
    return sent.sent ? undefined : sent.form
  },
})

const work = (c: Visit): Work => c.var.work
const own = (organisationId: string) => ({ scope: 'organisation', scopeId: organisationId }) as const

const acts: Readonly<Record<string, DeskAct>> = {
  profile: deskAct(profileForm, words.saved, (c, id, profile) =>
    saveAgency(work(c), c.var.auth.keyring, wishOf(profile, id)),
  ),
  links: deskAct(sendingForm, words.sent, (c, id, { once }) =>
    sendAgencyLink(work(c), c.var.auth, id, { locale: 'fa', once }),
  ),
  weekend: deskAct(weekendForm, words.calendarSaved, (c, id, wish) => changeWeekend(work(c), wish, own(id))),
  closures: deskAct(closureForm, words.closureSaved, (c, id, wish) => addClosure(work(c), wish, own(id))),
  'city-weekend': deskAct(sendingForm.omit({ once: true }), words.calendarSaved, (c, id) => followCity(work(c), id)),
  protocols: deskAct(protocolForm, protocolWords.signed, (c, id, { once, title, ...wish }) =>
    signProtocol(work(c), { ...wish, organisationId: id, title: { fa: title } }, once),
  ),
}

agenciesDesk.post(`${path}/:act`, async (c) => {
  demand(c.var.work.actor, manageAgencies, wholeCity)
  const name = c.req.param('act')
  const { done, send } = present(acts[name], platform.nothingHere)
  const { id } = await getOrganisation(c.var.work.db, idOf(c))
  const form = await send(c, id)
  if (!form) return see(c, `/desk/agencies/${id}`, done)
  c.status(422)
  return showAgency(c, { act: name, form })
})

agenciesDesk.post(`${path}/closures/:date{[0-9a-f-]{36}}/end`, async (c) => {
  await cancelClosure(c.var.work, idOf(c), idOf(c, 'date'))
  return see(c, `/desk/agencies/${idOf(c)}`, words.closureEnded)
})

agenciesDesk.post(`${path}/links/:link{[0-9a-f-]{36}}/revocation`, async (c) => {
  await revokeLinkOf(c.var.work, idOf(c), idOf(c, 'link'))
  return see(c, `/desk/agencies/${idOf(c)}`, words.revokedNow)
})

agenciesDesk.post(`${path}/links/:link{[0-9a-f-]{36}}/renewal`, async (c) => {
  demand(c.var.work.actor, manageAgencies, wholeCity)
  const of = { organisationId: idOf(c), linkId: idOf(c, 'link') }
  const sent = await submit(c, sendingForm, ({ once }) =>
    renewAgencyLink(c.var.work, c.var.auth, of, { locale: 'fa', once }),
  )
  if (sent.sent) return see(c, `/desk/agencies/${of.organisationId}`, words.renewed)
  c.status(422)
  return showAgency(c, { act: 'links', form: sent.form })
})

agenciesDesk.post(`${path}/protocols/:protocol{[0-9a-f-]{36}}/end`, async (c) => {
  await endProtocol(c.var.work, idOf(c), idOf(c, 'protocol'))
  return see(c, `/desk/agencies/${idOf(c)}`, protocolWords.ended)
})
