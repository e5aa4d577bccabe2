import type { Visit } from '#platform/http/env.ts'
import { today } from '#platform/calendar/instant.ts'
import type { z } from 'zod'
import type { Text } from '#platform/locale.ts'
import { BadParameter, type ParameterProblem } from '../rules/bad-parameter.ts'
import type { FactKind } from '#city/facts/rules.ts'
import { words } from '../words.ts'
import type { Params, Reading } from './sets/set.ts'

/** What sets are read with on this visit. */
export const readingOf = (c: Visit, facts: ReadonlyMap<string, FactKind>): Reading => {
  const { db, now } = c.var.work
  return { db, now, today: today(now), publicUrl: c.var.publicUrl, thingNames: c.var.thingNames, facts }
}

/** The parameters of the address, each given once and known. */
export function queryOf<Shape extends Params>(c: Visit, params: Shape): z.output<Shape> {
  const given = Object.entries(c.req.queries())
  const repeated = given.filter(([, values]) => values.length > 1)
  if (repeated.length > 0) {
    throw new BadParameter(repeated.map(([parameter]) => ({ parameter, detail: words.repeatedParameter })))
  }
  const { success, data, error } = params.safeParse(Object.fromEntries(given.map(([name, [value]]) => [name, value])))
  if (!success) throw new BadParameter(oneEach(error.issues.flatMap(problemsOf)))
  return data
}

/** Of several problems of one parameter the first is enough. */
const oneEach = (problems: readonly ParameterProblem[]) =>
  problems.filter(({ parameter }, at) => problems.findIndex((other) => other.parameter === parameter) === at)

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue): ParameterProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((parameter) => ({ parameter: parameter.slice(0, 60), detail: words.unknownParameter }))
  }
  return [{ parameter: String(issue.path[0] ?? ''), detail: reasonOf(issue) }]
}

function reasonOf(issue: Issue): Text {
  if (issue.code === 'invalid_value') return words.notOneOf(issue.values.map(String).join(', '))
  if (issue.path[0] === 'limit') return words.notANumber(1, 200)
  const isDay = ['from', 'to', 'at'].includes(String(issue.path[0]))
  return isDay ? words.notADay : words.unreadable
}
