import { z } from 'zod'
import { maybeId, maybeParsed, ticked } from '#platform/forms/inputs.ts'
import { cleanText, optionalSaidInput, optionalText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { mobile } from '#platform/text/ids.ts'
import { type AgencyChannel, agencyChannels } from '../tables.ts'
import { kindsOfMatter } from '../words/due.ts'
import { textLines } from './lines.ts'

const channel = z.enum(agencyChannels)
const furtherChannel = z.union([z.literal(''), channel]).default('')

/** Channels in the order in which they are tried, each once. */
const channelsTyped = z
  .object({ first: channel, second: furtherChannel, third: furtherChannel })
  .transform(({ first, second, third }) => [
    ...new Set([first, second, third].filter((each): each is AgencyChannel => each !== '')),
  ])

const profile = {
  post: optionalSaidInput(120),
  liaison: maybeId,
  channels: channelsTyped,
  number: maybeParsed(mobile),
  code: ticked,
  address: cleanText(400, { multiline: true, optional: true }).default(''),
  standing: z.array(z.enum(kindsOfMatter)).default([]),
}

export const profileForm = z.object(profile)
export const agencyForm = z.object({ organisation: z.uuid(), ...profile })
export const sendingForm = z.object({ once: onceKey })

export const protocolForm = z.object({
  once: onceKey,
  title: cleanText(160),
  categories: z.array(z.enum(kindsOfMatter)).min(1),
  fields: textLines(2000).pipe(z.array(z.string()).min(1).max(40)),
  signedOn: dateInput(),
  until: dateInput(),
  letter: optionalText(60),
})
