import type { Sentences } from '#platform/offline/islands/keeping/sentences.ts'
import { isWaiting, type KeptVerdict, written } from '../../rules/kept-verdicts.ts'

interface Stage {
  readonly template: HTMLTemplateElement
  readonly says: Sentences
  /** What becomes of a verdict that was refused, once its reason was read. */
  readonly dismiss: (id: string) => void
}

/** A kept verdict as a row: the page has its shape as a template, here it is filled. */
export function drawKept(verdict: KeptVerdict, { template, says, dismiss }: Stage): Element {
  const row = template.content.firstElementChild?.cloneNode(true)
  if (!(row instanceof HTMLElement)) throw new Error('The page has no shape for a kept verdict')
  const link = row.querySelector('a')
  link?.setAttribute('href', verdict.address)
  put(row, 'a', verdict.title)
  put(row, '[data-verdict]', says.say(written(verdict, 'verdict')))
  put(row, '[data-what]', written(verdict, 'what'))
  put(row, '[data-at]', says.time(verdict.at))
  for (const other of row.querySelectorAll(isWaiting(verdict) ? '[data-refused]' : '[data-waits]')) other.remove()
  put(row, '[data-why]', verdict.why ?? '')
  row.querySelector('button')?.addEventListener('click', () => dismiss(verdict.id))
  return row
}

function put(row: Element, path: string, text: string) {
  const element = row.querySelector(path)
  if (element) element.textContent = text
}
