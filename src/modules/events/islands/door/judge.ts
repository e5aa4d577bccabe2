import { readTicket } from '#engines/enrolment/rules/index.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { fold } from '#platform/text/fold.ts'
import {
  type DoorEntry,
  entriesFor,
  judgeEntry,
  judgeProblem,
  judgeTicket,
  type Manifest,
  type Verdict,
} from '../../rules/door.ts'
import type { OwnScan } from './store.ts'

/** What this phone answers by itself, from the list it took along and from its own scans. */
export async function judgeHere(
  manifest: Manifest,
  own: readonly OwnScan[],
  said: string,
  now: number,
): Promise<Verdict[]> {
  const entries = withOwn(manifest.entries, own)
  if (said.startsWith('JST1:') || /^https?:/u.test(said))
    return [await scanned({ ...manifest, entries }, own, said, now)]
  return entriesFor(entries, asciiDigits(said), fold).map((entry) => judgeEntry(entry, { isOffline: true }))
}

async function scanned(manifest: Manifest, own: readonly OwnScan[], text: string, now: number): Promise<Verdict> {
  const ticket = readTicket(text)
  if (typeof ticket === 'string') return judgeProblem(ticket)
  const key = manifest.keys.find(({ number }) => number === ticket.key)
  if (!key || !(await isSigned(key.publicKey, ticket.signed, ticket.signature))) return judgeProblem('forged')
  const verdict = judgeTicket(ticket, manifest, { isOffline: true, now })
  const isIn = verdict.unknown && own.some(({ enrolmentId }) => enrolmentId === verdict.unknown?.enrolmentId)
  return isIn ? { tone: 'red', why: 'already-in', coming: [] } : verdict
}

/** The browser's own WebCrypto verifies: ECDSA on P-256 over SHA-256, r‖s. */
async function isSigned(publicKey: string, signed: BufferSource, signature: BufferSource): Promise<boolean> {
  const bytes = Uint8Array.from(atob(publicKey), (letter) => letter.charCodeAt(0))
  const key = await crypto.subtle.importKey('spki', bytes, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed)
}

/** The list as it stands with what this phone has seen since. */
function withOwn(entries: readonly DoorEntry[], own: readonly OwnScan[]): DoorEntry[] {
  const seen = Map.groupBy(
    own.filter(({ manner }) => manner !== 'again'),
    ({ enrolmentId }) => enrolmentId,
  )
  return entries.map((entry) => {
    const scans = seen.get(entry.id) ?? []
    const inside = scans.flatMap(({ member, at }) =>
      entry.members
        .filter(({ position }) => member === 0 || position === member)
        .map(({ position }) => ({ position, at, door: '' })),
    )
    return inside.length === 0 ? entry : { ...entry, inside: [...entry.inside, ...inside] }
  })
}
