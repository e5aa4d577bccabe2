import { type Position, receiveEvidence } from '#engines/commitment/index.ts'
import type { Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { fieldWords } from '../../words/steps.ts'

interface Sent {
  readonly files: readonly File[]
  /** What the photos show. */
  readonly alt: string | undefined
  readonly key: string | undefined
  /** Where the commitment stood when the form was drawn; asked of what comes with a verdict. */
  readonly seen?: number | undefined
  /** They show what a checker saw. */
  readonly withVerdict?: boolean
  /** Where the phone was. */
  readonly position?: Position | undefined
}

/**
 * Takes the files of a form in as evidence, each once: a form sent again adds none. They stay when the step they came
 * with is refused, so that nobody has to send them twice. Gives how many there were.
 */
export async function takeIn(c: Visit, id: string, sent: Sent, work: Work = c.var.work) {
  const { files, alt, key, seen, withVerdict, position } = sent
  if (files.some(({ type }) => type.startsWith('image/')) && alt === undefined)
    throw refuse.invalid(fieldWords.altMissing)
  for (const [place, file] of files.entries()) {
    const upload = { content: file.stream(), name: file.name, ...(alt && { alt: { fa: alt } }), state: 'held' as const }
    await receiveEvidence(work, c.var.store, id, {
      upload,
      sent: { once: key && `${key}:${place}`, seen, withVerdict },
      position,
    })
  }
  return files.length
}
