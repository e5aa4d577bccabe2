/** Who may come, as the enrolment engine says it; somebody comes who fits any of the profiles. */
export interface Profile {
  readonly sex?: 'female' | 'male'
  readonly ageMin?: number
  readonly ageMax?: number
  /** False for those who come only with somebody else, like small boys with their mothers. */
  readonly alone: boolean
}

/** Who may come alone decides: a women's hour to which small boys are brought is for women. */
export function onlySex(profiles: readonly Profile[]): 'female' | 'male' | undefined {
  const sexes = new Set(profiles.filter(({ alone }) => alone).map(({ sex }) => sex))
  const [only] = sexes
  return sexes.size === 1 ? only : undefined
}

/** From the youngest to the oldest who may come, whoever brings them: whole years, both included. */
export function agesOf(profiles: readonly Profile[]): { readonly min?: number; readonly max?: number } {
  if (profiles.length === 0) return {}
  const min = Math.min(...profiles.map(({ ageMin = 0 }) => ageMin))
  const max = Math.max(...profiles.map(({ ageMax = Number.POSITIVE_INFINITY }) => ageMax))
  return { ...(min > 0 && { min }), ...(Number.isFinite(max) && { max }) }
}
