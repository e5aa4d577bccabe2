import { z } from 'zod'

/** What became of a wish, as rows of a report say it. */
export const stateShape = z.enum([
  'asked',
  'waiting',
  'held',
  'offered',
  'confirmed',
  'refused',
  'lapsed',
  'withdrawn',
  'cancelled',
])
