import type { z } from 'zod'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import type { Text } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import * as act from '../../actions/agreements.ts'
import { receiveDocument } from '../../actions/joint.ts'
import * as forms from '../../forms/joint.ts'
import { AgreementDeskList } from '../../pages/agreements/desk-list.tsx'
import { NewAgreementPage } from '../../pages/agreements/desk-new.tsx'
import { AgreementDesk } from '../../pages/agreements/desk-page.tsx'
import { joinMeetings, keepPlans } from '../../permissions.ts'
import { getAgreement } from '../../queries/agreements.ts'
import { agreementWords as words } from '../../words/agreements.ts'
import { jointWords } from '../../words/joint.ts'
import { type Failed, offersOf, openingOf, standpointOf, withJointActs } from '../joint/desk.ts'
import { agreementPage, wholeAgreement } from './whole.ts'

/** `/desk/agreements`: agreements, by those who keep them and the parties that assess. */
export const agreementsDesk = router()

agreementsDesk.use(async (c, next) => {
  demand(c.var.work.actor, joinMeetings, anywhere)
  await next()
})

agreementsDesk.get('/', async (c) => {
  const { ending, after } = forms.agreementsQuery.parse(c.req.query())
  const page = await agreementPage(c.var.work, { onlySigned: false, ending, after })
  const next = page.place && listAddress('/desk/agreements', { ending, after: page.place })
  return c.render(() => <AgreementDeskList page={page} ending={ending} next={next} />, { title: words.agreements })
})

agreementsDesk.get('/new', (c) => {
  const { renews } = forms.newAgreementQuery.parse(c.req.query())
  return showNew(c, blank({ kind: renews === undefined ? 'memorandum' : 'addendum' }), renews)
})

agreementsDesk.post('/new', async (c) => {
  demand(c.var.work.actor, keepPlans, anywhere)
  const sent = await submit(c, forms.agreementForm, ({ once, ...wish }) =>
    act.enterAgreement(c.var.work, openingOf(wish), once),
  )
  if (sent.sent) return see(c, `/desk/agreements/${sent.result}`, words.created)
  c.status(422)
  return showNew(c, sent.form, sent.form.typed('renews'))
})

async function showNew(c: Visit, form: Form, renews: string | undefined) {
  const { work } = c.var
  demand(work.actor, keepPlans, anywhere)
  const offers = await offersOf(c, form)
  const before = renews === undefined ? undefined : (await getAgreement(work.db, renews)).agreement
  return c.render(() => <NewAgreementPage {...offers} before={before} />, { title: words.newAgreement })
}

agreementsDesk.get('/:code{[A-Z0-9]{8}}', (c) => show(c))

async function pageOf(c: Visit) {
  const whole = await wholeAgreement(c.var.work, c.req.param('code') ?? '')
  return { ...whole, ...(await standpointOf(c, whole, whole.found.coordinatorId)) }
}

export type AgreementDeskProps = Awaited<ReturnType<typeof pageOf>> & { readonly failed: Failed | undefined }

async function show(c: Visit, failed?: Failed) {
  const props = { ...(await pageOf(c)), failed }
  return c.render(() => <AgreementDesk {...props} />, { title: props.found.agreement.title })
}

withJointActs(agreementsDesk, { kind: 'agreement', home: '/desk/agreements', show })

interface Keeping<Schema extends z.ZodType> {
  readonly schema: Schema
  readonly told: Text
  readonly run: (c: Visit, code: string, values: z.output<Schema>) => Promise<void>
}

function keeping<Schema extends z.ZodType>(name: string, { schema, told, run }: Keeping<Schema>) {
  agreementsDesk.post(`/:code{[A-Z0-9]{8}}/${name}`, async (c) => {
    demand(c.var.work.actor, keepPlans, anywhere)
    const code = c.req.param('code') ?? ''
    const sent = await submit(c, schema, (values) => run(c, code, values))
    if (sent.sent) return see(c, `/desk/agreements/${code}`, told)
    c.status(422)
    return show(c, { act: name, form: sent.form })
  })
}

keeping('signature', {
  schema: forms.signatureForm,
  told: words.signed,
  run: (c, code, { once, party, ...signature }) =>
    act.signAgreement(c.var.work, code, { ...signature, partyId: party }, once),
})

keeping('edit', {
  schema: forms.agreementEditForm,
  told: jointWords.edited,
  run: (c, code, { once, ...edit }) => act.editAgreement(c.var.work, code, edit, once),
})

keeping('text', {
  schema: forms.textForm,
  told: words.attached,
  run: async (c, code, { once, file }) =>
    act.attachText(c.var.work, code, await receiveDocument(c.var.work, c.var.store, file), once),
})

keeping('end', {
  schema: forms.endForm,
  told: words.ended,
  run: (c, code, { once, ...ending }) => act.endAgreement(c.var.work, code, ending, once),
})
