import { z } from 'zod'
import { giveOwnConsent } from '#city/consents/actions.ts'
import type { Offering } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Fields, nested, readFields } from '#platform/forms/read-fields.ts'
import { see, type Visit } from '#platform/http/env.ts'
import type { Text } from '#platform/locale.ts'
import { demandPerson } from '#platform/permission.ts'
import { agreeToCare, careInDraft, careToDraft } from '../../actions/care.ts'
import { keepDraft } from '../../actions/drafts.ts'
import { careFields } from '../../forms/care.ts'
import { careTyped } from '../../pages/enrolling/care-fields.tsx'
import { DetailsStep } from '../../pages/enrolling/details-step.tsx'
import { caredForBy } from '../../queries/care.ts'
import { type AskedConsent, consentsToAsk } from '../../queries/enrolling/consents.ts'
import { answersOf, whyNotAnswer } from '../../rules/answers.ts'
import { type CaredFor, careIn, isCare } from '../../rules/care.ts'
import type { Draft } from '../../tables.ts'
import { enrolWords } from '../../words/enrolling.ts'

/** The second step: consents, questions, and what the leader should know. Where there is nothing to ask, it is passed. */
export async function askDetails(c: Visit, offering: Offering, draft: Draft) {
  const asked = await asks(c, offering, draft)
  if (asked.length === 0 && offering.questions.length === 0 && !offering.asksHealth)
    return see(c, `/e/${offering.code}/enrol/${draft.id}/check`)
  const answers = answersOf(offering.questions, textsIn(draft.answers))
  const care = careTyped(careInDraft(c.var.auth.keyring, draft))
  const people = await caredFor(c, offering, draft)
  return show(c, { offering, draft, asked, people, ticked: {}, answers, care, problems: [] })
}

const fields = z.record(z.string(), z.string()).optional().catch(undefined)
const Sent = z.object({ consent: fields, answer: fields, ...careFields })

export async function keepDetails(c: Visit, offering: Offering, draft: Draft) {
  const { work, auth } = c.var
  const { sent, typed } = await readFields(c)
  const { consent: ticked = {}, answer = {}, ...told } = Sent.parse(nested(sent))
  const [asked, people] = [await asks(c, offering, draft), await caredFor(c, offering, draft)]
  const answers = answersOf(offering.questions, answer)
  const { care, problems: uncared } = careIn(told, people)
  const kept = { answers, sessionId: draft.sessionId ?? undefined }
  const problems = [...missingConsents(asked, ticked), ...wrongAnswers(offering, answer), ...uncared]
  if (problems.length > 0) {
    c.status(422)
    const now = await keepDraft(work, draft, offering, kept)
    return show(c, { offering, draft: now, asked, people, ticked, answers: answer, care: typed, problems })
  }
  for (const { personId, purpose } of asked)
    await giveOwnConsent(work, personId, { purpose, startsOn: today(work.now) })
  await agreeToCare(work, care)
  const sealed = isCare(care) ? { care: careToDraft(auth.keyring, draft.id, care) } : {}
  await keepDraft(work, draft, offering, { ...kept, ...sealed })
  return see(c, `/e/${offering.code}/enrol/${draft.id}/check`)
}

type Wrong = readonly [name: string, problem: Text]

const missingConsents = (asked: readonly AskedConsent[], ticked: Readonly<Record<string, string>>): Wrong[] =>
  asked.flatMap(({ key, name }) =>
    ticked[key] === undefined ? [[`consent.${key}`, enrolWords.consentMissing(name)]] : [],
  )

const wrongAnswers = ({ questions }: Offering, typed: Readonly<Record<string, string>>): Wrong[] =>
  questions.flatMap((question): Wrong[] => {
    const why = whyNotAnswer(question, typed[question.id] ?? '')
    return why ? [[`answer.${question.id}`, why]] : []
  })

const textsIn = (answers: Draft['answers']) =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, [answer].flat().join(' ')]))

const asks = (c: Visit, offering: Offering, { party }: Draft) =>
  consentsToAsk(
    c.var.work,
    offering.consents,
    party.members.map(({ personId }) => personId),
  )

const caredFor = async ({ var: { work } }: Visit, { asksHealth }: Offering, { party }: Draft) => {
  const ids = party.members.map(({ personId }) => personId)
  return asksHealth ? caredForBy(work.db, demandPerson(work.actor).id, ids) : []
}

interface Shown {
  readonly offering: Offering
  readonly draft: Draft
  readonly asked: readonly AskedConsent[]
  readonly people: readonly CaredFor[]
  readonly ticked: Readonly<Record<string, string>>
  readonly answers: Readonly<Record<string, string>>
  /** The fields of health as they were typed. */
  readonly care: Fields
  readonly problems: readonly Wrong[]
}

const show = (c: Visit, shown: Shown) =>
  c.render(() => <DetailsStep {...shown} />, { title: enrolWords.title(shown.offering.title), indexed: false })
