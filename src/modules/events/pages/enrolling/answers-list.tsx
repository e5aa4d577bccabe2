import { For } from 'solid-js'
import type { Question } from '#engines/enrolment/index.ts'
import { Say } from '#platform/ui/say.tsx'
import { KeyValue } from '#platform/ui/text-blocks.tsx'
import { answersSaid } from '../../rules/answers.ts'

/** What the organiser asked and the party answered, as facts of a list. */
export const AnswersList = ({ questions, answers }: { questions: readonly Question[]; answers: unknown }) => (
  <For each={answersSaid(questions, answers)}>
    {({ label, answer }) => (
      <KeyValue label={label}>
        <Say text={answer} />
      </KeyValue>
    )}
  </For>
)
