import { z } from 'zod'
import { fields } from '#modules/coordination/index.ts'
import { cleanText, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { because, parsed } from '#platform/forms/problems.ts'
import { words } from '../words.ts'
import { deskWords } from '../words/desk.ts'
import { attachmentKinds } from '../tables.ts'
import { typedAddress } from '../rules/address.ts'
import { leastReason } from '../rules/divide.ts'
import { legalEventKinds } from '../rules/legal.ts'
import { voteMethods, voteOptions } from '../rules/votes.ts'

export const maybeId = z
  .union([z.uuid(), z.literal('')])
  .optional()
  .transform((id) => (id === '' ? undefined : id))

/** Number and year, in any digits. */
const maybeAddress = optionalText(30).transform((typed) =>
  typed === undefined ? undefined : asciiDigits(typed).replaceAll(/[/–—\s]+/g, '-'),
)

const longText = 60_000

export const resolutionForm = z
  .object({
    once: onceKey,
    number: parsed(parseInteger),
    term: parsed(parseInteger),
    title: saidInput(200),
    adopted: dateInput(),
    text: cleanText(longText, { multiline: true }),
    body: z.uuid(),
    committee: maybeId,
    coordinator: z.uuid(),
    zone: maybeId,
    duties: z.array(z.string().regex(/^D\d{1,2}$/)).default([]),
    fields: z.array(z.enum(fields)).default([]),
    paper: maybeId,
    item: maybeId,
    supersedes: maybeAddress,
  })
  .transform(({ adopted, body, committee, coordinator, zone, paper, item, ...rest }) => ({
    ...rest,
    adoptedOn: adopted,
    bodyId: body,
    committeeId: committee,
    coordinatorId: coordinator,
    zoneId: zone,
    paperId: paper,
    agendaItemId: item,
  }))

/** A clause's address as a part of a field's name, where a dot would begin another part. */
export const keyOf = (address: string) => address.replaceAll('.', '-')
const addressOf = (key: string) => key.replaceAll('-', '.')

const ofClauses = <Sent extends z.ZodType>(each: Sent) => z.record(z.string(), each).optional()

/** All clauses of a text as they are sent back, each under the key of its address. */
export const divisionForm = z
  .object({
    do: z.enum(['save', 'settle']).default('save'),
    /** The clause to be joined to the one before. */
    merge: optionalText(60),
    executable: ofClauses(z.enum(['yes', 'no', 'undecided'])),
    reason: ofClauses(optionalText(600)),
    /** The short code of a place of the city. */
    place: ofClauses(optionalText(20)),
    to: ofClauses(optionalText(60).transform((typed) => typed && typedAddress(typed))),
    text: ofClauses(optionalText(longText, { multiline: true })),
    /** How each stood when the form was drawn. */
    seen: ofClauses(optionalText(64)),
  })
  .superRefine(({ executable = {}, reason = {} }, context) => {
    for (const [key, decided] of Object.entries(executable))
      if (decided === 'no' && (reason[key] ?? '').length < leastReason)
        context.addIssue({ code: 'custom', path: ['reason', key], ...because(words.noActionNeedsWhy) })
  })
  .transform(({ do: verb, merge, executable = {}, reason, place, to, text, seen }) => ({
    next: merge === undefined ? (verb === 'settle' ? verb : undefined) : { merge },
    clauses: Object.entries(executable).map(([key, decided]) => ({
      address: addressOf(key),
      executable: decided,
      reason: reason?.[key],
      place: place?.[key],
      to: to?.[key],
      text: text?.[key],
      seen: seen?.[key],
    })),
  }))

/** Letters a statement has at most. */
export const longestStatement = 400

export const offerForm = z
  .object({
    once: onceKey,
    owner: z.uuid(),
    statement: saidInput(longestStatement),
    doneWhen: saidInput(400),
    due: optionalDateInput(),
    weight: parsed(parseInteger)
      .refine((weight) => weight >= 1 && weight <= 100, because(deskWords.weightUnfit))
      .default(1),
    supporters: z.array(z.uuid()).max(6).default([]),
    /** By name, of the owner's own people. */
    responsible: optionalText(120),
  })
  .transform(({ owner, due, supporters, ...rest }) => ({
    ...rest,
    ownerId: owner,
    supporterIds: supporters.filter((id) => id !== owner),
    ...(due !== undefined && { due: { day: due } }),
  }))

export const lawForm = z
  .object({
    once: onceKey,
    kind: z.enum(legalEventKinds),
    on: dateInput(),
    received: optionalDateInput(),
    letter: optionalText(60),
    board: maybeId,
    addresses: optionalText(200),
    by: maybeAddress,
    note: optionalText(600),
  })
  .transform(({ received, letter, board, addresses, ...rest }) => ({
    ...rest,
    receivedOn: received,
    letterNumber: letter,
    boardId: board,
    addresses: addresses?.split(/[\s،,]+/).map(typedAddress),
  }))

const counted = z
  .string()
  .default('')
  .transform((typed) => Number(asciiDigits(typed.trim()) || '0'))
  .pipe(z.int().min(0).max(200))

export const voteForm = z.object({
  once: onceKey,
  /** The count this one puts right. */
  corrects: maybeId,
  method: z.enum(voteMethods),
  on: dateInput(),
  closed: z.literal('on').optional(),
  present: optionalText(4),
  votes: z.record(z.uuid(), z.enum(voteOptions)).default({}),
  counts: z.object({ for: counted, against: counted, abstain: counted, present: counted, absent: counted }).optional(),
})

export const textForm = z.object({
  once: onceKey,
  kind: z.enum(['correction', 'amendment']),
  body: cleanText(longText, { multiline: true }),
  reason: cleanText(600),
})

export const withdrawalForm = z.object({ once: onceKey, why: saidInput(600) })

export const attachmentForm = z.object({
  once: onceKey,
  kind: z.enum(attachmentKinds),
  title: saidInput(200),
  file: z.custom<File>((sent) => sent instanceof File && sent.size > 0, because(deskWords.fileMissing)),
})
