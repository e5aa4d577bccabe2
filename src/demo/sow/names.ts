import { key } from '#platform/text/tokens.ts'
import { familyNames, femaleNames, maleNames } from '../people.ts'
import type { Dice } from './dice.ts'

/** A family name; everybody of a household may bear the same. */
export const familyOf = (dice: Dice): string => dice.oneOf(familyNames) ?? ''

/** A made-up name, marked as one, and what it is found by. */
export function nameOf(dice: Dice, { sex, family }: { readonly sex: 'female' | 'male'; readonly family: string }) {
  const given = dice.oneOf(sex === 'female' ? femaleNames : maleNames) ?? ''
  return markedName(`${given} ${family}`)
}

/** The same of a name that is known. */
export function markedName(full: string) {
  const name = `${full} (نمونه)`
  return { name, nameKey: key(name) }
}
