import { asciiDigits } from './digits.ts'
import { problem, type Problem } from './problem.ts'
import { words } from './words.ts'

/**
 * Numbers that identify people, organisations, phones, addresses and accounts. Each parser takes what a person typed, in
 * any digits and with any spacing, and returns ASCII in one form, or a problem. A valid check digit is not proof that
 * the number exists.
 */
export type IdProblem = Problem<'length' | 'check' | 'unreadable'>

/** Spaces, half-spaces, dashes, bidi marks and brackets: what people put between digits. */
const between = /[\s\p{Pd}\u2212()[\]{}\u00AD\u200B-\u200F\u061C\u202A-\u202E\u2060-\u2069\uFEFF]/gu

const bare = (input: string) => asciiDigits(input).replaceAll(between, '')

const allDigits = /^\d+$/

/** A number of so many digits, or what is wrong with it. */
function digitsOf(input: string, length: number, wrongLength: IdProblem): string | IdProblem {
  const number = bare(input)
  if (!allDigits.test(number)) return problem('unreadable', words.digitsOnly)
  return number.length === length ? number : wrongLength
}

/** National ID (کد ملی) of a person: ten digits; the check digit is Σ dᵢ·(10−i) mod 11. Its first digits are not looked at. */
export function nationalId(input: string): string | IdProblem {
  const number = digitsOf(input, 10, problem('length', words.nationalIdLength))
  if (typeof number !== 'string') return number
  return hasNationalCheck(number) ? number : problem('check', words.nationalIdCheck)
}

/** For bulk imports, whose spreadsheets eat leading zeros: 8 and 9 digits are padded, and the import's log says so. */
export function nationalIdFromImport(input: string): { readonly id: string; readonly padded: boolean } | IdProblem {
  const number = bare(input)
  const isShort = /^\d{8,9}$/.test(number)
  const id = nationalId(isShort ? number.padStart(10, '0') : number)
  return typeof id === 'string' ? { id, padded: isShort } : id
}

function hasNationalCheck(number: string) {
  if (/^(\d)\1{9}$/.test(number)) return false
  const rest = weigh(number.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return Number(number[9]) === (rest < 2 ? rest : 11 - rest)
}

/** «008****948»: enough for its owner to recognise. Show it by `digits`. */
export const maskedNationalId = (id: string): string => `${id.slice(0, 3)}****${id.slice(-3)}`

/** National ID of a legal person (شناسهٔ ملی): eleven digits. */
export function legalId(input: string): string | IdProblem {
  const number = digitsOf(input, 11, problem('length', words.legalIdLength))
  if (typeof number !== 'string') return number
  return hasLegalCheck(number) ? number : problem('check', words.legalIdCheck)
}

const legalWeights = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17]

function hasLegalCheck(number: string) {
  if (number.slice(3, 9) === '000000') return false
  const tenth = Number(number[9]) + 2
  const sum =
    weigh(number.slice(0, 10), legalWeights) + tenth * legalWeights.reduce((total, weight) => total + weight, 0)
  return Number(number[10]) === (sum % 11) % 10
}

const weigh = (number: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0)

/** A foreigner's code (فیدا): digits only; how many is for the city to confirm, 8 to 16 unless told otherwise. */
export function foreignerCode(input: string, shape = /^\d{8,16}$/): string | IdProblem {
  const number = bare(input)
  if (!allDigits.test(number)) return problem('unreadable', words.digitsOnly)
  return shape.test(number) ? number : problem('length', words.foreignerCodeLength)
}

/** A mobile number as E.164 (`+989…`), written with +98, 0098, 98, 0 or nothing before it. Operators are not looked at. */
export function mobile(input: string): string | IdProblem {
  const number = bare(input)
  if (!/^\+?\d+$/.test(number)) return problem('unreadable', words.digitsOnly)
  const [, own] = /^(?:\+98|0098|98|0)?(9\d{9})$/.exec(number) ?? []
  return own === undefined ? problem('length', words.mobileShape) : `+98${own}`
}

/** 09141234567: how the owner of a mobile writes it. Show it by `digits`, inside an isolate. */
export const localMobile = (e164: string): string => e164.replace(/^\+98/, '0')

/** «0914•••4567»: enough for its owner, not for who looks over their shoulder. */
export const maskedMobile = (e164: string): string => `${localMobile(e164).slice(0, 4)}•••${e164.slice(-4)}`

export type LandlineProblem = IdProblem | (Problem<'area-missing'> & { readonly offer: string })

/**
 * A landline with its area code (`0` and ten digits). Eight digits alone lack it: the problem offers the number with the
 * city's own.
 */
export function landline(input: string, areaCode = '041'): string | LandlineProblem {
  const number = bare(input).replace(/^(?:\+98|0098)/, '0')
  if (!allDigits.test(number)) return problem('unreadable', words.digitsOnly)
  if (/^[1-9]\d{7}$/.test(number)) {
    const offer = areaCode + number
    return { ...problem('area-missing', words.areaMissing(offer)), offer }
  }
  return /^0[1-8]\d{9}$/.test(number) ? number : problem('length', words.landlineShape)
}

/** A postal code: ten digits. */
export const postalCode = (input: string): string | IdProblem =>
  digitsOf(input, 10, problem('length', words.postalCodeLength))

/** What a clerk should look at again: the first half of a postal code seldom holds 0 or 2. Not a reason to refuse. */
export const postalCodeDoubt = (code: string) => (/[02]/.test(code.slice(0, 5)) ? words.postalCodeDoubt : undefined)

/** A bank account (شبا): `IR` and 24 digits whose remainder by ISO 7064 (mod 97) is 1. `IR` may be left out. */
export function sheba(input: string): string | IdProblem {
  const number = bare(input).toUpperCase().replace(/^IR/, '')
  if (!allDigits.test(number)) return problem('unreadable', words.shebaShape)
  if (number.length !== 24) return problem('length', words.shebaShape)
  const rearranged = `${number.slice(2)}1827${number.slice(0, 2)}`
  return mod97(rearranged) === 1 ? `IR${number}` : problem('check', words.shebaCheck)
}

/** The remainder of a long run of digits by 97 (ISO 7064). ISO 13616 first moves `IRkk` behind, with I as 18 and R as 27. */
export function mod97(number: string): number {
  let rest = 0
  for (const digit of number) rest = (rest * 10 + Number(digit)) % 97
  return rest
}
