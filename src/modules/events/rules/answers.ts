import type { Question } from '#engines/enrolment/index.ts'
import type { Said, Text } from '#platform/locale.ts'
import { z } from 'zod'
import { clean } from '#platform/text/clean.ts'
import { parseNumber } from '#platform/text/numbers.ts'
import { isProblem } from '#platform/text/problem.ts'
import { enrolWords as words } from '../words/enrolling.ts'

const longest = 1000

/** Why what was answered will not do. Nothing is asked that was not planned. */
export function whyNotAnswer(question: Question, typed: string): Text | undefined {
  const text = typed.trim()
  if (text === '') return question.required ? words.answerMissing : undefined
  return text.length > longest ? words.answerTooLong : kinds[question.kind](text, question)
}

const offered = (ids: readonly string[], text: string) => (ids.includes(text) ? undefined : words.answerMissing)

const kinds: Record<Question['kind'], (text: string, question: Question) => Text | undefined> = {
  text: () => undefined,
  number: (text) => (isProblem(parseNumber(text)) ? words.answerNoNumber : undefined),
  'yes-no': (text) => offered(['yes', 'no'], text),
  choice: (text, { choices = [] }) =>
    offered(
      choices.map(({ id }) => id),
      text,
    ),
}

/** The answers as they are kept: cleaned, and only to what was asked. */
export const answersOf = (
  questions: readonly Question[],
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = clean(typed[id] ?? '', { multiline: true }).text
      return answer === '' ? [] : [[id, answer]]
    }),
  )

const Kept = z.record(z.string(), z.string()).catch({})

/** What was answered to what, as people read it: the words of a choice, not its name. What was left empty is left out. */
export function answersSaid(
  questions: readonly Question[],
  kept: unknown,
): { readonly label: Said; readonly answer: Said }[] {
  const answers = Kept.parse(kept)
  return questions.flatMap((question) => {
    const answer = answers[question.id]
    return answer === undefined ? [] : [{ label: question.label, answer: saidOf(question, answer) }]
  })
}

function saidOf({ kind, choices = [] }: Question, answer: string): Said {
  if (kind === 'yes-no') return answer === 'yes' ? words.yes : words.no
  return choices.find(({ id }) => id === answer)?.label ?? { fa: answer }
}
