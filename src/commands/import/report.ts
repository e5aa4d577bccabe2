import type { PageReport } from '#modules/portal/index.ts'

/** What became of a page, and what somebody has to look at in it; nothing for a page that was there already. */
export function linesOf({ source, outcome, code, title, why, repairs, hints }: PageReport): string[] {
  if (outcome === 'unchanged') return []
  if (outcome === 'skipped') return [`✗ ${source}: ${why?.en ?? 'set aside'}`]
  const mended = Object.entries(repairs).map(([what, count]) => `${what} ${count}`)
  return [
    `✓ ${source}: code ${code ?? '?'}, ${title ?? ''}`,
    ...(mended.length > 0 ? [`    mended: ${mended.join(', ')}`] : []),
    ...judgementsOf(hints),
  ]
}

/** Remarks of one kind in one line, with how many there are and the words they are about. */
function judgementsOf(hints: PageReport['hints']): string[] {
  const remarks = Map.groupBy(hints, ({ kind, about }) => about?.fa ?? kind)
  return [...remarks].map(([remark, alike]) => {
    const words = new Set(alike.filter(({ text }) => /\p{L}{2}/u.test(text)).map(wordOf))
    const shown = [...words].slice(0, 12).join('، ')
    return `    to be judged, ${alike.length} times: ${remark} ${shown}`.trimEnd()
  })
}

const wordOf = ({ text, offer }: PageReport['hints'][number]) => `«${text}»${offer ? ` → «${offer}»` : ''}`

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
