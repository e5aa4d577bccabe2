import { z } from 'zod'
import { giveOwnConsent } from '#city/consents/actions.ts'
import type { Offering } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { nested, readFields } from '#platform/forms/read-fields.ts'
import { see, type Visit } from '#platform/http/env.ts'
import type { Text } from '#platform/locale.ts'
import { keepDraft } from '../../actions/drafts.ts'
import { DetailsStep } from '../../pages/enrolling/details-step.tsx'
import { type AskedConsent, consentsToAsk } from '../../queries/enrolling/consents.ts'
import { answersOf, whyNotAnswer } from '../../rules/answers.ts'
import type { Draft } from '../../tables.ts'
import { enrolWords } from '../../words/enrolling.ts'

/** The second step: consents and questions. Where there is nothing to ask, it is passed. */
export async function askDetails(c: Visit, offering: Offering, draft: Draft) {
  const asked = await asks(c, offering, draft)
  if (asked.length === 0 && offering.questions.length === 0)
    return see(c, `/e/${offering.code}/enrol/${draft.id}/check`)
  const answers = answersOf(offering.questions, textsIn(draft.answers))
  return show(c, { offering, draft, asked, ticked: {}, answers, problems: [] })
}

const fields = z.record(z.string(), z.string()).optional().catch(undefined)
const Sent = z.object({ consent: fields, answer: fields })

export async function keepDetails(c: Visit, offering: Offering, draft: Draft) {
  const { consent: ticked = {}, answer = {} } = Sent.parse(nested((await readFields(c)).sent))
  const asked = await asks(c, offering, draft)
  const answers = answersOf(offering.questions, answer)
  const sessionId = draft.sessionId ?? undefined
  const kept = await keepDraft(c.var.work, draft, offering, { answers, sessionId })
  const problems = [...missingConsents(asked, ticked), ...wrongAnswers(offering, answer)]
  if (problems.length > 0) {
    c.status(422)
    return show(c, { offering, draft: kept, asked, ticked, answers: answer, problems })
  }
  for (const { personId, purpose } of asked)
    await giveOwnConsent(c.var.work, personId, { purpose, startsOn: today(c.var.work.now) })
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

interface Shown {
  readonly offering: Offering
  readonly draft: Draft
  readonly asked: readonly AskedConsent[]
  readonly ticked: Readonly<Record<string, string>>
  readonly answers: Readonly<Record<string, string>>
  readonly problems: readonly Wrong[]
}

const show = (c: Visit, shown: Shown) =>
  c.render(() => <DetailsStep {...shown} />, { title: enrolWords.title(shown.offering.title), indexed: false })
