import { type Question, stateNames } from '#engines/enrolment/index.ts'
import type { Column } from '#platform/exports/columns.ts'
import { type ExportFormat, exportResponse } from '#platform/exports/respond.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Locale, type Said } from '#platform/locale.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { recordExport } from '../actions/desk/exports.ts'
import { registrationQuery } from '../forms/desk/registrations.ts'
import { channelOf } from '../pages/desk/registrations.tsx'
import { everyRegistration, type ListedMember, type Registration } from '../queries/desk/registrations.ts'
import { answersSaid } from '../rules/answers.ts'
import { deskWords } from '../words/desk.ts'
import { memberRoleNames, sexNames } from '../words/people.ts'
import type { Ground } from './ground.ts'

type Row = Registration & { readonly member: ListedMember | undefined }

/** The list as it is narrowed in its address, a row for each person; who took it along is recorded. */
export async function exportRegistrations(c: Visit, { offering }: Ground, format: ExportFormat): Promise<Response> {
  const { session: sessionId, state } = registrationQuery.parse(c.req.query())
  await recordExport(c.var.work, offering, format)
  const rows = rowsOf(everyRegistration(c.var.work.db, { offeringId: offering.id, sessionId, state }))
  return exportResponse(c, {
    format,
    name: deskWords.registrations,
    columns: columnsFor(c.var.locale, offering.questions),
    rows,
  })
}

async function* rowsOf(all: AsyncGenerator<Registration>): AsyncGenerator<Row> {
  for await (const one of all) {
    if (one.members.length === 0) yield { ...one, member: undefined }
    for (const member of one.members) yield { ...one, member }
  }
}

function columnsFor(locale: Locale, questions: readonly Question[]): Column<Row>[] {
  const say = (text: Said) => inLocale(text, locale)
  return [
    { label: deskWords.code, type: 'text', value: ({ code }) => showTrackingCode(code) },
    { label: deskWords.state, type: 'text', value: ({ state }) => say(stateNames[state]) },
    { label: deskWords.name, type: 'text', value: ({ member }) => member?.name },
    { label: deskWords.birthYear, type: 'number', value: ({ member }) => member?.birthYear },
    { label: deskWords.sex, type: 'text', value: ({ member }) => member?.sex && say(sexNames[member.sex]) },
    { label: deskWords.role, type: 'text', value: ({ member }) => member && say(memberRoleNames[member.role]) },
    { label: deskWords.groupName, type: 'text', value: ({ organisation }) => organisation && say(organisation) },
    { label: deskWords.session, type: 'date', value: ({ startsAt }) => startsAt },
    { label: deskWords.due, type: 'money', value: ({ due }) => due },
    { label: deskWords.channel, type: 'text', value: ({ channel }) => say(channelOf(channel)) },
    { label: deskWords.asked, type: 'date', value: ({ createdAt }) => createdAt },
    ...questions.map((question): Column<Row> => answerColumn(question, say)),
  ]
}

/** What a party answered to one question of the offering. */
const answerColumn = (question: Question, say: (text: Said) => string): Column<Row> => ({
  label: { fa: question.label.fa, en: question.label.en ?? question.label.fa },
  type: 'text',
  value: ({ answers }) => {
    const [said] = answersSaid([question], answers)
    return said && say(said.answer)
  },
})
