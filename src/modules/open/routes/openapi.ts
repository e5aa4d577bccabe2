import { z } from 'zod'
import { named, pageName, pageOf, Problem } from '../forms/schemas.ts'
import { article } from './article.ts'
import { licence } from './answering.ts'
import { duty, glance, programme, type Single } from './singles.ts'
import type { DataSet, Params } from './sets/set.ts'
import { sets } from './sets/sets.ts'

export const singles: readonly Single[] = [glance, duty, programme, article]

/** Where the interface begins; a change that breaks readers gets a new number. */
export const root = '/api/v1'

/** The interface as an OpenAPI 3.1 document, made from the shapes that check its answers. */
export const openApi = (publicUrl: string) => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'Janshahr open data',
    version: '1.0.0',
    summary: 'What the Social, Cultural and Arts Deputy does, with its evidence',
    description:
      'Read-only, without a key, open to every origin. Texts are given in Persian (fa) and, where written, in English (en) and Azerbaijani (azb). ' +
      'Days are given in the Gregorian and the Persian calendar. Lists are paged by key: follow `next` until it is null. ' +
      'Counts of fewer than ten people are null and withheld. Put /en before a path to read errors in English.',
    license: { name: 'CC BY 4.0', url: licence },
  },
  externalDocs: { url: `${publicUrl}/api` },
  servers: [{ url: publicUrl }],
  paths: Object.fromEntries([
    ...sets.map((set) => [`${root}/${set.name}`, { get: listOf(set) }]),
    ...singles.map((one) => [`${root}${one.path}`, { get: thingOf(one) }]),
  ]),
  components: { schemas: schemas(), responses },
})

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** Every named shape as JSON Schema 2020-12; they refer to each other by name. */
function schemas() {
  const registry = z.registry<{ id: string }>()
  const all = { ...named, Problem, ...Object.fromEntries(sets.map((set) => [pageName(set), pageOf(set.item)])) }
  for (const [id, shape] of Object.entries(all)) registry.add(shape, { id })
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` }).schemas
  return Object.fromEntries(
    Object.entries(made).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  )
}

const listOf = (set: DataSet) => ({
  operationId: `list${pageName(set).replace(/Page$/, '')}`,
  summary: set.summary,
  parameters: parametersOf(set.params),
  responses: { 200: answered(pageName(set)), 304: unchanged, ...refused('422', '429') },
})

const thingOf = ({ path, name, summary }: Single) => {
  const key = /\{(\w+)\}/.exec(path)?.[1]
  const parameters = key === undefined ? [] : [{ name: key, in: 'path', required: true, schema: { type: 'string' } }]
  const codes = key === undefined ? ['422', '429'] : ['404', '410', '422', '429']
  return {
    operationId: `get${name.replace(/^Whole/, '')}`,
    summary,
    parameters,
    responses: { 200: answered(name), 304: unchanged, ...refused(...codes) },
  }
}

const answered = (name: string) => ({
  description: 'Answered',
  headers: { ETag: { schema: { type: 'string' } }, Link: { schema: { type: 'string' } } },
  content: { 'application/json': { schema: refTo(name) } },
})

const unchanged = { description: 'Not changed since the ETag that was sent' }

function parametersOf(params: Params) {
  return Object.entries(params.shape).map(([name, field]) => {
    const { description, ...schema } = z.toJSONSchema(field, { io: 'input' })
    const { $schema: _dialect, ...plain } = schema
    return { name, in: 'query', required: false, ...(description && { description }), schema: plain }
  })
}

const problems = { '404': 'NotFound', '410': 'Gone', '422': 'BadParameters', '429': 'TooManyRequests' }

const refused = (...codes: string[]) =>
  Object.fromEntries(
    Object.entries(problems).flatMap(([code, name]) =>
      codes.includes(code) ? [[code, { $ref: `#/components/responses/${name}` }]] : [],
    ),
  )

const told = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refTo('Problem') } },
})

const responses = {
  NotFound: told('There is nothing of this name'),
  Gone: told('It was taken down'),
  BadParameters: told('A parameter is unknown, repeated or not right; `errors` names it'),
  TooManyRequests: told('More than 120 requests in a minute; `Retry-After` says how long to wait'),
}
