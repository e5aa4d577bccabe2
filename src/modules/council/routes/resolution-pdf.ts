import { doc, h2, h3, list, p, table } from '#platform/documents/build.ts'
import type { Block } from '#platform/documents/model.ts'
import { toPressData } from '#platform/documents/typst.ts'
import { longDate } from '#platform/calendar/format.ts'
import { stateNames } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Locale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { legalSentence } from '../rules/legal-words.ts'
import { addressText, legalStateNames } from '../words.ts'
import { clauseName, publicWords as words } from '../words/public.ts'
import type { ClauseView, Promised, ResolutionView } from './view.ts'
import { coverageText } from '../rules/coverage-words.ts'

/** A resolution with what became of it, on the city's paper. Its date is that of the last thing it tells. */
export function resolutionPdf(c: Visit, view: ResolutionView): Promise<Response> {
  const { locale } = c.var
  const { resolution, standing, covered } = view
  const sheet = sheetFor({
    locale,
    title: inLocale(resolution.title, locale),
    city: platform.city,
    office: ui.owner,
    date: today(resolution.modified),
    code: resolution.address,
    address: `${c.var.publicUrl.replace(/^https?:\/\//, '')}/council/resolutions/${resolution.address}`,
    isSample: resolution.sample,
  })
  const meta = [legalStateNames[standing.state], addressText(resolution.address)].map((said) => inLocale(said, locale))
  const body = toPressData(doc(...blocksOf(view, locale)), { locale, origin: c.var.publicUrl })
  const lead = inLocale(coverageText(covered.coverage), locale)
  return printed(c, 'article', { ...sheet, lead, meta, body }, { file: `janshahr-resolution-${resolution.address}` })
}

type Sayer = (text: Said) => string

function blocksOf(view: ResolutionView, locale: Locale): Block[] {
  const say: Sayer = (text) => inLocale(text, locale)
  const preamble = view.texts.find(({ version }) => version === view.resolution.version)?.preamble ?? ''
  return [
    h2(say(words.legalState)),
    p(say(legalSentence(view.standing))),
    h2(say(words.text)),
    ...(preamble === '' ? [] : preamble.split('\n').map((line) => p(line))),
    ...view.clauses.flatMap((each) => clauseBlocks(each, say, view.resolution.ownersOn !== null)),
  ]
}

function clauseBlocks({ clause, promises }: ClauseView, say: Sayer, shown: boolean): Block[] {
  const text = clause.text.split('\n').filter((line) => line.trim() !== '')
  return [
    h3(say(clauseName(clause.address))),
    ...text.map((line) => p(line)),
    ...(clause.noActionReason === null ? [] : [list([`${say(words.noAction)}: ${clause.noActionReason}`])]),
    ...(shown && promises.length > 0 ? [promiseTable(promises, say)] : []),
  ]
}

const promiseTable = (promises: readonly Promised[], say: Sayer): Block =>
  table(
    [words.whatPromised, words.owner, words.due, words.state].map(say),
    ...promises.map(({ commitment, owner, lateness }) => [
      say(commitment.statement),
      say(owner),
      lateness.due === null ? '–' : say(longDate(lateness.due)),
      lateness.overdue
        ? `${say(stateNames[commitment.state])} (${say(words.lateBy(lateness.late))})`
        : say(stateNames[commitment.state]),
    ]),
  )
