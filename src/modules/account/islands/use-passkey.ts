/** What the city sends, in JSON: bytes are base64url (WebAuthn Level 3). */
interface ToMake extends Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> {
  readonly challenge: string
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string }
  readonly excludeCredentials?: readonly Known[]
}

interface ToShow extends Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> {
  readonly challenge: string
  readonly allowCredentials?: readonly Known[]
}

type Known = Omit<PublicKeyCredentialDescriptor, 'id'> & { readonly id: string }

/**
 * A form that a passkey answers: on its button the browser asks for the key, and what the key said is sent as the
 * field `answer` of an ordinary form. `options` holds what to ask (to make a key), or `from` says where to fetch it (to
 * show one), freshly each time because a page may stand open for hours.
 */
export class UsePasskey extends HTMLElement {
  #busy = false

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    for (const element of this.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true
    form.hidden = false
    if (globalThis.PublicKeyCredential === undefined) return this.#say('unsupported')
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#answer(form)
    })
  }

  async #answer(form: HTMLFormElement) {
    if (this.#busy) return
    this.#busy = true
    this.#say('waiting')
    try {
      const field = form.querySelector<HTMLInputElement>('input[name=answer]')
      if (field) field.value = JSON.stringify(await this.#ask())
      form.submit()
    } catch (error) {
      this.#say(whatFailed(error))
    } finally {
      this.#busy = false
    }
  }

  async #ask() {
    const made = this.getAttribute('options')
    if (made !== null) return saidBy(await navigator.credentials.create({ publicKey: toMake(JSON.parse(made)) }))
    const answer = await fetch(this.getAttribute('from') ?? '', { cache: 'no-store' })
    if (!answer.ok) throw new TypeError(`The city answered ${answer.status}`)
    return saidBy(await navigator.credentials.get({ publicKey: toShow(await answer.json()) }))
  }

  /** The sentence stands in an attribute of this name, in the reader's language. */
  #say(what: string) {
    const output = this.querySelector('output')
    if (output) output.textContent = this.getAttribute(what) ?? ''
  }
}

const sentences: Readonly<Record<string, string>> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  SecurityError: 'elsewhere',
  InvalidStateError: 'known',
  NotSupportedError: 'unsupported',
}

const whatFailed = (error: unknown) => sentences[error instanceof Error ? error.name : ''] ?? 'unanswered'

/** Only the bytes change; the rest of the names and words are the same on both sides. */
const toMake = ({ challenge, user, excludeCredentials = [], ...rest }: ToMake): PublicKeyCredentialCreationOptions => ({
  ...rest,
  challenge: bytes(challenge),
  user: { ...user, id: bytes(user.id) },
  excludeCredentials: excludeCredentials.map(described),
})

const toShow = ({ challenge, allowCredentials = [], ...rest }: ToShow): PublicKeyCredentialRequestOptions => ({
  ...rest,
  challenge: bytes(challenge),
  allowCredentials: allowCredentials.map(described),
})

const described = ({ id, ...rest }: Known): PublicKeyCredentialDescriptor => ({ ...rest, id: bytes(id) })

/** The key's answer in the JSON of WebAuthn Level 3, written by hand: `toJSON` is younger than many phones. */
function saidBy(credential: Credential | null) {
  if (!(credential instanceof PublicKeyCredential)) throw new DOMException('No key', 'NotAllowedError')
  const { id, rawId, type, response } = credential
  return { id, rawId: text(rawId), type, clientExtensionResults: {}, response: partsOf(response) }
}

function partsOf(response: AuthenticatorResponse) {
  const clientDataJSON = text(response.clientDataJSON)
  if (response instanceof AuthenticatorAttestationResponse) {
    const transports = response.getTransports?.() ?? []
    return { clientDataJSON, attestationObject: text(response.attestationObject), transports }
  }
  if (!(response instanceof AuthenticatorAssertionResponse)) throw new DOMException('No key', 'NotAllowedError')
  const { authenticatorData, signature, userHandle } = response
  const shown = { clientDataJSON, authenticatorData: text(authenticatorData), signature: text(signature) }
  return userHandle ? { ...shown, userHandle: text(userHandle) } : shown
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}

const text = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

customElements.define('use-passkey', UsePasskey)
