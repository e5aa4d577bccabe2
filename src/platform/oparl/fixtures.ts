import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

/** Schemas and examples of OParl and Popolo, which are not part of this repository. */
export const thirdParty = '../shared/data/oparl'
export const isThirdPartyHere = existsSync(thirdParty)

const read = (folder: string, file: string): AnySchemaObject =>
  JSON.parse(readFileSync(join(thirdParty, folder, file), 'utf8'))

export const exampleFiles = () => readdirSync(join(thirdParty, 'examples'))
export const readExample = (file: string): unknown => read('examples', file)

/** What the standard demands beyond its schemas (4.1): dates of every object, six more lists of a body. */
const demanded: Readonly<Record<string, readonly string[]>> = {
  Body: ['agendaItem', 'consultation', 'file', 'membership', 'locationList', 'legislativeTermList'],
}

/**
 * A validator for each type by its name, `Paper`. OParl's own keyword for embedded objects becomes a reference.
 * `tightened` also demands what the standard demands outside of its schemas, and dates without `Z`.
 */
export function givenSchemas({ tightened }: { tightened: boolean }) {
  // The patterns escape `:` and `/`, which the unicode mode of regular expressions forbids.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true })
  formats.default(ajv)
  ajv.addFormat('url', (text) => URL.canParse(text))
  if (tightened) ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
  const files = readdirSync(join(thirdParty, 'schema')).filter((file) => file.endsWith('.json'))
  for (const file of files) {
    const schema = withReferences(read('schema', file))
    const required: string[] = [...(schema.required ?? [])]
    if (tightened) required.push('created', 'modified', ...(demanded[file.replace('.json', '')] ?? []))
    delete schema.$schema
    ajv.addSchema({ ...schema, required, $id: file }, file)
  }
  return (object: unknown): ErrorObject[] => errorsOf(ajv, object)
}

const typeNamed = (object: unknown): string =>
  typeof object === 'object' && object !== null && 'type' in object ? String(object.type) : ''

function errorsOf(ajv: Ajv, object: unknown): ErrorObject[] {
  const validate: ValidateFunction | undefined = ajv.getSchema(`${typeNamed(object).split('/').at(-1) ?? ''}.json`)
  if (!validate) throw new Error(`There is no schema for ${typeNamed(object)}`)
  return validate(object) ? [] : [...(validate.errors ?? [])]
}

const ownWords = new Set(['schema', 'references', 'backreference', 'cardinality'])

function withReferences(schema: AnySchemaObject): AnySchemaObject {
  if (schema.type === 'object' && typeof schema.schema === 'string' && !schema.references)
    return { $ref: schema.schema }
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => !(ownWords.has(name) && typeof value !== 'object'))
      .map(([name, value]) => [name, isSchema(value) ? withReferences(value) : value]),
  )
}

const isSchema = (value: unknown): value is AnySchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The schemas of Popolo, which are written in draft 3: what is required stands in its property, and references end in
 * `#`. Gives the errors of an object by the name of its schema: `motion`.
 */
export function givenPopolo() {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  for (const file of readdirSync(join(thirdParty, 'popolo'))) ajv.addSchema(fromThirdDraft(read('popolo', file)))
  return (name: string, object: unknown): ErrorObject[] => {
    const validate: ValidateFunction | undefined = ajv.getSchema(`http://www.popoloproject.com/schemas/${name}.json`)
    if (!validate) throw new Error(`There is no schema for ${name}`)
    return validate(object) ? [] : [...(validate.errors ?? [])]
  }
}

function fromThirdDraft(schema: AnySchemaObject): AnySchemaObject {
  const converted = Object.entries(schema).flatMap(([name, value]): [string, unknown][] => {
    if (name === '$schema' || typeof value === 'boolean') return []
    if (name === 'id' && typeof value === 'string') return [['$id', value.replace(/#$/, '')]]
    if (name === '$ref') return [[name, String(value).replace(/#$/, '')]]
    return [[name, isSchema(value) ? fromThirdDraft(value) : value]]
  })
  const needed = isSchema(schema.properties)
    ? Object.entries(schema.properties).flatMap(([name, value]) =>
        isSchema(value) && value.required === true ? name : [],
      )
    : []
  return { ...Object.fromEntries(converted), ...(needed.length > 0 && { required: needed }) }
}
