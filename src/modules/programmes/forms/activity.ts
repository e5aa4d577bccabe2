import { z } from 'zod'
import { type ActivityKind, typedKindNames, activityKinds } from '#city/facts/kinds.ts'
import { whyNotActivity } from '#city/programmes/rules.ts'
import { words as city } from '#city/programmes/words.ts'
import { cleanText, optionalText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { maybeParsed } from '#platform/forms/inputs.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import type { Text } from '#platform/locale.ts'
import { deskWords } from '../words/desk.ts'
import type { RecordingGround } from './ground.ts'

/** How many people may have been there. */
export const mostPeople = 1_000_000

const sent = z.object({
  once: onceKey,
  kind: z.enum(typedKindNames),
  on: dateInput(),
  people: maybeParsed(parseInteger),
  zone: z.string().default(''),
  place: z.uuid().optional().or(z.literal('')),
  note: optionalText(500, { multiline: true }),
})

/** One activity, as its form sends it; the ground says which zones are open to whoever records. */
export const activityForm = (ground: RecordingGround) =>
  sent
    .superRefine(({ kind, on, people, zone }, context) => {
      const problems = {
        on: whyNotActivity(ground.programme, { kind, on }, ground.today)?.reason,
        people: people === undefined ? undefined : whyNotPeople(kind, people),
        zone: whyNotZone(ground, zone),
      }
      for (const [path, text] of Object.entries(problems)) {
        if (text) context.addIssue({ code: 'custom', path: [path], ...because(text) })
      }
    })
    .transform(({ zone, place, ...rest }) => ({
      ...rest,
      zoneId: ground.zones.find(({ code }) => code === zone)?.id,
      placeId: place ? place : undefined,
    }))

function whyNotPeople(kind: ActivityKind, people: number): Text | undefined {
  if (people < 0 || people > mostPeople) return deskWords.tooManyPeople
  return activityKinds[kind].counts === 'things' ? city.noPeople : undefined
}

function whyNotZone({ zones, mayWholeCity }: RecordingGround, typed: string): Text | undefined {
  if (typed === '') return mayWholeCity ? undefined : deskWords.needsAZone
  return zones.some(({ code }) => code === typed) ? undefined : deskWords.notYours
}

/** How an activity really was. */
export const correctionForm = z
  .object({
    once: onceKey,
    people: maybeParsed(parseInteger),
    void: z.literal('on').optional(),
    reason: cleanText(500, { multiline: true }),
  })
  .superRefine(({ people, void: voids }, context) => {
    const one = (people === undefined) !== (voids === undefined)
    if (!one) context.addIssue({ code: 'custom', path: ['people'], ...because(deskWords.eitherOr) })
    if (people !== undefined && (people < 0 || people > mostPeople)) {
      context.addIssue({ code: 'custom', path: ['people'], ...because(deskWords.tooManyPeople) })
    }
  })
