import { z } from 'zod'
import { onceKey } from '#platform/forms/once-key.ts'
import { countInput, ticked } from '#platform/forms/inputs.ts'
import { because } from '#platform/forms/problems.ts'
import { mostLate, mostStops, type StopLine, stopLine } from '../../rules/stops.ts'
import { stopWords } from '../../words/stops.ts'

const lines = z
  .string()
  .max(6000)
  .default('')
  .transform((text, context): StopLine[] => {
    const typed = text.split('\n').filter((line) => line.trim() !== '')
    const read = typed.map((line) => stopLine(line))
    const bad = typed.find((_, at) => read[at] === undefined)
    if (bad !== undefined) context.addIssue({ code: 'custom', ...because(stopWords.badLine(bad.trim().slice(0, 60))) })
    return read.flatMap((line) => line ?? [])
  })
  .pipe(z.array(z.custom<StopLine>()).max(mostStops))

/** The way of a session, a stop a line. */
export const stopsForm = z.object({ lines, all: ticked })

/** It comes so many minutes later, from a stop on. */
export const delayForm = z.object({ once: onceKey, stop: countInput(1, mostStops), minutes: countInput(0, mostLate) })
