import { inLine } from '#platform/text/in-line.ts'
import { isTold } from '#city/facts/disclosure.ts'
import { activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import type { DutyTally } from '#city/facts/queries.ts'
import type { ProvedDuty } from '#city/mandate/evidence.ts'
import { groupNames } from '#city/mandate/words.ts'
import { dutyGroups } from '#city/mandate/tables.ts'
import { relativeDay } from '#platform/calendar/relative.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { inLocale, type Said, type Text, type Words } from '#platform/locale.ts'
import { lazily, number } from '#platform/text/numbers.ts'
import type { Duty, DutyGroup } from '#platform/ui/duties.tsx'

export const evidenceWords = {
  lead: {
    fa: 'شهر تنها خیابان و ساختمان و پل نیست؛ موجودی زنده است و فرهنگ، روح آن. این صفحه ۲۳ وظیفه، سه هدف و فرض بنیادین معاونت را با آنچه به‌راستی انجام شده است کنار هم می‌گذارد. هیچ عددی این‌جا نوشته نشده؛ همه از رویدادهای ثبت‌شده شمرده می‌شود.',
    en: 'A city is more than streets, buildings and bridges: it is a living being, and culture is its soul. This page sets the Deputy’s 23 duties, three aims and its thesis beside what was really done. No number here is typed in; all are counted from the record.',
    azb: 'شهر یالنیز خیاوان، بینا و کؤرپو دئییل؛ دیری بیر وارلیقدیر و مدنیت اونون روحودور. بو صفحه معاونتین ۲۳ وظیفه‌سینی، اوچ هدفینی و اساس فرضینی گرچکدن گؤرولن ایشلرله یان‌یانا قویور. هئچ سایی بورادا یازیلماییب؛ هامیسی ثبت اولونموش اولایلاردان ساییلیر.',
  },
  duties: { fa: 'وظیفه‌ها و گواه‌ها', en: 'Duties and their evidence', azb: 'وظیفه‌لر و مدرکلر' },
  dutiesLead: {
    fa: 'گواه یعنی کاری که انجام شده و ثبت شده است: جلسه‌ای که برگزار شد، قراردادی که بسته شد، پاسخی که داده شد.',
    en: 'Evidence is something done and recorded: a session held, an agreement signed, an answer given.',
    azb: 'مدرک یعنی گؤرولوب ثبت اولونموش ایش: کئچیریلن جلسه، باغلانان قرارداد، وئریلن جاواب.',
  },
  fullText: { fa: 'متن کامل مأموریت', en: 'The whole mandate', azb: 'مأموریتین تام متنی' },
  withFresh: { fa: 'وظیفه با گواه تازه', en: 'duties with fresh evidence', azb: 'یئنی مدرکلی وظیفه' },
  withHalf: { fa: 'با گواه ناقص', en: 'with incomplete evidence', azb: 'یاریمچیق مدرکلی' },
  withNone: { fa: 'هنوز بی‌گواه', en: 'without evidence yet', azb: 'هله مدرک‌سیز' },

  noneYet: { fa: 'هنوز گواهی ثبت نشده است', en: 'No evidence yet', azb: 'هله مدرک ثبت اولماییب' },
  noneWhy: (programmes: number): Text =>
    programmes === 0
      ? { fa: 'برنامه‌ای هم برای آن نوشته نشده است.', en: 'No programme is planned for it either.' }
      : lazily((locale) =>
          locale === 'en'
            ? `${inLocale(number(programmes), locale)} planned, nothing recorded so far.`
            : locale === 'azb'
              ? `${inLocale(number(programmes), locale)} پروگرامی وار؛ هله ایش ثبت اولماییب.`
              : `${inLocale(number(programmes), locale)} برنامه دارد؛ هنوز کاری ثبت نشده است.`,
        ),
  onlyUncounted: {
    fa: 'کارهایی شده، ولی از آن نوع نیست که گواه این وظیفه باشد',
    en: 'Work was done, but not of a kind that counts as evidence here',
    azb: 'ایشلر گؤرولوب، آنجاق بو وظیفه‌یه مدرک ساییلان ایشلردن دئییل',
  },
  aims: { fa: 'سه هدف', en: 'Three aims', azb: 'اوچ هدف' },
  aimsLead: {
    fa: 'هدف‌ها را برنامه‌هایی که خود را به آن‌ها بسته‌اند می‌سنجند.',
    en: 'Aims are judged by the programmes that commit to them.',
    azb: 'هدفلری، اؤزلرینی اونلارا باغلایان پروگراملار اؤلچور.',
  },
  thesis: { fa: 'فرضی که باید آزموده شود', en: 'A thesis to be tested', azb: 'سینانمالی فرض' },
  thesisNote: {
    fa: 'این جمله هنوز ثابت نشده است. تا زمانی که سنجش سرمایهٔ اجتماعی و هزینه‌های شهر در چند نوبت کنار هم نباشد، این صفحه دربارهٔ آن داوری نمی‌کند.',
    en: 'This sentence is not proved. Until social capital and the city’s costs have been measured side by side several times, this page passes no judgement on it.',
    azb: 'بو جمله هله ثابت اولماییب. اجتماعی سرمایه و شهرین خرجلری بیر نئچه دفعه یان‌یانا اؤلچولمه‌ینجه، بو صفحه اونون حاقیندا حؤکم وئرمز.',
  },
  programmesServing: (count: number): Text =>
    lazily((locale) =>
      locale === 'en'
        ? `${inLocale(number(count), locale)} ${count === 1 ? 'programme' : 'programmes'}`
        : `${inLocale(number(count), locale)} ${locale === 'azb' ? 'پروگرام' : 'برنامه'}`,
    ),
  inZones: (count: number, all: number): Text =>
    lazily((locale) =>
      locale === 'en'
        ? `in ${inLocale(number(count), locale)} of ${inLocale(number(all), locale)} districts`
        : locale === 'azb'
          ? `${inLocale(number(all), locale)} منطقه‌دن ${inLocale(number(count), locale)} منطقه‌ده`
          : `در ${inLocale(number(count), locale)} منطقه از ${inLocale(number(all), locale)}`,
    ),
  dutyOf: (position: Text): Text => ({
    fa: `وظیفهٔ ${position.fa}`,
    en: `Duty ${position.en}`,
    azb: `وظیفه ${position.azb ?? position.fa}`,
  }),
  aimOf: (position: Text): Text => ({
    fa: `هدف ${position.fa}`,
    en: `Aim ${position.en}`,
    azb: `هدف ${position.azb ?? position.fa}`,
  }),
  lastEvidence: { fa: 'آخرین گواه', en: 'Last evidence', azb: 'سون مدرک' },
  seeEvidence: { fa: 'دیدن گواه‌ها', en: 'See the evidence', azb: 'مدرکلره باخ' },
  lastYear: { fa: 'در دوازده ماه گذشته', en: 'In the last twelve months', azb: 'سون اون ایکی آیدا' },
  byMonth: { fa: 'ماه به ماه', en: 'Month by month', azb: 'آی آی' },
  month: { fa: 'ماه', en: 'Month', azb: 'آی' },
  byMonthNote: {
    fa: 'تنها گونه‌هایی که گواه این وظیفه است، در ۲۴ ماه گذشته. ماه جاری هنوز تمام نشده است.',
    en: 'Only kinds that count as evidence of this duty, in the last 24 months. The present month is not over.',
  },
  noneInMonths: {
    fa: 'در ۲۴ ماه گذشته کاری که گواه این وظیفه باشد ثبت نشده است',
    en: 'Nothing that counts as evidence of this duty was recorded in the last 24 months',
  },
  monthsFound: (all: Text, month: Said, most: Text): Text =>
    lazily((locale) =>
      locale === 'en'
        ? `${inLocale(all, locale)} in 24 months, most of them in ${inLocale(month, locale)}: ${inLocale(most, locale)}`
        : `${inLocale(all, locale)} بار در ۲۴ ماه؛ بیشترین در ${inLocale(month, locale)}: ${inLocale(most, locale)} بار`,
    ),
  peopleNote: {
    fa: 'برنامه‌های با کمتر از ده نفر در شمار نفرها نیامده‌اند تا کسی از روی عدد شناخته نشود.',
    en: 'Activities with fewer than ten people are left out of the numbers of people, so that nobody is recognised by a number.',
    azb: 'اون نفردن آز آدام اولان ایشلر نفر ساییسینا گیرمه‌ییب کی هئچ کیم رقمدن تانینماسین.',
  },
  byZone: { fa: 'منطقه به منطقه', en: 'District by district', azb: 'منطقه منطقه' },
  whatCounts: {
    fa: 'چه چیزی گواه این وظیفه است؟',
    en: 'What counts as evidence for this duty?',
    azb: 'بو وظیفه‌یه نه مدرک ساییلیر؟',
  },
  alsoDone: {
    fa: 'کارهای دیگری که گواه به شمار نمی‌آید',
    en: 'Other work, which does not count',
    azb: 'مدرک ساییلمایان باشقا ایشلر',
  },
  programmes: { fa: 'برنامه‌های این وظیفه', en: 'Programmes under this duty', azb: 'بو وظیفه‌نین پروگراملاری' },
  record: { fa: 'رویدادهای ثبت‌شده', en: 'The record', azb: 'ثبت اولونموش اولایلار' },
  recordLead: {
    fa: 'هر ردیف یک رویداد است که پس از ثبت نه ویرایش می‌شود و نه پاک؛ اصلاح، خود ردیفی تازه است.',
    en: 'Each row is an event that can neither be edited nor deleted; a correction is a new row.',
    azb: 'هر سطیر بیر اولایدیر؛ ثبتدن سونرا نه دییشیر، نه سیلینیر. دوزلیش اؤزو یئنی سطیردیر.',
  },
  news: { fa: 'مطلب‌های این وظیفه', en: 'Articles about this duty', azb: 'بو وظیفه‌نین یازیلاری' },
  kind: { fa: 'نوع', en: 'Kind', azb: 'نوع' },
  day: { fa: 'روز', en: 'Day', azb: 'گون' },
  times: { fa: 'بار', en: 'Times', azb: 'دفعه' },
  people: { fa: 'نفر', en: 'People', azb: 'نفر' },
  programme: { fa: 'برنامه', en: 'Programme', azb: 'پروگرام' },
  zone: { fa: 'محدوده', en: 'Zone', azb: 'بؤلگه' },
  number: { fa: 'شمارهٔ ثبت', en: 'Record no.', azb: 'ثبت نومره‌سی' },
  fewPeople: { fa: 'کمتر از ۱۰', en: 'fewer than 10', azb: '۱۰ نفردن آز' },
  corrected: { fa: 'اصلاح', en: 'correction', azb: 'دوزلیش' },
  takenBack: { fa: 'پس گرفته شد', en: 'taken back', azb: 'گئری آلیندی' },
  noProgrammes: {
    fa: 'هنوز برنامه‌ای برای این وظیفه نوشته نشده است.',
    en: 'No programme is planned for this duty yet.',
    azb: 'بو وظیفه اوچون هله پروگرام یازیلماییب.',
  },
} satisfies Words

type Tally = Pick<DutyTally, 'kind' | 'facts' | 'quantity'>

/** «۱۲۸ جلسهٔ ورزش و فراغت، ۹٬۴۲۰ نفر»; a number of people too small to print is left out. Numbers keep their word. */
export function tallyText({ kind, facts, quantity }: Tally): Text {
  if (!isActivityKind(kind)) return number(facts)
  const { label, one } = activityKinds[kind]
  const present = peopleIn({ kind, quantity })
  return lazily((locale) => {
    const what = locale === 'en' && facts === 1 ? one : inLocale(label, locale)
    const times = `${inLocale(number(facts), locale)}\u00A0${what}`
    if (!present) return times
    return `${times}${locale === 'en' ? ', ' : '، '}${inLocale(present, locale)}`
  })
}

/** The same in parts, for large numbers with their names below. */
export function tallyParts({ kind, facts, quantity }: Tally) {
  const label: Text = isActivityKind(kind) ? activityKinds[kind].label : { fa: kind, en: kind }
  return { label, times: number(facts), people: peopleIn({ kind, quantity }) }
}

/** «۹٬۴۲۰ نفر», where people were counted and they are enough to be told. */
function peopleIn({ kind, quantity }: Omit<Tally, 'facts'>): Text | undefined {
  if (!isActivityKind(kind) || activityKinds[kind].counts !== 'people') return undefined
  if (!isTold(quantity)) return undefined
  return lazily((locale) => `${inLocale(number(quantity), locale)}\u00A0${locale === 'en' ? 'people' : 'نفر'}`)
}

/** The line below a duty: the two most frequent kinds of evidence and how old the last is, or an honest nothing. */
export function factsLine({ counted, uncounted, lastOn, programmes }: ProvedDuty, today: IsoDay): Text {
  if (counted.length === 0) {
    return uncounted.length > 0 ? evidenceWords.onlyUncounted : noEvidence(programmes.all)
  }
  const parts = [...counted.slice(0, 2).map(tallyText), ...(lastOn ? [relativeDay(lastOn, today)] : [])]
  return joined(parts, ' · ')
}

const noEvidence = (programmes: number): Text =>
  joined([evidenceWords.noneYet, evidenceWords.noneWhy(programmes)], '. ')

const joined = (parts: readonly Text[], between: string): Text =>
  lazily((locale) => parts.map((part) => inLocale(part, locale)).join(between))

/** A duty as the wall and the ledger show it. */
export const shownDuty = (duty: ProvedDuty, today: IsoDay): Duty => ({
  number: duty.item.position,
  title: duty.item.title,
  to: `/glance/${duty.item.id}`,
  proof: duty.proof,
  facts: factsLine(duty, today),
})

/** The duties in their groups, each with the sum of its evidence. */
export const shownGroups = (duties: readonly ProvedDuty[], today: IsoDay): DutyGroup[] =>
  dutyGroups.map((group) => {
    const members = duties.filter(({ item }) => item.group === group)
    return {
      title: groupNames[group],
      summary: groupSummary(members),
      duties: members.map((duty) => shownDuty(duty, today)),
    }
  })

/** The three most frequent kinds of evidence of a group, each counted once however many duties it serves. */
function groupSummary(members: readonly ProvedDuty[]): Text {
  const largest = new Map<string, DutyTally>()
  for (const tally of members.flatMap(({ counted }) => counted)) {
    if (tally.facts > (largest.get(tally.kind)?.facts ?? 0)) largest.set(tally.kind, tally)
  }
  const most = [...largest.values()].toSorted((a, b) => b.facts - a.facts).slice(0, 3)
  if (most.length === 0) return evidenceWords.noneYet
  return inLine(most.map((tally) => tallyText({ ...tally, quantity: 0 })))
}
