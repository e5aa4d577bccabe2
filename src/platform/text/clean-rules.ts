/** The language a text is written in; wider than the languages of the pages. */
export type Tongue = 'fa' | 'azb' | 'az' | 'en' | 'ar'

/** What a repair is called in logs. */
export type Repair =
  | 'surrogates'
  | 'lineBreaks'
  | 'invisibles'
  | 'presentationForms'
  | 'composed'
  | 'digits'
  | 'tatweel'
  | 'heYe'
  | 'ye'
  | 'ke'
  | 'he'
  | 'halfSpaces'
  | 'strayMarks'
  | 'joiners'
  | 'hardSpaces'
  | 'spaces'
  | 'strayHalfSpaces'

export type Counts = Partial<Record<Repair, number>>

interface Task {
  readonly lang: Tongue
  readonly multiline: boolean
  readonly counts: Counts
}

type Pass = (text: string, task: Task) => string

/** The character that ends before this place, whole even when it is made of two units; empty at the edge. */
function neighbourBefore(text: string, at: number): string {
  if (at <= 0) return ''
  const unit = text.charCodeAt(at - 1)
  const isTail = unit >= 0xdc00 && unit <= 0xdfff && at > 1
  return text.slice(isTail ? at - 2 : at - 1, at)
}

/** The character that begins at this place; empty at the edge. */
function neighbourAfter(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

const arabicLetter = /^\p{Script=Arabic}$/u
const letterOrMark = /^[\p{L}\p{M}]$/u
const mark = /^\p{M}$/u
const letter = /^\p{L}$/u
const isArabic = (character: string) => arabicLetter.test(character) && letterOrMark.test(character)
const isArabicOrMark = (character: string) => isArabic(character) || mark.test(character)

/** Where a half-space has no business: beside a space, a sign or the edge. */
const gap = /^[\s\p{P}\p{S}]?$/u
const pictograph = /^\p{Extended_Pictographic}$/u
const pictographEnd = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u

type Change = (found: string, at: number, whole: string) => string

/** Replaces and counts; a find that is put back as it was does not count. */
function mend(text: string, find: RegExp, change: string | Change, tally: readonly [Counts, Repair]): string {
  const [counts, repair] = tally
  let touched = 0
  const result = text.replace(find, (found, at: number) => {
    const put = typeof change === 'string' ? change : change(found, at, text)
    if (put !== found) touched += found.length
    return put
  })
  if (touched > 0) counts[repair] = (counts[repair] ?? 0) + touched
  return result
}

function compose(text: string, { counts }: Task) {
  const composed = text.normalize('NFC')
  if (composed !== text) counts.composed = (counts.composed ?? 0) + 1
  return composed
}

function wellFormed(text: string, { counts }: Task) {
  if (!text.isWellFormed()) mend(text, /\p{Surrogate}/gu, '\uFFFD', [counts, 'surrogates'])
  return mend(text.toWellFormed(), /\r\n|[\r\u0085\u2028\u2029]/g, '\n', [counts, 'lineBreaks'])
}

const invisible = new RegExp(
  '[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\u180E\\u034F' +
    '\\u0000-\\u0008\\u000B-\\u001E\\u007F-\\u009F]',
  'g',
)

const withoutInvisibles: Pass = (text, { counts }) => mend(text, invisible, '', [counts, 'invisibles'])

/** The one presentation form that Unicode gives no decomposition. */
const basmala = 'بسم الله الرحمن الرحيم'

const withoutForms: Pass = (text, { counts }) =>
  mend(text, /[\uFB50-\uFDFF\uFE70-\uFEFC]/g, (form) => (form === '\uFDFD' ? basmala : form.normalize('NFKC')), [
    counts,
    'presentationForms',
  ])

const persianDigits: Pass = (text, { lang, counts }) => {
  if (lang !== 'fa' && lang !== 'azb') return text
  const inPersian = mend(text, /[\u0660-\u0669]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x90), [
    counts,
    'digits',
  ])
  return mend(inPersian, /\u0640+/g, withoutStretch, [counts, 'tatweel'])
}

/** A stretch beside a letter is ornament; one on its own was meant as a dash. */
const withoutStretch: Change = (run, at, text) => {
  const isOrnament = isArabicOrMark(neighbourBefore(text, at)) || isArabicOrMark(neighbourAfter(text, at + run.length))
  return isOrnament ? '' : '-'
}

const heYe: Pass = (text, { counts }) =>
  mend(text, /\u06C0|\u06C2|[\u06D5\u06C1\u06BE]\u0654/g, '\u0647\u0654', [counts, 'heYe'])

const persianLetters: Pass = (text, { lang, counts }) => {
  if (lang === 'ar') return text
  const ye = mend(text, /[\u064A\u0649\u06D2]/g, '\u06CC', [counts, 'ye'])
  const ke = mend(ye, /[\u0643\u06AA]/g, '\u06A9', [counts, 'ke'])
  return mend(ke, lang === 'fa' ? /[\u06C1\u06BE\u06D5]/g : /[\u06C1\u06BE]/g, '\u0647', [counts, 'he'])
}

/**
 * Word's optional hyphen (which arrives as ¬ or U+001F), the soft hyphen and the zero-width space of the web are all
 * half-spaces between Persian letters. Elsewhere ¬ is a sign of its own and the others mean nothing.
 */
const halfSpaces: Pass = (text, { counts }) =>
  mend(mend(text, softRuns, halfSpaceOf, [counts, 'halfSpaces']), strays, '', [counts, 'strayMarks'])

// eslint-disable-next-line no-control-regex -- U+001F is Word's optional hyphen
const softRuns = /[\u00AC\u00AD\u001F\u200B][\u00AC\u00AD\u001F\u200B\u200C]*/g
// eslint-disable-next-line no-control-regex -- as above
const strays = /[\u00AD\u001F\u200B]/g

const halfSpaceOf: Change = (run, at, text) =>
  isArabicOrMark(neighbourBefore(text, at)) && isArabic(neighbourAfter(text, at + run.length)) ? '\u200C' : run

/** A joiner belongs between emoji and in the abbreviation «ه‍.» */
const joiners: Pass = (text, { counts }) =>
  mend(
    text,
    /\u200D/g,
    (joiner, at, whole) => {
      const [before, after] = [neighbourBefore(whole, at), neighbourAfter(whole, at + 1)]
      const inEmoji = pictographEnd.test(before) && pictograph.test(after)
      const inAbbreviation = before === 'ه' && !letter.test(after)
      return inEmoji || inAbbreviation ? joiner : ''
    },
    [counts, 'joiners'],
  )

const spaces: Pass = (text, { multiline, counts }) => {
  const tally = [counts, 'spaces'] as const
  const soft = mend(text, /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ', [counts, 'hardSpaces'])
  const inLine = multiline ? soft : mend(soft, /\n+/g, ' ', tally)
  const single = mend(inLine, / {2,}|\t[ \t]*/g, ' ', tally)
  const lines = mend(mend(single, / {2,}/g, ' ', tally), / ?\n ?/g, '\n', tally)
  const close = mend(lines, /\n{3,}/g, '\n\n', tally)
  return mend(mend(close, /^[ \n]+/, '', tally), /[ \n]{1,3}$/, '', tally)
}

const realHalfSpaces: Pass = (text, { counts }) =>
  mend(
    text,
    /\u200C+/g,
    (run, at, whole) => {
      const hasEdge = gap.test(neighbourBefore(whole, at)) || gap.test(neighbourAfter(whole, at + run.length))
      return hasEdge ? '' : '\u200C'
    },
    [counts, 'strayHalfSpaces'],
  )

/** In the order of the standard; each is idempotent alone, and repeating the list makes them so together. */
export const passes: readonly Pass[] = [
  wellFormed,
  withoutInvisibles,
  withoutForms,
  compose,
  persianDigits,
  heYe,
  persianLetters,
  compose,
  halfSpaces,
  joiners,
  spaces,
  realHalfSpaces,
]
