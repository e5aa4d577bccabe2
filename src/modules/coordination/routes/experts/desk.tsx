import type { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, dayPlace, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import type { Work } from '#platform/work.ts'
import { words as platform } from '#platform/words.ts'
import { revokeExpertLink, sendExpertLink } from '../../actions/expert-links.ts'
import * as act from '../../actions/experts.ts'
import * as forms from '../../forms/experts.ts'
import { ExpertDeskList } from '../../pages/experts/desk-list.tsx'
import { NewExpertPage } from '../../pages/experts/desk-new.tsx'
import { ExpertDesk } from '../../pages/experts/desk-page.tsx'
import { askExperts } from '../../permissions.ts'
import { bodiesOffered } from '../../queries/bodies.ts'
import { askedOf } from '../../queries/consultations.ts'
import { linksOfExpert } from '../../queries/expert-links.ts'
import { expertsInTurn, getExpert, interestsOf, turnOf, whoIsListed } from '../../queries/experts.ts'
import { expertWords as words } from '../../words/experts.ts'
import { districtsOf } from './zones.ts'

/** `/desk/experts`: the directory for those who keep it. */
export const expertsDesk = router()

expertsDesk.use(async (c, next) => {
  demand(c.var.work.actor, askExperts, anywhere)
  await next()
})

const perPage = 50

expertsDesk.get('/', async (c) => {
  const query = forms.directoryQuery.parse(c.req.query())
  const { q, field, zone, hours, state, after } = query
  const wish = { text: q && key(q), field, zoneId: zone, hours, state }
  const found = await expertsInTurn(c.var.work.db, wish, turnIn(after), perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  const kept = { q, field, zone, hours: hours === undefined ? undefined : String(hours), state }
  const next = last && listAddress('/desk/experts', { ...kept, after: turnOf(last) })
  const zones = await districtsOf(c.var.work)
  return c.render(() => <ExpertDeskList query={query} rows={rows} zones={zones} next={next} />, {
    title: words.experts,
  })
})

function turnIn(after: string | undefined) {
  const [on, id] = dayPlace.parse(after)?.split('_') ?? []
  return on === undefined || id === undefined ? undefined : { on, id }
}

expertsDesk.get('/new', (c) => showNew(c, blank()))

expertsDesk.post('/new', async (c) => {
  const { work, auth } = c.var
  const sent = await submit(c, forms.expertForm, ({ once, zones, ...wish }) =>
    act.proposeExpert(work, auth.keyring, { ...wish, zoneIds: zones }, once),
  )
  if (sent.sent) return see(c, `/desk/experts/${sent.result}`, words.proposed)
  c.status(422)
  return showNew(c, sent.form)
})

async function showNew(c: Visit, form: Form) {
  const zones = await districtsOf(c.var.work)
  return c.render(() => <NewExpertPage form={form} zones={zones} />, { title: words.propose })
}

expertsDesk.get('/:id{[0-9a-f-]{36}}', (c) => show(c))

interface Failed {
  readonly act: string
  readonly form: Form
}

async function pageOf(c: Visit) {
  const { work } = c.var
  const { db, now } = work
  const found = await getExpert(db, idOf(c))
  const { personId } = found.expert
  return {
    found,
    interests: await interestsOf(db, [personId]),
    asked: await askedOf(db, personId),
    links: await linksOfExpert(db, personId),
    zones: await districtsOf(work),
    bodies: await bodiesOffered(db),
    isPublic: (await whoIsListed(db, [personId], today(now))).has(personId),
  }
}

export type ExpertDeskProps = Awaited<ReturnType<typeof pageOf>> & { readonly failed: Failed | undefined }

async function show(c: Visit, failed?: Failed) {
  const props = { ...(await pageOf(c)), failed }
  return c.render(() => <ExpertDesk {...props} />, { title: { fa: props.found.name } })
}

const expertAct =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (work: Work, personId: string, values: z.output<Schema>) => Promise<unknown>,
  ) =>
  async (c: Visit, personId: string): Promise<Form | undefined> => {
    const sent = await submit(c, schema, (values) => run(c.var.work, personId, values))
    return sent.sent ? undefined : sent.form
  }

const onPaper = (work: Work): Work => ({ ...work, channel: 'paper' })

const acts: Readonly<Record<string, (c: Visit, personId: string) => Promise<Form | undefined>>> = {
  profile: expertAct(forms.profileForm, (work, id, { zones, ...details }) =>
    act.editExpert(work, id, { ...details, zoneIds: zones }),
  ),
  listing: expertAct(forms.listingForm, (work, id, wish) => act.agreeToListing(onPaper(work), id, wish)),
  interest: expertAct(forms.interestForm, (work, id, { once, organisation, from, until, text }) =>
    act.declareInterest(work, id, { organisationId: organisation, text, startsOn: from, endsOn: until }, once),
  ),
  'interest-end': expertAct(forms.endingForm, (work, id, { interest }) => act.endInterest(work, id, interest)),
}

expertsDesk.post('/:id{[0-9a-f-]{36}}/confirmation', async (c) => {
  const id = idOf(c)
  await act.confirmExpert(c.var.work, id)
  return see(c, `/desk/experts/${id}`, words.confirmedNow)
})

expertsDesk.post('/:id{[0-9a-f-]{36}}/links', async (c) => {
  const id = idOf(c)
  await sendExpertLink(c.var.work, c.var.auth, id)
  return see(c, `/desk/experts/${id}`, words.linkSent)
})

expertsDesk.post('/:id{[0-9a-f-]{36}}/links/:link{[0-9a-f-]{36}}/revocation', async (c) => {
  await revokeExpertLink(c.var.work, idOf(c, 'link'))
  return see(c, `/desk/experts/${idOf(c)}`, words.saved)
})

expertsDesk.post('/:id{[0-9a-f-]{36}}/:act', async (c) => {
  const id = idOf(c)
  await getExpert(c.var.work.db, id)
  const name = c.req.param('act')
  const form = await present(acts[name], platform.nothingHere)(c, id)
  if (!form) return see(c, `/desk/experts/${id}`, words.saved)
  c.status(422)
  return show(c, { act: name, form })
})
