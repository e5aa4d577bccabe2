import type { Audience, Manner, Profile } from '#engines/enrolment/index.ts'
import { inLocale, type Text } from '#platform/locale.ts'
import { lazily, number } from '#platform/text/numbers.ts'

const groups = {
  women: { fa: 'بانوان', en: 'Women and girls', azb: 'قادینلار' },
  men: { fa: 'آقایان', en: 'Men and boys', azb: 'کیشیلر' },
  everybody: { fa: 'همه', en: 'Everybody', azb: 'هامی' },
} satisfies Record<string, Text>

const ages = {
  from: (from: Text): Text => ({ fa: `از ${from.fa} سال`, en: `from ${from.en}`, azb: `${from.fa} یاشدان` }),
  upTo: (to: Text): Text => ({ fa: `تا ${to.fa} سال`, en: `up to ${to.en}`, azb: `${to.fa} یاشاجان` }),
  between: (from: Text, to: Text): Text => ({
    fa: `${from.fa} تا ${to.fa} سال`,
    en: `aged ${from.en} to ${to.en}`,
    azb: `${from.fa} ایله ${to.fa} یاش آراسی`,
  }),
}

const company: Record<NonNullable<Profile['together']>, Text> = {
  guardian: { fa: 'همراه سرپرست', en: 'with a guardian', azb: 'باخیجی ایله' },
  'female-guardian': { fa: 'همراه مادر یا سرپرست زن', en: 'with a female guardian', azb: 'آنا ایله' },
  'any-adult': { fa: 'همراه یک بزرگ‌سال', en: 'with an adult', azb: 'بؤیوک ایله' },
}

/** Who fits one profile: «بانوان از ۶ سال», «همه تا ۵ سال، همراه مادر یا سرپرست زن». */
export function profileText({ sex, ageMin, ageMax, together }: Profile): Text {
  const who = sex === undefined ? groups.everybody : sex === 'female' ? groups.women : groups.men
  const age = ageText(ageMin, ageMax)
  return lazily((locale) => {
    const named = [who, age].flatMap((part) => (part ? [inLocale(part, locale)] : [])).join(' ')
    return together ? `${named}${locale === 'en' ? ',' : '،'} ${inLocale(company[together], locale)}` : named
  })
}

function ageText(from: number | undefined, to: number | undefined): Text | undefined {
  if (from !== undefined && to !== undefined) return ages.between(number(from), number(to))
  if (from !== undefined) return ages.from(number(from))
  return to === undefined ? undefined : ages.upTo(number(to))
}

/** Whom an offering is for, in words. */
export function audienceText({ profiles }: Audience): Text {
  if (profiles.length === 0) return groups.everybody
  return lazily((locale) =>
    profiles.map((profile) => inLocale(profileText(profile), locale)).join(locale === 'en' ? '; ' : '؛ '),
  )
}

/** How seats are given in one phase. */
export const mannerNames: Record<Manner, Text> = {
  'first-come': { fa: 'به ترتیب درخواست', en: 'First come, first served', azb: 'ایستک سیراسی ایله' },
  draw: { fa: 'با قرعه', en: 'By draw', azb: 'قرعه ایله' },
  selection: { fa: 'با گزینش', en: 'By selection', azb: 'سئچیم ایله' },
  open: { fa: 'آزاد برای همه', en: 'Open to all', azb: 'هامییا آچیق' },
}
