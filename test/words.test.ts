import { describe, expect, test } from 'vitest'
import { clean } from '#platform/text/clean.ts'
import { modules } from '../src/app.ts'
import { blank, everyWord, sourceTexts, type Worded } from './support/words-of-the-house.ts'
import { usesOf } from './support/words-in-use.ts'

const everything = await everyWord()

/** The texts a law is broken by, as a reader of the failure wants them: where, and what is said there. */
const broken = (by: (word: Worded) => string | false) =>
  everything.flatMap((word) => {
    const fault = by(word)
    return fault === false ? [] : [`${word.file} ${word.key}: ${fault}`]
  })

/** Values that come in from outside are no words of ours. */
const own = (text: string) => text.replaceAll(blank, '')

/** What two keys of a room may share in one language and not in the other, and why. */
const shared = new Set([
  // The section of the site holds all articles; English readers look for “News”.
  'news',
  // A column's heading and the button that does it.
  'انتشار',
  // An article is taken down, and the notice of it names the place.
  'taken down',
  // In a comparison of two versions it is marked in a word; elsewhere a sentence says it.
  'removed',
  // The day of publication, and a state.
  'published',
])

describe('Persian', () => {
  test('is never missing, nor is English', () => {
    expect(everything.length).toBeGreaterThan(500)
    expect(broken(({ text }) => (text.fa.trim() === '' || text.en.trim() === '') && 'empty')).toEqual([])
  })

  test('is clean as it stands', () => {
    // A sign that joins two texts has its blank; repairs of old pages name the letters that were wrong.
    const marginal = new Set(['semicolon', 'ye', 'ke'])
    expect(
      broken(({ key, text }) => !marginal.has(key) && clean(text.fa.trim()).text !== text.fa.trim() && text.fa),
    ).toEqual([])
    expect(
      broken(({ key, text: { azb = '' } }) => {
        const text = azb.replaceAll(blank, 'آ').trim()
        return !marginal.has(key) && clean(text, { lang: 'azb' }).text !== text && azb
      }),
    ).toEqual([])
  })

  test.each([
    [
      'officialese',
      /می[ \u200C]باش|اقدام نمای|اقدام نمود|نمایید|(?<!بر)(?<!برن)می\u200Cگردد|خطای نامشخص|ارباب رجوع|کاربر گرامی/,
    ],
    ['losing spellings', /هیئت|هیات|هيأت|مساله|مسأله|(?<![آ-ی])تایید|رییس|مسوول|مسول|فرهنگ[ \u200C]سرا|جستجو|\u06C0/],
    ['losing terms', /پرونده(?! می‌ماند)|صافی|ارباب رجوع|(?:شمارهٔ?|کد) پیگیری|به زودی|در حال حاضر|می‌بایست/],
    ['words that hurt people', /معلول(?!ی)|عقب‌مانده|معتاد|کارتن|متکدی|بچه‌های کار|اتباع|بی‌سواد|سرپرست خانوار/],
    ['ASCII quotes, three dots, Latin commas or exclamation marks', /["']|\.\.\.|!|[آ-ی],/],
    ['blank before a mark, or none after', / [،؛.؟:»](?![\d ])|[،؛؟][^\s»)؟§]/],
    ['missing half-space', /(?:^|[\s«])ن?می [آ-ی]|[آ-ی] ها(?:ی|یی|یش|یشان|یتان)?(?=[\s،.؛»]|$)/],
    [
      'missing «هٔ»',
      /(?:شماره|صفحه|نمونه|نسخه|همه|درباره|اندازه|برنامه|گذرواژه) (?:شما|این|آن|خود|من|ما|کنونی|تازه|پیشین|نخست)(?![آ-ی])(?! (?:را|که|است|نیست|بنویس|هست))/,
    ],
  ])('has no %s', (_name, forbidden) => {
    expect(broken(({ text }) => forbidden.test(text.fa) && text.fa)).toEqual([])
  })

  test('writes its numbers in Persian digits; only codes and names of formats hold others', () => {
    // What is Latin anyhow (UTF-8, EPSG:4326, CC BY 4.0), a Markdown number, a day as ISO writes it, an answer of HTTP.
    const codes =
      /[A-Za-z][\w+:/.-]*(?: [A-Z]*\d[\d.]*)?|\b1\. و نقل|\d*[A-Z][\w-]*|\b\d{4}-\d\d-\d\d\b|\b[345]\d\d\b(?= )/g
    // Coordinates are taken in any digits, and the hint shows it.
    const anyDigits = new Set(['coordinatesHint'])
    expect(
      broken(({ key, text }) => !anyDigits.has(key) && /[0-9٠-٩]/.test(own(text.fa).replaceAll(codes, '')) && text.fa),
    ).toEqual([])
  })
})

describe('Azerbaijani', () => {
  test('has every state, standing, audience and group', () => {
    const states =
      /^(?:state|standing|audience|status|group|kind|category|role|off|tone|step|channel|purpose|activityKind)/
    const unsaid = everything.filter(({ holder, text }) => states.test(holder) && text.azb === undefined)
    expect(unsaid.map(({ file, holder, key }) => `${file} ${holder}.${key}`)).toEqual([])
  })

  test('has every way through the house', () => {
    const ways = modules.flatMap(({ title, nav = [] }) => [title, ...nav.map(({ label }) => label)])
    expect(ways.filter(({ azb }) => azb === undefined)).toEqual([])
  })
})

describe('English', () => {
  test.each([
    [
      'American spelling',
      /\b(?:\w*organiz|program(?!me|s that|ming)|enroll(?!ed|ing)|cent(?:er)\b|color|favorite|neighbor|catalog\b|license[sd]? (?:of|from)|recogniz|summariz|canceled|labor\b|dialog box)/i,
    ],
    ['straight quotes, three dots or exclamation marks', /["']|\.\.\.|!/],
    ['Persian digits or words', /[۰-۹]|[آ-ی]{2}/],
    ['chains of politeness', /\bplease\b.*\bplease\b|\bkindly\b/i],
    ['double blanks', / {2}/],
  ])('has no %s', (_name, forbidden) => {
    expect(broken(({ text }) => forbidden.test(text.en) && text.en)).toEqual([])
  })

  test('has labels in sentence case: within a label only names are capital', () => {
    const names =
      /^(?:Janshahr|Tabriz|Deputy|Desk|City|Council|Social|Cultural|Arts|Municipality|Persian|English|Azerbaijani|Gregorian|Jalali|Latin|JavaScript|Excel|Web|Mercator|Link|OpenAPI|Apple|Android|Iran|Nowruz|Farvardin|Esfand|CSV|XLSX|PDF|[A-Z\d]{2,}s?$)/
    expect(
      broken(({ text }) => {
        const label = text.en.split(/\s+/).length <= 5 && !/[.?;§]/.test(text.en)
        const inside = text.en.split(/[:“\n·(/—]\s*/).flatMap((part) => part.split(/\s+/).slice(1))
        return label && inside.some((word) => /^[A-Z]/.test(word) && !names.test(word)) && text.en
      }),
    ).toEqual([])
  })

  test('one thing is not said in the plural', () => {
    // A limit is never one, nor is the length of a month, and of one thing nobody has less.
    const never =
      /more than|longer than|limit is|at most|has 1 (?:days|characters)|, the whole|per km|date has|1 of 1|comes first|fewer/i
    const plural =
      /(?:^|[\s(])(?<!(?:Version|Code|version|code|Duty|step|Step|no\.|row|Row|to|×) )1 (?!×)(?:[a-z]+ )?(?:[a-z]+[^su]s|people)\b/
    expect(broken(({ text }) => plural.test(text.en) && !never.test(text.en) && text.en)).toEqual([])
  })
})

describe('one word for one thing', () => {
  const rooms = Map.groupBy(everything, ({ file }) => file.split('/').slice(0, 3).join('/'))

  test.each([...rooms.keys()])('%s says the same in both languages', (room) => {
    const words = rooms.get(room) ?? []
    const pairs = [...unlike(words, 'fa', 'en'), ...unlike(words, 'en', 'fa')]
    expect(pairs.filter(({ text }) => !shared.has(text)).map(({ shown }) => shown)).toEqual([])
  })
})

describe('identifiers', () => {
  const forbidden =
    /^(?:shahrvand|mahalle|karbar|shahrdari|mosavabe|gozaresh|organizations?|programs?|enroll(?:ment)?|colou?rs?(?<!colours?)|centers?|neighbors?|neighborhoods?|favorites?)$/

  /** Names that others gave, and the programs of a database, which British English spells so too. */
  const foreign =
    /^(?:backgroundColor|borderColor|theme_color|background_color|programs|Programs|program|programsFor|programsFromNpm|copyPrograms|noPrograms|isForPrograms)$/

  /** Rooms that speak a standard of others, in its own spelling. */
  const standards = /^src\/(?:platform|modules)\/oparl\//

  test('are English, and British', () => {
    const ours = [...sourceTexts].filter(([file]) => !standards.test(file))
    const strangers = ours.flatMap(([file, source]) =>
      identifiersIn(source)
        .filter((name) => !foreign.test(name) && partsOf(name).some((part) => forbidden.test(part)))
        .map((name) => `${file} ${name}`),
    )
    expect(strangers).toEqual([])
  })
})

describe('no word stands unused', () => {
  test.each([...new Set(everything.map(({ file }) => file))])('%s', (file) => {
    const holders = Map.groupBy(
      everything.filter((word) => word.file === file),
      ({ holder }) => holder,
    )
    const unused = [...holders].flatMap(([holder, words]) => {
      const isUsed = usesOf(holder, file)
      const keys = new Set(words.map(({ key }) => key).filter((key) => key !== '' && !/^\d+$/.test(key)))
      return [...keys].filter((key) => !isUsed(key)).map((key) => `${holder}.${key}`)
    })
    expect(unused).toEqual([])
  })
})

interface Pair {
  readonly text: string
  readonly shown: string
}

/** Texts that are the same in one language and quite other words in the other, under different keys. */
function unlike(words: readonly Worded[], one: 'fa' | 'en', other: 'fa' | 'en'): Pair[] {
  return [...Map.groupBy(words, ({ text }) => plain(text[one]))].flatMap(([text, same]) => {
    const byKey = new Map(same.map((word) => [`${word.holder}.${word.key}`, plain(word.text[other])]))
    const others = [...new Set(byKey.values())]
    const isOneThing = others.every((each) => others.every((another) => isOtherForm(each, another)))
    return isOneThing ? [] : [{ text, shown: `${text}: ${others.join(' | ')} (${[...byKey.keys()].join(', ')})` }]
  })
}

/**
 * «ثبت شخص» is a button, a permission and a fact, and English says them as “register”, “register people” and “person
 * registered”: the words of the one are those of the other, in another form.
 */
function isOtherForm(one: string, other: string) {
  const [few = [], many = []] = [stemsOf(one), stemsOf(other)].toSorted((a, b) => a.length - b.length)
  return few.every((stem) => many.includes(stem))
}

const stemsOf = (text: string) =>
  text
    .split(/[\s،,؛;]+/)
    .filter((word) => !/^(?:an?|the|was|of|in|has|been|را|شد|کرد)$/.test(word))
    .map((word) =>
      word === 'people'
        ? 'person'
        : word
            .replace(/(?:ies|s)$/, '')
            .replace(/(?:ly|ed|ing|ion|e|y|\u200Cها|\u200Cهای)$/, '')
            .replace(/(?<=.{4})(.)\1$|e$/, '$1'),
    )

/** A label and a word within a sentence differ by their first letter, a notice and a column by their last dot. */
function plain(text: string) {
  return text.replace(/\.$/, '').toLowerCase()
}

const identifiersIn = (source: string) => [...new Set(withoutStrings(source).match(/[A-Za-z_$][\w$]*/g) ?? [])]

const withoutStrings = (source: string) =>
  source
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ' ')
    .replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, ' ')

const partsOf = (name: string) => name.split(/(?=[A-Z])|[_$\d]/).map((part) => part.toLowerCase())
