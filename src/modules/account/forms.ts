import { sixDigits } from '#platform/auth/codes/code-form.ts'
import { because, parsed } from '#platform/forms/problems.ts'
import { locales } from '#platform/locale.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { cleaned } from '#platform/text/clean.ts'
import { mobile } from '#platform/text/ids.ts'
import { type Problem, problem } from '#platform/text/problem.ts'
import { z } from 'zod'
import { accessWords } from './words/access.ts'
import { accountWords } from './words/account.ts'
import { passwordWords } from './words/password.ts'
import { words } from './words.ts'

const carried = z.string().max(4000).default('')

export const mobileForm = z.object({
  mobile: parsed(mobile),
  /** People do not see this field; robots fill it in. */
  website: carried,
  proof: carried,
  opened: carried,
})

export const newMobileForm = z.object({ mobile: parsed(mobile) })

export const passwordForm = z.object({
  userName: z.string().trim().min(1).max(60),
  password: z.string().min(1).max(128),
})

/** Six digits are the app's, ten letters with a hyphen a recovery code. */
function secondKey(typed: string): { readonly code: string } | { readonly recovery: string } | Problem {
  const digits = sixDigits(typed)
  if (typeof digits === 'string') return { code: digits }
  const recovery = asciiDigits(typed).trim()
  return /^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$/.test(recovery) ? { recovery } : problem('length', words.secondShape)
}

export const secondForm = z.object({ code: parsed(secondKey) })

export const passwordAgainForm = z.object({ password: z.string().min(1).max(128) })

/** Invisible letters and marks that turn text around go; what is left has to be a name. */
function nameFrom(typed: string): string | Problem {
  const name = cleaned(typed, { multiline: false }).trim()
  if (name === '') return problem('empty', accountWords.nameEmpty)
  return name.length > 80 ? problem('length', accountWords.nameLong) : name
}

/** What a passkey said, as the browser put it together; judged by `platform/auth`. */
const answer = z.string().min(1).max(20_000)

export const answerForm = z.object({ answer })

function keyNameFrom(typed: string): string | Problem {
  const name = cleaned(typed, { multiline: false }).trim()
  if (name === '') return problem('empty', accountWords.nameEmpty)
  return name.length > 60 ? problem('length', accountWords.keyNameLong) : name
}

export const keyNameForm = z.object({ name: parsed(keyNameFrom) })

export const newPasskeyForm = z.object({ name: parsed(keyNameFrom), password: z.string().min(1).max(128) })

/** Passwords are taken as they are typed, only composed alike, so that another keyboard writes the same (RFC 8265 §4). */
const newPassword = z
  .string()
  .max(128)
  .transform((typed) => typed.normalize('NFC'))

export const passwordChangeForm = z
  .object({ old: z.string().max(128).default(''), password: newPassword, again: newPassword })
  .refine(({ password, again }) => password === again, { path: ['again'], ...because(passwordWords.notAlike) })

/** Twelve digits of any script, with whatever stands between them. */
function twelveDigits(typed: string): string | Problem {
  const digits = asciiDigits(typed).replaceAll(/[\s\u200c\u200e\u200f-]/g, '')
  return /^\d{12}$/.test(digits) ? digits : problem('length', accessWords.deskCodeShape)
}

export const deskCodeForm = z.object({ code: parsed(twelveDigits) })

const ticked = z
  .string()
  .default('')
  .transform((value) => value === 'on')

export const giveCodeForm = z.object({ seen: ticked.refine((isSeen) => isSeen, because(accessWords.cardNotSeen)) })

export const resetForm = z.object({ dropKeys: ticked })

function userNameFrom(typed: string): string | Problem {
  const name = typed.trim().toLowerCase()
  return /^[a-z0-9._]{3,30}$/.test(name) ? name : problem('length', accessWords.userNameShape)
}

export const openAccessForm = z.object({ userName: parsed(userNameFrom) })

export const accessQuery = z.object({
  q: z.string().max(100).optional().catch(undefined),
  below: z.string().max(300).optional().catch(undefined),
})

export const profileForm = z.object({ name: parsed(nameFrom), locale: z.enum(locales) })
