import type { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { receiveFile } from '#platform/files/receive.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import { conflictsFor, conflictTexts } from '../../actions/conflicts.ts'
import * as act from '../../actions/consultations.ts'
import * as forms from '../../forms/consultations.ts'
import { RoundDeskList } from '../../pages/consultations/desk-list.tsx'
import { NewRound } from '../../pages/consultations/desk-new.tsx'
import { RoundDesk } from '../../pages/consultations/desk-page.tsx'
import { askExperts } from '../../permissions.ts'
import { bodiesOffered, ownBodies } from '../../queries/bodies.ts'
import { consultationsWanted } from '../../queries/consultations.ts'
import { expertsInTurn } from '../../queries/experts.ts'
import { roundStateOf, whyNotAnswer, whyNotClose } from '../../rules/consultations.ts'
import { consultationWords as words } from '../../words/consultations.ts'
import { fieldWords } from '../../words/steps.ts'
import { placeOfRound, roundPlace } from './public.tsx'
import { wholeRound } from './whole.ts'

/** `/desk/advice`: asking experts, summing up, and saying what became of it. */
export const adviceDesk = router()

adviceDesk.use(async (c, next) => {
  demand(c.var.work.actor, askExperts, anywhere)
  await next()
})

const perPage = 50

adviceDesk.get('/', async (c) => {
  const query = forms.roundsQuery.parse(c.req.query())
  const wish = { field: query.field, onlyPublic: false, after: roundPlace(query.after) }
  const { rows, last } = cutPage(await consultationsWanted(c.var.work.db, wish, perPage + 1), perPage)
  const next = last && listAddress('/desk/advice', { field: query.field, after: placeOfRound(last) })
  return c.render(() => <RoundDeskList query={query} rows={rows} next={next} />, { title: words.advice })
})

adviceDesk.get('/new', (c) => showNew(c, blank({ public: 'on' })))

adviceDesk.post('/new', async (c) => {
  const sent = await submit(c, forms.roundForm, (wish) => open(c, wish))
  if (sent.sent) return see(c, `/desk/advice/${sent.result}`, words.opened)
  c.status(422)
  return showNew(c, sent.form)
})

/** Files first, outside any transaction; they stay when the question is refused. */
async function open(c: Visit, wish: z.output<typeof forms.roundForm>): Promise<string> {
  const { once, asker, parties, files, alt, public: shown, ...rest } = wish
  const fileIds = await takeFiles(c, files, alt)
  const round = { ...rest, fileIds, askerId: asker, partyIds: parties, isPublic: shown }
  return act.openConsultation(c.var.work, round, once)
}

async function takeFiles(c: Visit, files: readonly File[], alt: string | undefined): Promise<string[]> {
  if (files.some(({ type }) => type.startsWith('image/')) && alt === undefined)
    throw refuse.invalid(fieldWords.altMissing)
  const ids: string[] = []
  for (const file of files) {
    const upload = {
      content: file.stream(),
      name: file.name,
      ...(alt && { alt: { fa: alt } }),
      state: 'shown' as const,
    }
    ids.push((await receiveFile(c.var.work, c.var.store, upload)).file.id)
  }
  return ids
}

async function showNew(c: Visit, form: Form) {
  const { work } = c.var
  const own = work.actor?.kind === 'person' ? await ownBodies(work.db, work.actor.id, today(work.now)) : []
  const bodies = await bodiesOffered(work.db)
  return c.render(() => <NewRound form={form} own={own} bodies={bodies} />, { title: words.newRound })
}

adviceDesk.get('/:code{[A-Z0-9]{8}}', (c) => show(c))

interface Failed {
  readonly act: string
  readonly form: Form
}

type Round = Awaited<ReturnType<typeof wholeRound>>

/** Those to be asked next, as many as a page holds, with what speaks against each. */
async function suggestedFor(c: Visit, { whole: { consultation }, invited }: Round) {
  const { work } = c.var
  const asked = new Set(invited.map(({ invitation }) => invitation.personId))
  const pages = await Promise.all(
    consultation.fields.map((field) => expertsInTurn(work.db, { field, state: 'free' }, undefined, most)),
  )
  const all = [...new Map(pages.flat().map((found) => [found.expert.personId, found])).values()]
  const free = all.filter(({ expert }) => !asked.has(expert.personId)).slice(0, most)
  const ids = free.map(({ expert }) => expert.personId)
  const conflicts = await conflictTexts(work, await conflictsFor(work, consultation, ids))
  return free.map((found) => ({ found, conflict: conflicts.get(found.expert.personId) }))
}

const most = 12

export type Suggestion = Awaited<ReturnType<typeof suggestedFor>>[number]

async function pageOf(c: Visit) {
  const { work } = c.var
  const round = await wholeRound(work, c.req.param('code') ?? '')
  const { consultation } = round.whole
  const mayInvite = roundStateOf(consultation, today(work.now)) === 'open'
  return {
    ...round,
    mayInvite,
    mayClose: mayCloseNow(round, today(work.now)),
    mayAnswer: mayAnswerNow(round),
    suggested: mayInvite ? await suggestedFor(c, round) : [],
  }
}

function mayCloseNow({ whole: { consultation }, invited }: Round, day: string): boolean {
  const answered = invited.filter(
    ({ invitation, commitment }) => invitation.advisedAt !== null || commitment.state === 'declined',
  )
  return whyNotClose(consultation, { invited: invited.length, answered: answered.length }, day) === undefined
}

const mayAnswerNow = ({ whole: { consultation }, owed }: Round): boolean =>
  whyNotAnswer(owed?.state === 'returned' ? { ...consultation, answer: null } : consultation) === undefined

export type RoundDeskProps = Awaited<ReturnType<typeof pageOf>> & { readonly failed: Failed | undefined }

async function show(c: Visit, failed?: Failed) {
  const props = { ...(await pageOf(c)), failed }
  return c.render(() => <RoundDesk {...props} />, { title: props.whole.consultation.question })
}

const roundAct =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (c: Visit, code: string, values: z.output<Schema>) => Promise<unknown>,
  ) =>
  async (c: Visit, code: string): Promise<Form | undefined> => {
    const sent = await submit(c, schema, (values) => run(c, code, values))
    return sent.sent ? undefined : sent.form
  }

const acts = {
  invitation: {
    told: words.invitedNow,
    send: roundAct(forms.inviteForm, (c, code, { person, ...wish }) =>
      act.inviteExpert(c.var.work, c.var.auth, code, { ...wish, personId: person }),
    ),
  },
  closing: {
    told: words.closedNow,
    send: roundAct(forms.closeForm, (c, code, { once, ...closing }) => act.closeRound(c.var.work, code, closing, once)),
  },
  answer: {
    told: words.answeredNow,
    send: roundAct(forms.answerForm, (c, code, answer) => act.answerRound(c.var.work, c.var.auth, code, answer)),
  },
}

const isAct = (name: string): name is keyof typeof acts => name in acts

adviceDesk.post('/:code{[A-Z0-9]{8}}/:act', async (c) => {
  const [code, name] = [c.req.param('code'), c.req.param('act')]
  const { told, send } = present(isAct(name) ? acts[name] : undefined, platform.nothingHere)
  const { whole } = await wholeRound(c.var.work, code)
  await act.demandAsker(c.var.work, whole.consultation)
  const form = await send(c, code)
  if (!form) return see(c, `/desk/advice/${code}`, told)
  c.status(422)
  return show(c, { act: name, form })
})
