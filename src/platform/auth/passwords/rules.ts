/** At least so many characters: with a second key beside it this is enough (NIST SP 800-63B-4 §3.1.1.2). */
export const leastPassword = 10

/** Hours in which a password that somebody else gave must be changed. */
export const temporaryHours = 24

/** What makes a password easy to guess; rules about kinds of letters are left out on purpose, they make worse ones. */
export type Weakness = 'short' | 'plain' | 'common' | 'name' | 'same'

/** Words that lists of stolen passwords are full of, in Latin letters as they are typed here; digits around them do not help. */
const common = new Set(
  `password passw0rd admin administrator welcome letmein qwerty qwertyuiop asdfgh asdfghjkl zxcvbnm iloveyou
  monkey dragon football master shadow sunshine princess login user test guest changeme secret
  tabriz tehran iran iranian azerbaijan azarbaijan janshahr shahrdari farhang tractor tiraxtur persepolis esteghlal
  salam azizam eshgh ebrahim mohammad ahmad ali hossein hassan reza mahdi fateme fatemeh zahra maryam
  khoda allah yazahra yahossein yaali yamahdi ramz ramzobur`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What letters stand for when somebody thinks nobody will notice. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
}

/** Why a password is too easy to guess; `names` are what the account and its person are called. */
export function whyWeak(password: string, names: readonly string[]): Weakness | undefined {
  const characters = Array.from(password)
  if (characters.length < leastPassword) return 'short'
  if (new Set(characters).size < 5 || isRun(characters)) return 'plain'
  const low = password.toLowerCase()
  if (isCommon(low)) return 'common'
  const isNamed = names.some((name) => Array.from(name).length >= 4 && low.includes(name.toLowerCase()))
  return isNamed ? 'name' : undefined
}

/** A common word with anything that is not a letter around it, also in disguise, also said twice. */
function isCommon(low: string) {
  const core = low.replaceAll(/^[^a-z@$]+|[^a-z@$]+$/g, '')
  const plain = Array.from(core, (letter) => disguises[letter] ?? letter).join('')
  return [low, plain].map(bare).some((word) => common.has(word) || common.has(word.slice(0, word.length / 2)))
}

const bare = (text: string) => text.replaceAll(/[^a-z]/g, '')

/** Letters or digits that only count up or down: `abcdefghij`, `9876543210`. */
function isRun(characters: readonly string[]) {
  const steps = characters
    .slice(1)
    .map((each, at) => (each.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0))
  const isStep = (step: number) => Math.abs(step) === 1 && step === steps[0]
  return steps.filter(isStep).length >= steps.length - 1
}
