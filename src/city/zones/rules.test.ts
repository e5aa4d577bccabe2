import { describe, expect, test } from 'vitest'
import { squareAt } from './fixtures.ts'
import { region } from './region.ts'
import { editionOn, whyNotPublish, zoneAmong } from './rules.ts'
import { words } from './words.ts'

describe('the zone of a point', () => {
  const west = { code: 'a', shape: squareAt([46.29, 38.07]) }
  const east = { code: 'b', shape: squareAt([46.3, 38.07]) }
  const small = { code: 'c', shape: squareAt([46.293, 38.073], 0.002) }
  const zoneAt = (lon: number, lat: number, zones = [west, east]) => {
    const found = zoneAmong([lon, lat], zones, region.frame)
    return found && [found.zone.code, found.edge]
  }

  test.each([
    ['inside', 46.295, 38.075, ['a', false]],
    ['on a common border: the lower code, as both are equal', 46.3, 38.075, ['a', false]],
    ['forty metres outside', 46.28955, 38.075, ['a', true]],
    ['a hundred metres outside', 46.2888, 38.075, undefined],
  ])('%s', (_where, lon, lat, expected) => {
    expect(zoneAt(lon, lat)).toEqual(expected)
  })

  test('of two that hold it, the smaller', () => {
    expect(zoneAt(46.294, 38.074, [west, small])).toEqual(['c', false])
  })
})

const begun = (validFrom: string, state: 'published' | 'draft' = 'published') => ({ validFrom, state })

describe('the edition of a day', () => {
  const list = [begun('2024-03-20'), begun('2026-03-21'), begun('2025-01-01', 'draft')]

  test.each([
    ['2023-01-01', '2024-03-20'],
    ['2024-03-20', '2024-03-20'],
    ['2026-03-20', '2024-03-20'],
    ['2026-03-21', '2026-03-21'],
  ])('on %s is that of %s', (day, expected) => {
    expect(editionOn(list, day)?.validFrom).toBe(expected)
  })
})

describe('an edition is published', () => {
  const columns = { code: 'code', name: 'name', parent: undefined, population: undefined }
  const read = { crs: 'EPSG:4326', axesSwapped: false, crsFrom: 'numbers' as const, columns, properties: [] }
  const row = { row: 1, code: 'n-01', verdict: 'changed' as const, changes: ['name' as const] }
  const report = { ...read, rows: [row], aside: [], remarks: [], missing: [] }
  const edition = { state: 'checked' as const, report, importedBy: 'sara', schematic: false, basedOn: 'before' }
  const latest = { id: 'before', validFrom: '2024-03-20' }
  const asked = { edition, personId: 'omid', from: '2026-04-01', latest, zones: 4, confirmed: false }
  const warned = { ...report, remarks: [{ level: 'warning' as const, says: words.zones, rows: [1] }] }

  test.each([
    ['by a second person, after the one before', {}, undefined],
    ['never by whoever imported it', { personId: 'sara' }, words.needsSecondPerson],
    ['never twice', { edition: { ...edition, state: 'published' as const } }, words.alreadyPublished],
    ['never empty', { zones: 0 }, words.emptyEdition],
    ['never after it was put aside', { edition: { ...edition, state: 'abandoned' as const } }, words.isAbandoned],
    ['never before the file is read', { edition: { ...edition, report: null } }, words.waitsForAnswer],
    ['never beside another', { latest: { ...latest, id: 'other' } }, words.othersPublished],
    ['never without a row taken', { edition: { ...edition, report: { ...report, rows: [] } } }, words.nothingTaken],
    [
      'never for nothing',
      { edition: { ...edition, report: { ...report, rows: [{ ...row, verdict: 'same' as const }] } } },
      words.noChange,
    ],
    ['never over a warning nobody confirmed', { edition: { ...edition, report: warned } }, words.confirmWarnings(1)],
    ['over a warning somebody confirmed', { edition: { ...edition, report: warned }, confirmed: true }, undefined],
    ['never before the one before', { from: '2024-03-20' }, words.beginsTooEarly('2024-03-20')],
    [
      'never while a row waits for a decision',
      { edition: { ...edition, report: { ...report, aside: [{ row: 1, reason: words.couldBeTwo, decide: true }] } } },
      words.stillWaits,
    ],
    [
      'never while its coordinates are off',
      {
        edition: {
          ...edition,
          report: { ...report, proof: { east: 8, north: 173, metres: 173.2, points: 4, blocks: true } },
        },
      },
      words.crsUnproven(173.2),
    ],
  ])('%s', (_how, change, reason) => {
    expect(whyNotPublish({ ...asked, ...change })?.reason.en).toEqual(reason?.en)
  })
})
