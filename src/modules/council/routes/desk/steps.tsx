import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { standingOf } from '../../actions/keep.ts'
import { recordLegalEvent } from '../../actions/legal.ts'
import { attachFile, publishOwners, publishResolution, withdrawPublication } from '../../actions/publish.ts'
import { writeVersion } from '../../actions/texts.ts'
import { recordVote } from '../../actions/votes.ts'
import { attachmentForm, lawForm, textForm, voteForm, withdrawalForm } from '../../forms/desk.ts'
import { AttachPage } from '../../pages/desk/attach.tsx'
import { LawPage } from '../../pages/desk/law.tsx'
import { TextPage, WithdrawalPage } from '../../pages/desk/text.tsx'
import { VotesPage } from '../../pages/desk/votes.tsx'
import { getResolution } from '../../queries/resolutions.ts'
import { getText } from '../../queries/texts.ts'
import { boardsOffered, membersOn, voteEventsOf } from '../../queries/votes.ts'
import { eventsAfter } from '../../rules/legal.ts'
import { deskWords } from '../../words/desk.ts'

/** What is done with a resolution once it is divided: law, votes, publication, further texts. */
export const steps = router()

const page = '/:address{[0-9-]+}'
const held = (c: Visit) => getResolution(c.var.work.db, c.req.param('address') ?? '')

steps.get(`${page}/law`, (c) => showLaw(c, blank(dateParts('on', today(c.var.work.now), c.var.locale))))

steps.post(`${page}/law`, async (c) => {
  const { id, address } = await held(c)
  const sent = await submit(c, lawForm, ({ once: key, ...event }) => recordLegalEvent(c.var.work, id, event, key))
  if (sent.sent) return see(c, `/desk/council/${address}`, deskWords.recorded)
  c.status(422)
  return showLaw(c, sent.form)
})

async function showLaw(c: Visit, form: Form) {
  const resolution = await held(c)
  const [standing, boards] = await Promise.all([standingOf(c.var.work, resolution), boardsOffered(c.var.work.db)])
  const props = { resolution, standing, boards, form, kinds: eventsAfter(standing) }
  return c.render(() => <LawPage {...props} />, { title: deskWords.law })
}

steps.get(`${page}/votes`, async (c) => showVotes(c, blank(dateParts('on', (await held(c)).adoptedOn, c.var.locale))))

steps.post(`${page}/votes`, async (c) => {
  const resolution = await held(c)
  const sent = await submit(c, voteForm, ({ once: key, closed, corrects, present, votes, counts, method, on }) =>
    recordVote(
      c.var.work,
      {
        resolutionId: resolution.id,
        bodyId: resolution.bodyId,
        on,
        method,
        closed: closed === 'on',
        correctsId: corrects,
        votes: Object.entries(votes).map(([personId, option]) => ({ personId, option })),
        ...(present !== undefined && { present: Number(asciiDigits(present)) }),
        ...(method === 'secret' && counts && { counts }),
      },
      key,
    ),
  )
  if (sent.sent) return see(c, `/desk/council/${resolution.address}`, deskWords.recorded)
  c.status(422)
  return showVotes(c, sent.form)
})

async function showVotes(c: Visit, form: Form) {
  const resolution = await held(c)
  const { db } = c.var.work
  const [members, events] = await Promise.all([
    membersOn(db, resolution.bodyId, resolution.adoptedOn),
    voteEventsOf(db, resolution.id),
  ])
  const corrected = new Set(events.map(({ correctsId }) => correctsId))
  const counts = events.filter(({ id }) => !corrected.has(id))
  const props = { resolution, members, counts, form }
  return c.render(() => <VotesPage {...props} />, { title: deskWords.votes })
}

const Publishing = z.object({ do: z.enum(['text', 'owners']).catch('text') })

steps.post(`${page}/publication`, async (c) => {
  const { id, address } = await held(c)
  const { sent } = await readFields(c)
  await (Publishing.parse(sent).do === 'text' ? publishResolution(c.var.work, id) : publishOwners(c.var.work, id))
  return see(c, `/desk/council/${address}`, deskWords.published)
})

steps.get(`${page}/text`, async (c) => {
  const { body } = await getText(c.var.work.db, await held(c))
  return showText(c, blank({ body, kind: 'correction' }))
})

steps.post(`${page}/text`, async (c) => {
  const { id, address } = await held(c)
  const sent = await submit(c, textForm, ({ once: _key, ...text }) => writeVersion(c.var.work, id, text))
  if (sent.sent) return see(c, `/desk/council/${address}/divide`, deskWords.textWritten)
  c.status(422)
  return showText(c, sent.form)
})

async function showText(c: Visit, form: Form) {
  const resolution = await held(c)
  return c.render(() => <TextPage resolution={resolution} form={form} />, { title: deskWords.newText })
}

steps.get(`${page}/withdrawal`, (c) => showWithdrawal(c, blank()))

steps.post(`${page}/withdrawal`, async (c) => {
  const { id, address } = await held(c)
  const sent = await submit(c, withdrawalForm, ({ why }) => withdrawPublication(c.var.work, id, why))
  if (sent.sent) return see(c, `/desk/council/${address}`, deskWords.withdrawn)
  c.status(422)
  return showWithdrawal(c, sent.form)
})

async function showWithdrawal(c: Visit, form: Form) {
  const resolution = await held(c)
  return c.render(() => <WithdrawalPage resolution={resolution} form={form} />, { title: deskWords.withdraw })
}

steps.get(`${page}/attachment`, (c) => showAttach(c, blank({ kind: 'text' })))

steps.post(`${page}/attachment`, async (c) => {
  const { id, address } = await held(c)
  const sent = await submit(c, attachmentForm, ({ file, ...attachment }) =>
    attachFile(c.var.work, c.var.store, id, { ...attachment, upload: { content: file.stream(), name: file.name } }),
  )
  if (sent.sent) return see(c, `/desk/council/${address}`, deskWords.attached)
  c.status(422)
  return showAttach(c, sent.form)
})

async function showAttach(c: Visit, form: Form) {
  const { address, title } = await held(c)
  return c.render(() => <AttachPage of={{ label: title, to: `/desk/council/${address}` }} form={form} />, {
    title: deskWords.attach,
  })
}
