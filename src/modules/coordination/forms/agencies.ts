import { z } from 'zod'
import { cleanText, optionalText } from '#platform/forms/clean-text.ts'
import { mobile } from '#platform/text/ids.ts'
import { agencyChannels } from '../tables.ts'
import { optionalNumber } from './numbers.ts'

const ticked = z.literal('on').optional()

export const agencyForm = z.object({
  organisation: z.uuid(),
  post: optionalText(120),
  channels: z.array(z.enum(agencyChannels)).default(['paper']),
  number: optionalNumber(mobile),
  code: ticked,
  address: cleanText(400, { multiline: true, optional: true }).default(''),
})
