import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DrawEntry, drawList, runDraw } from '#engines/enrolment/rules/index.ts'
import { shellLines } from './draw-shell.ts'

const entries: readonly DrawEntry[] = Array.from({ length: 30 }, (_, n) => ({
  code: `1000000000${String(n).padStart(2, '0')}`,
  seats: 1 + (n % 4),
  weight: 1 + (n % 3),
  lanes: n % 5 === 0 ? ['a', 'b'] : n % 3 === 0 ? ['b'] : [],
}))
const published = { code: 'D-TEST001', secret: 'ab'.repeat(32), salt: "تاس 4 2 6 'و' $HOME" }

test.each([
  ['without lanes', { capacity: 20, lanes: [], release: true }],
  [
    'with lanes whose rest joins the others',
    {
      capacity: 24,
      lanes: [
        { id: 'a', seats: 6 },
        { id: 'b', seats: 9 },
      ],
      release: true,
    },
  ],
  ['with lanes that stay closed', { capacity: 24, lanes: [{ id: 'a', seats: 12 }], release: false }],
])('six lines of a shell come to the same result as the city, %s', (_which, seats) => {
  const folder = mkdtempSync(join(tmpdir(), 'draw-'))
  writeFileSync(join(folder, 'list.txt'), drawList(published.code, entries))
  const [, ...lines] = shellLines({ ...published, ...seats, listAt: 'http://localhost/list.txt' })
  const printed = execFileSync('bash', ['-c', lines.join('\n')], { cwd: folder, encoding: 'utf8' })
  const [, hash, seed, ...placed] = printed.trimEnd().split('\n')

  const result = runDraw({ draw: published.code, secret: published.secret, salt: published.salt, entries, ...seats })
  const laneOf = new Map(result.admitted.map(({ code, lane }) => [code, lane]))
  expect([hash, seed]).toEqual([result.listHash, result.seed])
  expect(placed).toEqual(result.order.map((code) => `${code} ${laneOf.get(code) ?? '-'}`))
})
