import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { stopWords } from '../words/stops.ts'

const about = { offeringId: z.uuid(), sessionId: z.uuid() }

/** The way of something that moves was written down, for one session or for those after it too. */
export const wayWritten = fact(
  'events.way-written',
  stopWords.wayWritten,
  z.object({ ...about, stops: z.int(), sessions: z.int() }),
)

/** People were told on the way that it comes later, or on time again. */
export const delayTold = fact(
  'events.delay-told',
  stopWords.delayTold,
  z.object({ ...about, stop: z.int(), minutes: z.int() }),
)
