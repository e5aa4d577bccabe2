import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What may be false in what a key says: said to another site, an older challenge, without the finger. */
interface Twist {
  readonly origin?: string
  readonly challenge?: string
  readonly verified?: boolean
  /** How often it says it has signed. */
  readonly count?: number
  /** Whose key it says it is. */
  readonly userHandle?: string | undefined
}

interface ToMake {
  readonly challenge: string
  readonly rp: { readonly id?: string }
  readonly user: { readonly id: string }
}

interface ToShow {
  readonly challenge: string
  readonly rpId?: string
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** A device that makes passkeys and shows them, as WebAuthn Level 3 §6 has it: ES256, no attestation. */
export class Authenticator {
  readonly #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #id = randomBytes(32)
  readonly #origin: string
  #owner = ''
  #count = 0

  constructor(origin = 'http://localhost') {
    this.#origin = origin
  }

  /** Answers `navigator.credentials.create`. */
  make({ challenge, rp, user }: ToMake, twist: Twist = {}): string {
    this.#owner = user.id
    const made = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.#id.length]), this.#id, this.#cose()])
    const data = this.#said(rp.id ?? 'localhost', twist, made)
    const size = Buffer.alloc(2)
    size.writeUInt16BE(data.length)
    return this.#answer({
      clientDataJSON: this.#client('webauthn.create', challenge, twist).toString('base64url'),
      attestationObject: text(Buffer.concat([noAttestation, size, data])),
      transports: ['internal'],
    })
  }

  /** Answers `navigator.credentials.get`. */
  show({ challenge, rpId = 'localhost' }: ToShow, twist: Twist = {}): string {
    const data = this.#said(rpId, twist)
    const clientData = this.#client('webauthn.get', challenge, twist)
    return this.#answer({
      clientDataJSON: text(clientData),
      authenticatorData: text(data),
      signature: text(sign('sha256', Buffer.concat([data, hash(clientData)]), this.#pair.privateKey)),
      userHandle: 'userHandle' in twist ? twist.userHandle : this.#owner,
    })
  }

  #answer(response: object) {
    return JSON.stringify({ id: text(this.#id), rawId: text(this.#id), type: 'public-key', response })
  }

  #client(type: string, challenge: string, twist: Twist) {
    const { origin = this.#origin } = twist
    return Buffer.from(JSON.stringify({ type, challenge: twist.challenge ?? challenge, origin }))
  }

  /** Flags: present 0x01, verified 0x04, holds a new key 0x40. */
  #said(host: string, twist: Twist, made = Buffer.alloc(0)) {
    const flags = 0x01 | (twist.verified === false ? 0 : 0x04) | (made.length > 0 ? 0x40 : 0)
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(twist.count ?? (this.#count += 1))
    return Buffer.concat([hash(host), Buffer.from([flags]), counted, made])
  }

  /** The public key as a map in CBOR: kind 2, algorithm -7, curve 1, x, y (RFC 9053 §7.1). */
  #cose() {
    const { x = '', y = '' } = this.#pair.publicKey.export({ format: 'jwk' })
    const [head, between] = ['a5010203262001215820', '225820'].map((hex) => Buffer.from(hex, 'hex'))
    const parts = [head, Buffer.from(x, 'base64url'), between, Buffer.from(y, 'base64url')]
    return Buffer.concat(parts.filter((part) => part !== undefined))
  }
}

/** `{ fmt: 'none', attStmt: {}, authData: …` in CBOR, up to the length of what follows. */
const noAttestation = Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex')
