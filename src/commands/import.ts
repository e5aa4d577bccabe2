import { importPage, type OldPage, type PageReport } from '#modules/portal/index.ts'
import { theRules } from '#platform/permission.ts'
import { Trouble } from '#platform/trouble.ts'
import { beginWork } from '#platform/work.ts'
import { type Command, demandWord, say } from './command.ts'
import { type FoundPage, oldPagesIn } from './import/old-pages.ts'
import { linesOf, summaryOf } from './import/report.ts'
import { withHouse } from './opening.ts'
import { progressBar } from './progress.ts'

export const importOld: Command = {
  name: 'import',
  usage: 'page FILE | FOLDER | FILE.csv [--host old.portal.example]',
  purpose: 'brings pages of the old portal over; run it again after an interruption, nothing comes twice',
  run: async (words, config) => {
    const { path, host } = readWords(words)
    const pages = await oldPagesIn(path)
    if (pages.length === 0) throw new Trouble(`There are no pages in ${path} (.txt, .htm or .html).`)
    const reports = await withHouse(config, 'command', async ({ db, clock }) => {
      const begin = () => beginWork({ db, actor: theRules, now: clock(), channel: 'system' })
      return importAll(pages, (page) => importPage(begin(), host, page))
    })
    for (const line of [...reports.flatMap(linesOf), summaryOf(reports)]) say(line)
    return reports.some(({ outcome }) => outcome === 'skipped') ? 1 : 0
  },
}

function readWords(words: readonly string[]) {
  const at = words.indexOf('--host')
  const [kind, ...rest] = at === -1 ? words : words.toSpliced(at, 2)
  if (kind !== 'page') throw new Trouble(`Use it like this: npm run city -- import ${importOld.usage}`)
  return { path: demandWord(rest, importOld), host: at === -1 ? '' : (words[at + 1] ?? '') }
}

/** Each page is a transaction of its own, so what is done stays done when the rest is interrupted. */
async function importAll(pages: readonly FoundPage[], take: (page: OldPage) => Promise<PageReport>) {
  const progress = progressBar('Import')
  progress.begin(pages.length)
  const reports: PageReport[] = []
  for (const page of pages) {
    reports.push(await take({ source: page.source, raw: await page.read() }))
    progress.step(page.source)
  }
  progress.end()
  return reports
}
