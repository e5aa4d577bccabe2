import { generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { isSignedByNumbered, publicNumberedKey } from '#platform/keys/numbered.ts'
import { readTicket, scopeOf, signedPart, type Ticket, ticketText } from './ticket.ts'

const file = '../shared/data/enrolment/ticket-vectors.json'

const Vectors = z.object({
  keyId: z.int(),
  publicKeySpkiBase64: z.string(),
  tickets: z.array(
    z.object({
      text: z.string(),
      valid: z.boolean(),
      why: z.string().default('valid'),
      payloadHex: z.string().default(''),
      key: z.int().default(0),
      enrolment: z.string().default(''),
      scope: z.string().default(''),
      seats: z.int().default(0),
      member: z.int().default(0),
      until: z.int().default(0),
    }),
  ),
})

describe.skipIf(!existsSync(file))(`the tickets written down in ${file}`, () => {
  const { tickets, ...ring } = Vectors.parse(
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { keyId: 0, publicKeySpkiBase64: '', tickets: [] },
  )
  const isGood = (text: string) => {
    const read = readTicket(text)
    if (typeof read === 'string' || read.key !== ring.keyId) return false
    return isSignedByNumbered(publicNumberedKey(ring.publicKeySpkiBase64), read.signed, read.signature)
  }

  test.each(tickets)('$why: $valid', ({ text, valid }) => {
    expect(isGood(text)).toBe(valid)
  })

  test.each(tickets.filter(({ valid }) => valid))('says what it was made of: $seats seats', ({ text, ...ticket }) => {
    const { key, enrolment, seats, member, until } = ticket
    expect(readTicket(text)).toMatchObject({ key, enrolment, seats, member, until, scope: scopeOf(ticket.scope) })
    expect(Buffer.from(signedPart(ticket)).toString('hex')).toBe(
      Buffer.from('JST1:').toString('hex') + ticket.payloadHex,
    )
  })
})

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const signed = (bytes: Uint8Array) => sign('sha256', bytes, { key: pair.privateKey, dsaEncoding: 'ieee-p1363' })

const anyTicket = fc.record<Ticket>({
  key: fc.integer({ min: 0, max: 255 }),
  enrolment: fc.uuid(),
  scope: fc.uuid(),
  seats: fc.integer({ min: 1, max: 255 }),
  member: fc.integer({ min: 0, max: 255 }),
  until: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
})

test('a ticket is 149 characters and says at the door what it said when it was made', () => {
  fc.assert(
    fc.property(anyTicket, (ticket) => {
      const part = signedPart(ticket)
      const text = ticketText(part, signed(part))
      expect(text).toHaveLength(149)
      expect(readTicket(text)).toMatchObject({ ...ticket, scope: scopeOf(ticket.scope) })
    }),
    { numRuns: 50 },
  )
})

test('whatever is held before the camera, nothing is thrown', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readTicket(`JST1:${text}`)))
})
