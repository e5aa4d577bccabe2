import { expect, test } from 'vitest'
import { protocolState, whyNoProtocol } from './protocols.ts'

const term = { until: '2026-05-13', endedOn: null }

test('a protocol holds through its last day', () => {
  expect(protocolState(term, '2026-05-13')).toBe('in-force')
  expect(protocolState(term, '2026-05-14')).toBe('over')
})

test('one that was ended early holds no more from that day', () => {
  const ended = { ...term, endedOn: '2026-04-20' }
  expect(protocolState(ended, '2026-04-19')).toBe('in-force')
  expect(protocolState(ended, '2026-04-20')).toBe('ended')
})

test('nothing is signed in days to come, or over before it was signed', () => {
  const signed = { signedOn: '2026-04-20', until: '2026-04-20' }
  expect(whyNoProtocol(signed, '2026-04-20')).toBeUndefined()
  expect(whyNoProtocol(signed, '2026-04-19')?.kind).toBe('invalid')
  expect(whyNoProtocol({ ...signed, until: '2026-04-19' }, '2026-04-20')?.kind).toBe('invalid')
})
