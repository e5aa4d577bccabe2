/**
 * A process that wants many seats at once and says of each what it was told. It may be killed while it asks, and may be
 * told to leave the lock out, to show what the lock is for.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { openAdmission } from '#engines/enrolment/index.ts'
import { connect } from '#platform/db/database.ts'
import { theRules } from '#platform/permission.ts'

const { url, sessionId, from, to, locks, largest } = z
  .object({
    url: z.string(),
    sessionId: z.uuid(),
    from: z.coerce.number(),
    to: z.coerce.number(),
    locks: z.string(),
    largest: z.coerce.number(),
  })
  .parse({
    url: process.env['CITY'],
    sessionId: process.env['SESSION'],
    from: process.env['FROM'],
    to: process.env['TO'],
    locks: process.env['LOCKS'],
    largest: process.env['LARGEST'],
  })

const { db, close } = connect(url)
const naive = { locks: false, hooks: { afterCount: () => sleep(100) } }
const admit = openAdmission(db, { most: 100, ...(locks === 'no' && naive) })
const sender = { actor: theRules, channel: 'web' } as const

/** One person or more, by the number of the request: sent again, it is the same party. */
const sizeOf = (number: number) => 1 + (number % largest)

async function ask(number: number) {
  const seats = sizeOf(number)
  const member = { personId: null, name: '', guestName: 'مهمان', birthYear: null, sex: null } as const
  const members = Array.from({ length: seats }, () => ({
    ...member,
    role: 'participant' as const,
    takesSeat: true,
    profile: 'anybody',
  }))
  const { id, state } = await admit(
    { sessionId },
    {
      sender,
      act: {
        kind: 'ask',
        ask: {
          key: `${sessionId} ${number}`,
          sessionId,
          partyId: null,
          organisationId: null,
          members,
          seats,
          heads: seats,
          lanes: [],
          due: 0n,
          weight: 1,
          needsConsent: false,
          answers: null,
          termsVersion: 1,
        },
      },
    },
  )
  process.stdout.write(`told ${number} ${state} ${id}\n`)
}

await db.execute('select 1')
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
await Promise.all(Array.from({ length: to - from }, (_, at) => ask(from + at)))
await close()
// What a busy reader has not taken yet would be lost by an exit.
process.stdout.write('all told\n', () => process.exit(0))
