import { isTold } from '#city/facts/disclosure.ts'
import type { Activity } from '#city/facts/activity-queries.ts'
import { kindName } from '#city/facts/kinds.ts'
import { peopleNow } from '#city/programmes/rules.ts'
import type { Claim } from '#city/programmes/tables.ts'
import { audienceNames, stateNames } from '#city/programmes/words.ts'
import { dateRange, longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { bold, doc, h2, h3, list, p, table } from '#platform/documents/build.ts'
import type { Block } from '#platform/documents/model.ts'
import { toPressData } from '#platform/documents/typst.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Locale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { number } from '#platform/text/numbers.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { budgetText, rialText } from '../rules/money.ts'
import { monthText, sumsByMonth } from '../rules/months.ts'
import { words } from '../words.ts'
import type { ProgrammeDetail } from './detail.ts'

/** The programme on the city's paper. Its date is that of the newest thing it tells, so that bytes stay the same. */
export function programmePdf(c: Visit, detail: ProgrammeDetail): Promise<Response> {
  const { locale } = c.var
  const { name, summary, code, slug, sample, state, startsOn, endsOn, changedAt } = detail.programme
  const newest = [today(changedAt), ...detail.activities.map(({ at }) => today(at))].toSorted().at(-1)
  const sheet = sheetFor({
    locale,
    title: inLocale(name, locale),
    city: platform.city,
    office: ui.owner,
    date: newest ?? today(changedAt),
    code,
    address: `${c.var.publicUrl.replace(/^https?:\/\//, '')}/programmes/${slug}`,
    isSample: sample,
  })
  const body = toPressData(doc(...blocksOf(detail, locale)), { locale, origin: c.var.publicUrl })
  const meta = [stateNames[state], dateRange(startsOn, endsOn)].map((said) => inLocale(said, locale))
  return printed(
    c,
    'article',
    { ...sheet, lead: inLocale(summary, locale), meta, body },
    { file: `janshahr-programme-${code}`, cache: 'public, max-age=300' },
  )
}

function blocksOf(detail: ProgrammeDetail, locale: Locale): Block[] {
  const say = (text: Said) => inLocale(text, locale)
  return [
    h2(say(words.atAGlance)),
    factsBlock(detail, say),
    h2(say(words.duties)),
    list(...[...detail.duties.map(({ item }) => item), ...detail.aims].map(({ title }) => say(title))),
    h2(say(detail.claims.length > 1 ? words.claims : words.claim)),
    ...(detail.claims.length > 0
      ? detail.claims.flatMap((claim) => claimBlocks(claim, say))
      : [p(say(words.noClaimWhy))]),
    h2(say(words.happened)),
    ...happenedBlocks(detail, say),
  ]
}

type Sayer = (text: Said) => string

function factsBlock({ programme, zones, parent }: ProgrammeDetail, say: Sayer): Block {
  const { audience, owner, startsOn, endsOn, budgetRial } = programme
  const places = programme.zones.flatMap((id) => zones.get(id) ?? []).map((zone) => say(zone.name))
  const comma = say({ fa: '، ', en: ', ' })
  const money =
    budgetRial === null ? say(words.noBudget) : `${say(budgetText(budgetRial))} (${say(rialText(budgetRial))})`
  return namedList(
    [say(words.audience), audience.map((group) => say(audienceNames[group])).join(comma)],
    [say(words.zones), places.length === 0 ? say(words.wholeCity) : places.join(comma)],
    [say(words.owner), say(owner)],
    [say(words.period), say(dateRange(startsOn, endsOn))],
    [say(words.budget), money],
    ...(parent ? [[say(words.parent), say(parent.name)]] : []),
  )
}

/** Facts with their names. */
const namedList = (...facts: (readonly [name: string, fact: string] | string[])[]): Block =>
  list(...facts.map(([name = '', fact = '']) => [bold(`${name}: `), fact]))

function claimBlocks({ indicator, unit, baseline, target, by, method, late }: Claim, say: Sayer): Block[] {
  const amount = (value: number) => `${say(number(value))} ${say(unit)}`
  return [
    h3(say(indicator)),
    ...(late ? [p(say(words.late))] : []),
    namedList(
      [say(words.baseline), baseline === null ? say(words.notMeasured) : amount(baseline)],
      [say(words.target), amount(target)],
      [say(words.by), say(longDate(by))],
      [say(words.method), say(method)],
    ),
  ]
}

function happenedBlocks(detail: ProgrammeDetail, say: Sayer): Block[] {
  const { months, activities } = detail
  if (activities.length === 0) return [p(say(words.nothingYet))]
  const sums = sumsByMonth(months).toReversed()
  const monthRows = sums.map(({ month, facts }) => [say(monthText(month)), say(number(facts))])
  const rows = activities.map((activity) => activityRow(activity, detail, say))
  const heads = [words.kind, words.day, words.place, words.people, words.recordNumber].map(say)
  return [
    h3(say(words.byMonth)),
    table([say(words.month), say(words.activities)], ...monthRows),
    h3(say(words.lastActivities)),
    table(heads, ...rows),
  ]
}

function activityRow(activity: Activity, { zones, places }: ProgrammeDetail, say: Sayer) {
  const { kind, occurredOn, corrects, voided, seq } = activity
  const place = places.get(activity.placeId ?? '') ?? zones.get(activity.zoneId ?? '')
  const name = corrects === null ? say(kindName(kind)) : say(words.correction)
  return [
    voided ? `${name} (${say(words.voided)})` : name,
    say(longDate(occurredOn)),
    place ? say(place.name) : '–',
    peopleText(activity, say),
    seq === null ? '–' : say(number(seq)),
  ]
}

function peopleText(activity: Activity, say: Sayer) {
  const people = peopleNow(activity)
  if (people === undefined || activity.corrects !== null || activity.voided) return '–'
  return say(isTold(people) ? number(people) : words.fewPeople)
}
