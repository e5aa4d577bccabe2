import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ensureMandate } from '#city/mandate/queries.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { type Role, roles } from '#platform/permission.ts'
import { openCity } from './support/city.ts'

/**
 * Every address of the whole city, asked by every role. What each may do is written down in `roles-table.md`, which a
 * person can read and has reviewed; whoever changes it runs this with UPDATE_ROLES=1 and reads the difference.
 */
const city = await openCity()
await ensureMandate(city.db, city.now)

const table = new URL('roles-table.md', import.meta.url)
const columns = ['stranger', ...roles] as const
type Column = (typeof columns)[number]

/** Roles that are held outside the city's own offices. */
const bodies: Partial<Record<Role, 'ngo' | 'agency'>> = { 'association-member': 'ngo', liaison: 'agency' }

async function visitorOf(column: Column) {
  if (column === 'stranger') return city.visitor()
  if (column === 'citizen') return city.visitor(await city.person('Citizen'))
  const kind = bodies[column]
  if (!kind) return city.visitor(await city.staff(column, column))
  const person = await city.person(column)
  const { id: organisationId } = await givenOrganisation(city.db, { kind })
  const held = { personId: person.id, organisationId, role: column, startsOn: '2025-01-01', recordedAt: city.now }
  await insertMembership(city.db, held)
  return city.visitor(person)
}

/** Nobody has these ids: whoever may ask learns that there is nothing, whoever may not learns only that. */
const nobody = '00000000-0000-7000-8000-000000000000'

const placeholders: Readonly<Record<string, string>> = { code: '999999', seq: '999999', locale: 'en', slug: 'none' }

const addressOf = (path: string) =>
  path
    .replaceAll(/:([a-z]+)(?:\{([^}]*)\})?\??/gi, (_, name: string, shape?: string) => fitting(name, shape))
    .replaceAll('*', 'none')

/** What fits a pattern in an address, by trying what the house uses. */
function fitting(name: string, shape: string | undefined): string {
  const candidates = [placeholders[name] ?? nobody, nobody, '999999', 'D1', 'csv', '1405', '1405-09', 'none', 'en']
  if (shape === undefined) return candidates[0] ?? nobody
  return candidates.find((candidate) => new RegExp(`^(?:${shape})$`).test(candidate)) ?? candidates[0] ?? nobody
}

/** What an answer says of the asker, not of the thing asked for. */
function classOf(status: number): string {
  if (status === 401) return 'sign in'
  if (status === 403) return '✗'
  return status >= 500 ? `FAULT ${status}` : '✓'
}

const routes = [
  ...new Map(
    city.routes
      .filter(({ method, path }) => (method === 'GET' || method === 'POST') && !path.endsWith('*'))
      .map(({ method, path }) => [`${method} ${path}`, { method, path }] as const),
  ).entries(),
].toSorted(([, a], [, b]) => (a.path === b.path ? (a.method < b.method ? -1 : 1) : a.path < b.path ? -1 : 1))

async function classesOf(column: Column): Promise<Map<string, string>> {
  const classes = new Map<string, string>()
  const visitor = await visitorOf(column)
  for (const [name, { method, path }] of routes) {
    const sent =
      method === 'POST' ? { method, headers: { 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams() } : {}
    const { status, body } = await visitor.request(addressOf(path), sent)
    await body?.cancel()
    classes.set(name, classOf(status))
  }
  return classes
}

/** Routes that answer every role alike stand together in one line; the others in a row of the table each. */
function written(found: ReadonlyMap<Column, ReadonlyMap<string, string>>): string {
  const rows = routes.map(([name]) => ({ name, cells: columns.map((column) => found.get(column)?.get(name) ?? '?') }))
  const open = rows.filter(({ cells }) => cells.every((cell) => cell === '✓'))
  const closed = rows.filter(({ cells }) => cells.some((cell) => cell !== '✓'))
  return [
    '# Who may go where',
    '',
    'Every address of the city, asked by every role. ✓ is let in (also where nothing is found), ✗ is told that it is not',
    'theirs, *sign in* is asked to come in first. Made by `UPDATE_ROLES=1 npx vitest run test/roles.test.ts`; read the',
    'difference before you keep it. The pages of one’s own account want a session, which the visitors of this test have not.',
    '',
    '## Not for everybody',
    '',
    `| Address | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...closed.map(({ name, cells }) => `| ${name} | ${cells.join(' | ')} |`),
    '',
    '## For everybody',
    '',
    ...open.map(({ name }) => `- ${name}`),
    '',
  ].join('\n')
}

test('every role is let in where the table says, and nowhere else', async () => {
  const found = new Map<Column, ReadonlyMap<string, string>>()
  for (const column of columns) found.set(column, await classesOf(column))
  const now = written(found)
  if (process.env['UPDATE_ROLES']) await writeFile(table, now)
  expect(now).toBe(await readFile(table, 'utf8'))
  expect(city.reported).toEqual([])
}, 600_000)
