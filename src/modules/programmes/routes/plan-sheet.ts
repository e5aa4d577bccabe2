import type { ListedProgramme } from '#city/programmes/queries.ts'
import { audienceNames, stateNames } from '#city/programmes/words.ts'
import { shortDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { sheetFor, type TableSheet } from '#platform/pdf/index.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { dutyChoice } from '../pages/filters.tsx'
import { monthFinding, monthName } from '../pages/plan/grids.tsx'
import { budgetText } from '../rules/money.ts'
import { type GridRow, months } from '../rules/plan.ts'
import { words } from '../words.ts'
import { planWords } from '../words/plan.ts'
import { printed } from '#platform/pdf/printed.ts'
import type { YearPlan } from './year-plan.ts'

type Sayer = (text: Said) => string
type Body = Pick<TableSheet, 'caption' | 'columns' | 'rows' | 'totals'>

/** The plan of the year on landscape paper: as a grid, or every programme with its money. */
export function planSheet(c: Visit, plan: YearPlan): Promise<Response> {
  const { locale, view } = c.var
  const say: Sayer = (text) => inLocale(text, locale)
  const address = `${c.var.publicUrl.replace(/^https?:\/\//, '')}/programmes/plan?year=${plan.year}`
  const sheet = sheetFor({
    locale,
    title: say(planWords.plan(numeral(plan.year))),
    city: platform.city,
    office: ui.owner,
    date: today(c.var.work.now),
    address,
    isSample: view.sample,
  })
  const notes = [...(plan.view === 'districts' ? [say(planWords.cityNote)] : []), ...holeNotes(plan, say)]
  const data = { ...sheet, ...bodyOf(plan, say), landscape: true, meta: [], notes }
  return printed(c, 'table', data, { file: `janshahr-plan-${plan.year}-${plan.view}`, cache: 'public, max-age=300' })
}

function bodyOf(plan: YearPlan, say: Sayer): Body {
  if (plan.view === 'timeline') return programmeBody(plan, say)
  return plan.view === 'months' ? monthBody(plan, say) : districtBody(plan, say)
}

const textColumn = (title: string, width: number) => ({ title, number: false, width })
const numberColumn = (title: string) => ({ title, number: true, width: 1 })

function districtBody({ grid, offers, programmes, duties }: YearPlan, say: Sayer): Body {
  const served = grid.filter(({ all }) => all > 0).length
  return {
    caption: say(planWords.findingDistricts(number(programmes.length), number(served), number(duties.length))),
    columns: [
      textColumn(say(words.duty), 6),
      numberColumn(say(planWords.wholeCity)),
      ...offers.districts.map(({ name }) => numberColumn(say(name))),
      numberColumn(say(planWords.sum)),
    ],
    rows: grid.map((row) => [dutyName(row, duties, say), ...[row.city, ...row.cells, row.all].map(cellIn(say))]),
    totals: [],
  }
}

function monthBody(plan: YearPlan, say: Sayer): Body {
  return {
    caption: say(monthFinding(plan)),
    columns: [
      textColumn(say(words.duty), 6),
      ...months.map((month) => numberColumn(say(monthName(month)))),
      numberColumn(say(planWords.sum)),
    ],
    rows: plan.months.map((row) => [dutyName(row, plan.duties, say), ...[...row.cells, row.all].map(cellIn(say))]),
    totals: [],
  }
}

function dutyName({ dutyId }: GridRow, duties: YearPlan['duties'], say: Sayer) {
  const duty = duties.find(({ id }) => id === dutyId)
  return duty ? say(dutyChoice(duty).label) : dutyId
}

const cellIn = (say: Sayer) => (count: number) => say(count === 0 ? planWords.none : number(count))

/** Every programme of the year, with the sum of their budgets. */
function programmeBody({ programmes, offers }: YearPlan, say: Sayer): Body {
  const names = new Map(offers.districts.map(({ id, name }) => [id, say(name)]))
  const running = programmes.filter(({ state }) => state === 'running').length
  const sum = programmes.reduce((all, { budgetRial }) => all + (budgetRial ?? 0n), 0n)
  return {
    caption: say(planWords.findingTimeline(number(programmes.length), number(running))),
    columns: [
      numberColumn(say(words.code)),
      textColumn(say(words.named), 4),
      textColumn(say(words.duty), 2),
      textColumn(say(words.zones), 2.4),
      textColumn(say(words.audience), 2.4),
      textColumn(say(words.owner), 3),
      textColumn(say(words.startsOn), 1.6),
      textColumn(say(words.endsOn), 1.6),
      textColumn(say(words.state), 1.6),
      textColumn(say(words.budget), 2.4),
    ],
    rows: programmes.map((programme) => programmeRow(programme, names, say)),
    totals: ['', say(planWords.sum), '', '', '', '', '', '', say(number(programmes.length)), say(budgetText(sum))],
  }
}

function programmeRow(programme: ListedProgramme, zones: ReadonlyMap<string, string>, say: Sayer) {
  const { code, name, duties, audience, owner, startsOn, endsOn, state, budgetRial } = programme
  const comma = say({ fa: '، ', en: ', ' })
  const where = programme.zones.flatMap((id) => zones.get(id) ?? [])
  return [
    say(numeral(code)),
    say(name),
    duties.join(comma),
    where.length === 0 ? say(words.wholeCity) : where.join(comma),
    audience.map((group) => say(audienceNames[group])).join(comma),
    say(owner),
    say(shortDate(startsOn)),
    say(shortDate(endsOn)),
    say(stateNames[state]),
    budgetRial === null ? '–' : say(budgetText(budgetRial)),
  ]
}

/** What is missing, in sentences below the table. */
function holeNotes({ holes, duties, offers }: YearPlan, say: Sayer): string[] {
  const comma = say({ fa: '؛ ', en: '; ' })
  const dutyNames = duties.filter(({ id }) => holes.duties.includes(id)).map((duty) => say(dutyChoice(duty).label))
  const zoneNames = offers.districts.filter(({ id }) => holes.idle?.includes(id)).map(({ name }) => say(name))
  const noted = (title: Said, names: readonly string[]) =>
    names.length === 0 ? [] : [`${say(title)}: ${names.join(comma)}`]
  return [...noted(planWords.dutiesWithout, dutyNames), ...noted(planWords.districtsWithout, zoneNames)]
}
