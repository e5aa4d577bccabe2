import { type HTMLElement, parse } from 'node-html-parser'

/** A form as it stands in a page. */
export interface FoundForm {
  /** Where the page is. */
  readonly at: string
  readonly action: string
  readonly multipart: boolean
  readonly fields: readonly Field[]
  /** Forms with the same address and fields are one form. */
  readonly kind: string
}

interface Field {
  readonly name: string
  /** What it would send if nobody touched it. */
  readonly value: string | undefined
  /** A person can write what they like here. */
  readonly free: boolean
}

const free = new Set(['text', 'search', 'tel', 'email', 'url', 'password', 'number', 'date', 'textarea'])

/** The forms of a page that change something. */
export function formsIn(html: string, at: string): FoundForm[] {
  return parse(html)
    .querySelectorAll('form')
    .filter((form) => form.getAttribute('method')?.toLowerCase() === 'post')
    .map((form) => {
      const action = form.getAttribute('action') || at
      const fields = form.querySelectorAll('input, textarea, select, button[name]').flatMap(fieldOf)
      const names = [...new Set(fields.map(({ name }) => name))].toSorted()
      const multipart = form.getAttribute('enctype') === 'multipart/form-data'
      return { at, action, multipart, fields, kind: `${withoutIds(action)} ${names.join(' ')}` }
    })
}

const withoutIds = (address: string) =>
  address.replaceAll(/\/[0-9a-f]{8}-[0-9a-f-]{27}|\/\d+/g, '/:id').replace(/\?.*$/, '')

function fieldOf(input: HTMLElement): Field[] {
  const name = input.getAttribute('name')
  if (!name) return []
  const type = input.tagName === 'INPUT' ? (input.getAttribute('type') ?? 'text') : input.tagName.toLowerCase()
  return [{ name, value: valueOf(input, type), free: free.has(type) }]
}

function valueOf(input: HTMLElement, type: string) {
  if (type === 'textarea') return input.textContent
  if (type === 'select') return chosenOf(input)
  if (type === 'file') return undefined
  const isBox = type === 'checkbox' || type === 'radio'
  return isBox && !input.hasAttribute('checked') ? undefined : (input.getAttribute('value') ?? '')
}

function chosenOf(select: HTMLElement) {
  const option = select.querySelector('option[selected]') ?? select.querySelector('option')
  return option?.getAttribute('value') ?? option?.textContent
}
