import { longDate, shortMoment } from '#platform/calendar/format.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { labelOf } from '../../pages/meetings/label.ts'
import { ownerlessOf } from '../../pages/meetings/parts.tsx'
import { gathered, isThere, seatsAt } from '../../rules/meetings.ts'
import { draftOf } from '../../rules/minutes.ts'
import type { Outcome } from '../../tables.ts'
import { meetingWords as words, outcomeNames } from '../../words/meetings.ts'
import type { Page } from './desk.tsx'

const say = (text: Said) => inLocale(text, 'fa')

/** The minutes as the meeting itself tells them to whoever will read them, before anybody has written a word. */
export function draftFor(page: Page): string {
  const { sitting, items: all, shown, told, outcomes: inside } = page
  const items = sitting.isPublic ? all.filter(({ isPublic }) => isPublic) : all
  const outcomes = sitting.isPublic ? told : inside
  const named = (there: boolean) =>
    gathered(seatsAt(shown, null).filter((seat) => isThere(seat) === there))
      .map(({ seat, count }) => say(labelOf(seat, count)))
      .join('؛ ')
  const [present_, absent, ownerless] = [named(true), named(false), ownerlessOf(outcomes)]
  const where = sitting.where ? say(sitting.where) : ''
  return draftOf({
    opening: words.opening(say(sitting.title), say(shortMoment(sitting.begunAt ?? sitting.startsAt)), where).fa,
    present: present_ === '' ? '' : words.presentLine(present_).fa,
    absent: absent === '' ? '' : words.absentLine(absent).fa,
    items: items.map((item) => ({
      title: say(item.title),
      outcomes: outcomes.filter(({ itemId }) => itemId === item.id).map((outcome) => lineOf(outcome, page)),
    })),
    ownerless: ownerless === 0 ? undefined : words.ownerlessCount(ownerless).fa,
  }).join('\n\n')
}

/** An outcome in a line; a promise with who owes it until when. */
function lineOf(
  { kind, text, commitmentId }: Pick<Outcome, 'kind' | 'text' | 'commitmentId'>,
  { promises, names }: Page,
): string {
  const line = words.outcomeLine(outcomeNames[kind], say(text))
  const promised = promises.find(({ id }) => id === commitmentId)
  if (!promised) return line.fa
  const owner = say(names.get(promised.ownerId) ?? words.owner)
  const due = promised.dueOn === null ? words.noDue : longDate(promised.dueOn)
  return words.promisedLine(line, { fa: owner, en: owner }, due).fa
}
