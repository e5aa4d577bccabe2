import { z } from 'zod'
import { cleanText } from '#platform/forms/clean-text.ts'
import { because, parsed } from '#platform/forms/problems.ts'
import { locales } from '#platform/locale.ts'
import { mobile } from '#platform/text/ids.ts'
import { words } from './words.ts'
import { birthYear } from './years.ts'

export const deskChannels = ['kiosk', 'phone', 'paper'] as const

const mobileIfAny = (typed: string) => (typed.trim() === '' ? undefined : mobile(typed))

export const personForm = z.object({
  id: z.uuid(),
  name: cleanText(80),
  birthYear: parsed(birthYear),
  sex: z.enum(['female', 'male', '']).default(''),
  locale: z.enum(locales),
  mobile: parsed(mobileIfAny),
  channel: z.enum(deskChannels),
})

export const nameForm = z.object({ name: cleanText(80) })

export const reasonForm = z.object({ reason: cleanText(500, { multiline: true }) })

export const erasureForm = reasonForm.extend({
  sure: z
    .string()
    .default('')
    .refine((ticked) => ticked === 'on', because(words.notSure)),
})

export const peopleQuery = z.object({
  q: z.string().max(100).optional().catch(undefined),
  below: z.string().max(300).optional().catch(undefined),
})
