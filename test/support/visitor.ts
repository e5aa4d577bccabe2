import { type HTMLElement, parse } from 'node-html-parser'
import type { createApp } from '#platform/http/app.tsx'
import { addressIn, type Locale } from '#platform/locale.ts'

type App = ReturnType<typeof createApp>

type Value = string | File

/** What a form sends: for each field what is in it, all that is ticked, or the files that were chosen. */
type Filled = Readonly<Record<string, Value | readonly Value[]>>

const pairsOf = (fields: Filled) =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, Value] => [name, each]))

/** As a browser encodes it: a form with files is sent in parts. */
function bodyOf(fields: Filled): FormData | URLSearchParams {
  const pairs = pairsOf(fields)
  const body = pairs.some(([, value]) => value instanceof File) ? new FormData() : new URLSearchParams()
  for (const [name, value] of pairs) {
    if (value instanceof File && body instanceof FormData) body.append(name, value)
    else if (typeof value === 'string') body.append(name, value)
  }
  return body
}

/** Somebody using the city without JavaScript: opens pages, fills in the forms that are really there, follows redirects. */
export class Visitor {
  readonly #app: App
  readonly #headers: Record<string, string>

  readonly #language: Locale
  readonly #cookies = new Map<string, string>()

  constructor(app: App, personId?: string, language: Locale = 'en') {
    this.#app = app
    this.#language = language
    this.#headers = personId ? { 'x-person': personId } : {}
  }

  /** Opens a page of ours in the visitor's language, and follows redirects as a browser does. */
  async open(path: string): Promise<Page> {
    return this.visit(addressIn(this.#language, path))
  }

  /** Opens exactly this address. */
  async visit(address: string, redirects = 5): Promise<Page> {
    const response = await this.request(address)
    const onward = response.headers.get('location')
    if (onward && response.status >= 300 && response.status < 400 && redirects > 0) {
      return this.visit(new URL(onward, 'http://localhost').href, redirects - 1)
    }
    return this.#page(response)
  }

  /** The bare response, with this visitor's cookies sent and kept. */
  async request(address: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...this.#headers, ...(cookie && { cookie }), ...Object.fromEntries(new Headers(init.headers)) }
    const response = await this.#app.request(address, { ...init, headers })
    for (const set of response.headers.getSetCookie()) this.#keep(set)
    return response
  }

  #keep(set: string) {
    const [pair = '', ...attributes] = set.split(';')
    const [name = '', value = ''] = pair.split('=')
    const over = attributes.some((attribute) => attribute.trim().toLowerCase() === 'max-age=0')
    if (over) this.#cookies.delete(name.trim())
    else this.#cookies.set(name.trim(), value)
  }

  async send(path: string, fields: Filled, from = 'same-origin'): Promise<Page> {
    const response = await this.request(path, {
      method: 'POST',
      headers: { 'sec-fetch-site': from },
      body: bodyOf(fields),
    })
    const onward = response.headers.get('location')
    return onward && response.status === 303 ? this.visit(onward) : this.#page(response)
  }

  async #page(response: Response) {
    return new Page(this, response.status, parse(await response.text()))
  }
}

export class Page {
  readonly status: number
  readonly document: HTMLElement
  readonly #visitor: Visitor

  constructor(visitor: Visitor, status: number, document: HTMLElement) {
    this.#visitor = visitor
    this.status = status
    this.document = document
  }

  get text() {
    return this.document.textContent.replaceAll(/\s+/g, ' ')
  }

  /** The forms a person came for stand in the main part of the page, before those of its frame. */
  #forms() {
    const [main, all] = ['main form[method=post]', 'form[method=post]'].map((path) =>
      this.document.querySelectorAll(path),
    )
    return [...(main ?? []), ...(all ?? [])]
  }

  /**
   * Fills in the form with this button (or the only one) and sends it.
   * A field the form does not have is a mistake in the test, or in the page.
   */
  async submit(fields: Filled, button = ''): Promise<Page> {
    const form = this.#forms().find((each) => each.querySelector('button')?.textContent.includes(button))
    if (!form) throw new Error(`No form "${button}" on this page:\n${this.text}`)

    const filled: Record<string, Value | readonly Value[]> = { ...contentsOf(form), ...pressed(form, button) }
    for (const [name, value] of Object.entries(fields)) {
      if (!form.querySelector(`[name="${name}"]`))
        throw new Error(`The form has no field "${name}", only: ${Object.keys(filled).join(', ')}`)
      filled[name] = value
    }
    return this.#visitor.send(form.getAttribute('action') ?? '', filled)
  }
}

/** What the form would send if nobody touched it: unchecked boxes and unchosen options stay at home. */
function contentsOf(form: HTMLElement) {
  const filled: Record<string, string | string[]> = {}
  for (const input of form.querySelectorAll('input, textarea, select')) {
    const name = input.getAttribute('name')
    const value = valueOf(input)
    if (!name || value === undefined) continue
    // Boxes of one question are sent each; of anything else a form has one.
    filled[name] = name.endsWith('[]') ? [filled[name] ?? [], value].flat() : value
  }
  return filled
}

function valueOf(input: HTMLElement): string | undefined {
  if (input.tagName === 'TEXTAREA') return input.textContent
  return input.tagName === 'SELECT' ? chosenIn(input) : written(input)
}

function chosenIn(select: HTMLElement) {
  const option = select.querySelector('option[selected]') ?? select.querySelector('option')
  return option?.getAttribute('value') ?? option?.textContent
}

function written(input: HTMLElement) {
  const type = input.getAttribute('type')
  if (type === 'file') return undefined
  if ((type === 'checkbox' || type === 'radio') && !input.hasAttribute('checked')) return undefined
  return input.getAttribute('value') ?? (type === 'checkbox' ? 'on' : '')
}

/** The button that was pressed sends its own value. */
function pressed(form: HTMLElement, label: string): Record<string, string> {
  const button = form.querySelectorAll('button').find((each) => each.textContent.includes(label))
  const name = button?.getAttribute('name')
  return name ? { [name]: button?.getAttribute('value') ?? '' } : {}
}
