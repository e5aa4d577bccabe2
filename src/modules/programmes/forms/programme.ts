import { z } from 'zod'
import { audiences } from '#city/programmes/tables.ts'
import { words as city } from '#city/programmes/words.ts'
import { optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { maybeParsed } from '#platform/forms/inputs.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { slug } from '#platform/text/slug.ts'
import { parseInteger, parseNumber } from '#platform/text/numbers.ts'
import { isProblem } from '#platform/text/problem.ts'
import { deskWords } from '../words/desk.ts'

/** Toman as typed, in rials. */
const toman = (typed: string) => {
  const read = parseInteger(typed)
  return isProblem(read) ? read : BigInt(read) * 10n
}

const some = <Item extends z.ZodType>(item: Item) => z.array(item).max(100).default([])

/** What is planned, as the Desk sends it. */
export const programmeForm = z
  .object({
    once: onceKey,
    version: z.coerce.number().int().optional(),
    name: saidInput(120),
    summary: saidInput(600, { multiline: true }),
    slug: optionalText(60),
    duties: some(z.string().regex(/^[DA]\d{1,2}$/)),
    audience: some(z.enum(audiences)),
    zones: some(z.uuid()),
    owner: z.uuid(),
    budget: maybeParsed(toman),
    starts: dateInput(),
    ends: dateInput(),
    parent: z.uuid().optional().or(z.literal('')),
  })
  .superRefine(({ duties, audience, starts, ends }, context) => {
    const lacks = (path: string, text: typeof city.needsADuty) =>
      context.addIssue({ code: 'custom', path: [path], ...because(text) })
    if (!duties.some((id) => id.startsWith('D'))) lacks('duties', city.needsADuty)
    if (audience.length === 0) lacks('audience', deskWords.needsAnAudience)
    if (ends < starts) lacks('ends', city.endsBeforeItStarts)
  })
  .transform(({ zones, owner, budget, starts, ends, parent, ...rest }) => ({
    ...rest,
    slug: rest.slug ?? slug(rest.name.en ?? rest.name.fa),
    zoneIds: zones,
    ownerId: owner,
    budgetRial: budget ?? null,
    startsOn: starts,
    endsOn: ends,
    parentId: parent ? parent : null,
  }))

/** A claim, before the programme starts. */
export const claimForm = z
  .object({
    once: onceKey,
    indicator: saidInput(200),
    unit: saidInput(40),
    baseline: maybeParsed(parseNumber),
    target: maybeParsed(parseNumber),
    by: dateInput(),
    method: saidInput(300),
  })
  .transform(({ baseline, ...rest }, context) => {
    const { target } = rest
    if (target !== undefined) return { ...rest, target, baseline: baseline ?? null }
    context.addIssue({ code: 'custom', path: ['target'], ...because(deskWords.needsATarget) })
    return z.NEVER
  })
