import type { PageReport } from '#modules/portal/index.ts'

/** What became of a page, and what somebody has to look at in it; nothing for a page that was there already. */
export function linesOf({ source, outcome, code, title, why, repairs, hints }: PageReport): string[] {
  if (outcome === 'unchanged') return []
  if (outcome === 'skipped') return [`✗ ${source}: ${reasonOf(why)}`]
  const mended = Object.entries(repairs).map(([what, count]) => `${what} ${count}`)
  return [
    `✓ ${source}: code ${code ?? '?'}, ${title ?? ''}`,
    ...(mended.length > 0 ? [`    mended: ${mended.join(', ')}`] : []),
    ...judgementsOf(hints),
  ]
}

const reasonOf = (why: PageReport['why']) => why?.en ?? why?.fa ?? 'set aside'

/** Remarks of one kind in one line, with how many there are and the words they are about. */
function judgementsOf(hints: PageReport['hints']): string[] {
  const remarks = Map.groupBy(hints, ({ kind, about }) => about?.fa ?? kind)
  return [...remarks].map(([remark, alike]) => {
    const shown = [...new Set(alike.map(wordOf))].join('، ')
    return `    to be judged, ${alike.length} times: ${remark} ${shown}`.trimEnd()
  })
}

/** The place as it stands, with a few letters around it when it is no more than a sign. */
function wordOf({ text, before = '', after = '', offer }: PageReport['hints'][number]) {
  const place = `${lastWord(before)}${text}${firstWord(after)}`.trim()
  return `«${place}»${offer ? ` → «${lastWord(before)}${offer}${firstWord(after)}»` : ''}`
}

const lastWord = (text: string) => /\S*\s?$/u.exec(text)?.[0] ?? ''
const firstWord = (text: string) => /^\s?\S*/u.exec(text)?.[0] ?? ''

export function summaryOf(reports: readonly PageReport[]): string {
  const count = (outcome: PageReport['outcome']) => reports.filter((report) => report.outcome === outcome).length
  const hints = reports.reduce((sum, report) => sum + report.hints.length, 0)
  return [
    `${count('imported')} imported`,
    `${count('unchanged')} already here`,
    `${count('skipped')} set aside`,
    `${hints} words or places for a person to judge`,
  ].join(', ')
}
