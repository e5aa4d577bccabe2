import { randomBytes } from 'node:crypto'
import type { Db } from '#platform/db/database.ts'
import { type AuthHouse } from '../house.ts'
import { useProof } from '../robots/queries.ts'
import type { PasskeyRow } from '../tables.ts'
import { type AddedAnswer, addedIn, type ShownAnswer, shownIn } from './answers.ts'
import { holdPasskey, insertPasskey, passkeysOf, updatePasskey } from './queries.ts'
import { type Ceremony, ceremonySeconds } from './rules.ts'

/** Read only when somebody uses a passkey: it brings a reader of certificates with it. */
const webAuthn = () => import('@simplewebauthn/server')

/** Whom keys are made for: the host of the public address. A key made here answers to nobody else. */
export function partyOf({ publicUrl }: Pick<AuthHouse, 'publicUrl'>) {
  const { origin, hostname } = new URL(publicUrl)
  return { origin, id: hostname }
}

/** A fresh challenge. The caller keeps it where only this browser has it, sealed. */
export const beginCeremony = (purpose: Ceremony['purpose'], userId: string | undefined, now: Date): Ceremony => ({
  purpose,
  userId,
  challenge: randomBytes(32).toString('base64url'),
  until: new Date(now.getTime() + ceremonySeconds * 1000),
})

interface At {
  readonly db: Db
  readonly house: AuthHouse
  readonly now: Date
}

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'))

/** What the browser needs to ask for a key that we know. Coming in by it alone, the key must know its owner. */
export async function optionsToShow({ db, house }: Pick<At, 'db' | 'house'>, ceremony: Ceremony) {
  const { generateAuthenticationOptions } = await webAuthn()
  const known = ceremony.userId === undefined ? [] : await passkeysOf(db, ceremony.userId)
  return generateAuthenticationOptions({
    rpID: partyOf(house).id,
    challenge: bytesOf(ceremony.challenge),
    timeout: ceremonySeconds * 1000,
    allowCredentials: known.map(credentialOf),
    userVerification: ceremony.purpose === 'entry' ? 'required' : 'preferred',
  })
}

/** What the browser needs to make a key for this account; one that holds such a key already refuses. */
export async function optionsToAdd(
  { db, house }: Pick<At, 'db' | 'house'>,
  ceremony: Ceremony,
  account: { userId: string; label: string },
) {
  const { generateRegistrationOptions } = await webAuthn()
  const known = await passkeysOf(db, account.userId)
  return generateRegistrationOptions({
    rpID: partyOf(house).id,
    rpName: 'Janshahr',
    challenge: bytesOf(ceremony.challenge),
    userID: Uint8Array.from(Buffer.from(account.userId, 'utf8')),
    userName: account.label,
    timeout: ceremonySeconds * 1000,
    attestationType: 'none',
    excludeCredentials: known.map(credentialOf),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
}

/** `over`: this challenge was answered before, is too old, or was asked for something else. */
export type Shown =
  | { readonly kind: 'right'; readonly passkey: PasskeyRow }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'over' }

/**
 * Judges what a known key said (WebAuthn Level 3 §7.2): our challenge, our address, its signature, a count that grows.
 * To be called in a transaction; the challenge is used up with it.
 */
export async function judgeShown(at: At, ceremony: Ceremony | undefined, sent: string): Promise<Shown> {
  const answer = shownIn(sent)
  if (!answer) return { kind: 'wrong' }
  if (!ceremony || ceremony.purpose === 'addition' || !(await takeCeremony(at, ceremony))) return { kind: 'over' }
  const passkey = await holdPasskey(at.db, answer.id)
  if (!passkey || !isTheirs(passkey, ceremony, answer)) return { kind: 'wrong' }
  const proof = await verifyShown(at, { ceremony, answer, passkey })
  if (!proof) return { kind: 'wrong' }
  await updatePasskey(at.db, passkey.id, { ...proof, usedAt: at.now })
  return { kind: 'right', passkey }
}

/** A key found without asking for it names its owner, and must name the one we know it by. */
function isTheirs(passkey: PasskeyRow, ceremony: Ceremony, { response: { userHandle } }: ShownAnswer) {
  const named = userHandle === undefined ? undefined : Buffer.from(userHandle, 'base64url').toString('utf8')
  if (named !== undefined && named !== passkey.userId) return false
  return ceremony.purpose === 'second' ? passkey.userId === ceremony.userId : named !== undefined
}

interface ToVerify {
  readonly ceremony: Ceremony
  readonly answer: ShownAnswer
  readonly passkey: PasskeyRow
}

async function verifyShown({ house }: At, { ceremony, answer, passkey }: ToVerify) {
  const { verifyAuthenticationResponse } = await webAuthn()
  const party = partyOf(house)
  const { userHandle: _, ...response } = answer.response
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: { ...answer, response },
    expectedChallenge: ceremony.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: { ...credentialOf(passkey), publicKey: bytesOf(passkey.publicKey), counter: passkey.counter },
    requireUserVerification: ceremony.purpose === 'entry',
  }).catch(refused)
  return verified && authenticationInfo
    ? { counter: authenticationInfo.newCounter, synced: authenticationInfo.credentialBackedUp }
    : undefined
}

/**
 * Judges what a new key said (WebAuthn Level 3 §7.1) and writes it down. What it is made by is not asked: any maker's
 * key will do, and none tells us who it is.
 */
export async function addPasskey(
  at: At,
  ceremony: Ceremony | undefined,
  given: { userId: string; name: string; answer: string },
): Promise<'added' | 'wrong' | 'over' | 'taken'> {
  const answer = addedIn(given.answer)
  if (!answer) return 'wrong'
  if (ceremony?.purpose !== 'addition' || ceremony.userId !== given.userId) return 'over'
  if (!(await takeCeremony(at, ceremony))) return 'over'
  const made = await verifyAdded(at, ceremony, answer)
  if (!made) return 'wrong'
  const { id, publicKey, counter } = made.credential
  const isNew = await insertPasskey(at.db, {
    id,
    userId: given.userId,
    name: given.name,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports: answer.response.transports,
    synced: made.credentialBackedUp,
    createdAt: at.now,
  })
  return isNew ? 'added' : 'taken'
}

async function verifyAdded({ house }: At, { challenge }: Ceremony, answer: AddedAnswer) {
  const { verifyRegistrationResponse } = await webAuthn()
  const party = partyOf(house)
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: false,
  }).catch(refused)
  return verified ? registrationInfo : undefined
}

/** The package refuses by throwing plain errors, all of them about what a stranger sent. */
const refused = () => ({ verified: false, authenticationInfo: undefined, registrationInfo: undefined }) as const

/** Uses a challenge up; false when it is too old or was used before. */
const takeCeremony = async ({ db, now }: At, { challenge, until }: Ceremony) =>
  until > now && (await useProof(db, `passkey:${challenge}`, until))

type Transport = 'ble' | 'cable' | 'hybrid' | 'internal' | 'nfc' | 'smart-card' | 'usb'
const transports = new Set(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])
const isTransport = (name: string): name is Transport => transports.has(name)

const credentialOf = (passkey: PasskeyRow) => ({ id: passkey.id, transports: passkey.transports.filter(isTransport) })
