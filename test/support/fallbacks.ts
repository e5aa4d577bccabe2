import { type HTMLElement, NodeType } from 'node-html-parser'
import type { Said } from '#platform/locale.ts'
import { blank } from './words-of-the-house.ts'

/** Persian texts nobody has said in Azerbaijani yet: a reader of azb meets them as they are. */
export interface Fallbacks {
  /** Whether a text on a page is one of them. */
  readonly has: (text: string) => boolean
}

/** The texts that have Azerbaijani none, unless another text says the very same in Azerbaijani. */
export function fallbacksAmong(said: readonly Said[]): Fallbacks {
  const azerbaijani = new Set(said.flatMap(({ azb }) => azb ?? []).map(squeezed))
  const persian = said.filter(({ azb, fa }) => azb === undefined && /[آ-ی]{2}/.test(fa)).map(({ fa }) => squeezed(fa))
  const missing = persian.filter((text) => !azerbaijani.has(text))
  const whole = new Set(missing.filter((text) => !text.includes(blank)))
  const withValues = missing.filter((text) => text.includes(blank) && ownLetters(text) > 5).map(patternOf)
  return { has: (text) => whole.has(squeezed(text)) || withValues.some((pattern) => pattern.test(squeezed(text))) }
}

/** How many letters a sentence has besides the values it takes. */
const ownLetters = (text: string) => text.replaceAll(blank, '').replaceAll(/[^آ-ی]/g, '').length

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The sentence with any value in its blanks. */
const patternOf = (text: string) =>
  new RegExp(
    `^${text
      .split(blank)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.+')}$`,
  )

export interface Shown {
  readonly text: string
  readonly element: HTMLElement
}

/** Every text a page shows, with the element it stands in. */
export function textsIn(element: HTMLElement): Shown[] {
  if (['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD'].includes(element.tagName)) return []
  return element.childNodes.flatMap((child) => {
    if (child.nodeType === NodeType.TEXT_NODE) return child.text.trim() === '' ? [] : [{ text: child.text, element }]
    return isElement(child) ? textsIn(child) : []
  })
}

const isElement = (node: { nodeType: NodeType }): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE

/** The language a text is marked as: that of the nearest element that names one. */
export function languageOf(element: HTMLElement): string {
  for (let near: HTMLElement | null = element; near; near = near.parentNode) {
    const language = near.getAttribute?.('lang')
    if (language) return language
  }
  return ''
}

/** What is read out or shown from attributes. */
export const attributesIn = (page: HTMLElement): Shown[] =>
  page.querySelectorAll('[aria-label], [placeholder], [title], [alt]').flatMap((element) =>
    ['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) => {
      const text = element.getAttribute(name)
      return text ? [{ text, element }] : []
    }),
  )
