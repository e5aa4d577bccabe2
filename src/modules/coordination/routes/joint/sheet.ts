import { shownPercent, stateNames } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { bold, doc, h2, p, table } from '#platform/documents/build.ts'
import { toPressData } from '#platform/documents/typst.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Said, type Text } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { pageWords } from '../../words/due.ts'
import { gradeNames, jointWords as words } from '../../words/joint.ts'
import { meetingWords } from '../../words/meetings.ts'
import { pairsOf } from '../../rules/joint.ts'
import type { WholeJoint } from './whole.ts'

interface Sheet {
  readonly title: Said
  readonly about: Said
  readonly kind: Text
  readonly address: string
  readonly code: string
  readonly sample: boolean
  readonly days: readonly (IsoDay | null)[]
}

type Say = (text: Said) => string

/** Joint work on the city's paper: who promised what until when, how it stands, and what each side finds of it. */
export async function printJoint(c: Visit, whole: WholeJoint, about: Sheet): Promise<Response> {
  const { locale, publicUrl, work } = c.var
  const say: Say = (text) => inLocale(text, locale)
  const sheet = sheetFor({
    locale,
    title: say(about.title),
    city: platform.city,
    office: ui.owner,
    date: today(work.now),
    code: about.code,
    address: `${publicUrl.replace(/^https?:\/\//, '')}${about.address}`,
    isSample: about.sample,
  })
  const data = {
    ...sheet,
    lead: say(about.about),
    meta: [say(about.kind), about.days.flatMap((day) => (day === null ? [] : say(longDate(day)))).join(' – ')],
    body: toPressData(bodyOf(whole, say), { locale, origin: publicUrl }),
  }
  return printed(c, 'article', data, { file: `sheet-${about.code}`, cache: 'public, max-age=300' })
}

function bodyOf({ standing, parties, steps, names, assessments }: WholeJoint, say: Say) {
  const progress = standing?.progress
  const rows = steps.map(({ statement, ownerId, dueOn, state }) => [
    say(statement),
    say(names.get(ownerId) ?? words.ownerOf),
    dueOn === null ? '–' : say(longDate(dueOn)),
    say(stateNames[state]),
  ])
  const found = pairsOf(assessments).map(({ commitmentId, own, other }) => [
    say(steps.find(({ id }) => id === commitmentId)?.statement ?? words.whole),
    own ? say(gradeNames[own.grade]) : '–',
    other ? say(gradeNames[other.grade]) : '–',
  ])
  return doc(
    p(parties.map(({ name }) => say(name)).join(say({ fa: '، ', en: ', ', azb: '، ' }))),
    ...(progress === undefined
      ? []
      : [p(bold(say(words.progress)), ': ', say(pageWords.percentOf(shownPercent(progress))))]),
    h2(say(words.steps)),
    rows.length === 0
      ? p(say(words.noSteps))
      : table([words.step, words.ownerOf, meetingWords.due, words.stateOf].map(say), ...rows),
    ...(found.length === 0
      ? []
      : [h2(say(words.assessments)), table([words.step, words.self, words.independent].map(say), ...found)]),
  )
}
