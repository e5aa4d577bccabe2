import { settings } from './settings.ts'

/** Shorter names, such as HOST or SEED, are like too many others. */
const shortest = 6

/**
 * A line for every variable that looks like one of our settings and is none: `PUBLIC_ULR` would otherwise be passed over
 * in silence. At most one slip (a letter too much, too few, another, or two swapped), or small letters.
 */
export function misspeltSettings(environment: NodeJS.ProcessEnv): string[] {
  const known = Object.keys(settings)
  const given = Object.keys(environment).filter((name) => !known.includes(name))
  return given.flatMap((name) => {
    const meant = known.find((setting) => setting.length >= shortest && isNearly(name.toUpperCase(), setting))
    return meant === undefined ? [] : [`${name} is not a setting, and was not used. Is ${meant} meant?`]
  })
}

function isNearly(given: string, meant: string): boolean {
  if (Math.abs(given.length - meant.length) > 1) return false
  let at = 0
  while (at < meant.length && given.charAt(at) === meant.charAt(at)) at += 1
  const [restGiven, restMeant] = [given.slice(at), meant.slice(at)]
  const swapped = `${restGiven.charAt(1)}${restGiven.charAt(0)}${restGiven.slice(2)}`
  return (
    swapped === restMeant ||
    restGiven.slice(1) === restMeant.slice(1) ||
    restGiven.slice(1) === restMeant ||
    restGiven === restMeant.slice(1)
  )
}
