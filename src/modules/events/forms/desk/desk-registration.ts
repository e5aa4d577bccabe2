import { z } from 'zod'
import { birthYear } from '#city/people/years.ts'
import type { Companion } from '#engines/enrolment/index.ts'
import { clean } from '#platform/text/clean.ts'
import { cleanText } from '#platform/forms/clean-text.ts'
import { because, parsed } from '#platform/forms/problems.ts'
import { isProblem } from '#platform/text/problem.ts'
import { careFields } from '../care.ts'
import { servedBy } from '../../rules/desk/served.ts'
import { sexOf } from '../../rules/imports/cells.ts'
import { registerWords } from '../../words/register.ts'
import { countInput, maybeId } from '#platform/forms/inputs.ts'

export const guestRows = [1, 2, 3, 4] as const

const guest = (at: number) => ({
  [`guest${at}`]: z.string().max(80).default(''),
  [`born${at}`]: parsed(birthYear).optional(),
  [`sex${at}`]: z.enum(['female', 'male', '']).default(''),
})

const Guest = z.object({
  name: z.string().transform((typed) => clean(typed, { multiline: false }).text),
  born: z.number().optional(),
  sex: z.enum(['female', 'male', '']),
})

/** Who comes, as a clerk fills it in for somebody at the counter or on the phone. */
export const partyForm = z
  .looseObject({
    key: z.uuid(),
    person: maybeId,
    members: z.array(z.uuid()).max(20).default([]),
    session: maybeId,
    channel: z.enum(servedBy),
    step: z.enum(['check', 'confirm']),
    ...careFields,
    ...guest(1),
    ...guest(2),
    ...guest(3),
    ...guest(4),
  })
  .transform((sent) => ({
    key: sent.key,
    person: sent.person,
    session: sent.session,
    channel: sent.channel,
    step: sent.step,
    care: { health: sent.health, healthConsent: sent.healthConsent, emergency: sent.emergency },
    party: [
      ...sent.members.map((personId): Companion => ({ personId })),
      ...guestRows.flatMap((at) => guestIn(sent, at)),
    ],
  }))
export type PartySent = z.output<typeof partyForm>

function guestIn(sent: Readonly<Record<string, unknown>>, at: number): Companion[] {
  const { data } = Guest.safeParse({ name: sent[`guest${at}`], born: sent[`born${at}`], sex: sent[`sex${at}`] })
  if (!data || data.name === '') return []
  return [{ guestName: data.name, birthYear: data.born ?? null, sex: data.sex === '' ? null : data.sex }]
}

const mostOfRoster = 200

/** A line of a roster: «سارا ا.، ۱۳۹۳، دختر». Commas, semicolons and tabs part it, as files of schools have them. */
export function rosterLine(line: string): Companion | { readonly problem: string } {
  const [name = '', year = '', sex = ''] = line.split(/[,،;؛\t]/).map((cell) => clean(cell, { multiline: false }).text)
  const born = birthYear(year)
  if (name === '' || isProblem(born)) return { problem: line.slice(0, 60) }
  return { guestName: name, birthYear: born ?? null, sex: sexOf(sex) ?? null }
}

const roster = z
  .string()
  .max(40_000)
  .default('')
  .transform((text, context): Companion[] => {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
    const read = lines.map(rosterLine)
    const wrong = read.findIndex((one) => 'problem' in one)
    if (wrong !== -1) context.addIssue({ code: 'custom', ...because(registerWords.badLine(String(wrong + 1))) })
    if (lines.length > mostOfRoster) context.addIssue({ code: 'custom', ...because(registerWords.tooManyLines) })
    return read.flatMap((one) => ('problem' in one ? [] : [one]))
  })

/** A class of a school, a group of a mosque: a list of first names and initials, or a bare count with who brings them. */
export const groupForm = z.object({
  key: z.uuid(),
  organisation: z.uuid(),
  session: maybeId,
  channel: z.enum(servedBy),
  teacher: cleanText(80),
  teacherBorn: parsed(birthYear).pipe(z.number()),
  teacherSex: z.enum(['female', 'male']),
  roster,
  file: z.instanceof(File).optional(),
  count: z
    .string()
    .default('')
    .transform((typed) => (typed.trim() === '' ? '0' : typed))
    .pipe(countInput(0, mostOfRoster)),
  countBorn: parsed(birthYear).optional(),
  countSex: z.enum(['female', 'male', '']).default(''),
})
export type GroupSent = z.output<typeof groupForm>

/** The same, as its organisation sends it by itself. */
export const ownGroupForm = groupForm.omit({ channel: true })
