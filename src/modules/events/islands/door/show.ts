import type { Verdict } from '../../rules/door.ts'
import type { Says } from './says.ts'

/** What the keeper chose: who comes in, and how. */
export type Chosen = (members: readonly number[], manner: 'ticket' | 'unverified' | 'again') => void

interface Stage {
  readonly template: HTMLTemplateElement
  readonly says: Says
  /** When the list was made that this phone judges by; undefined with a network. */
  readonly listOf: number | undefined
}

/** One verdict as a box: the page has its shape as a template, here it is filled. */
export function drawVerdict(verdict: Verdict, { template, says, listOf }: Stage, chosen: Chosen): Element {
  const box = template.content.firstElementChild?.cloneNode(true)
  if (!(box instanceof HTMLElement)) throw new Error('The page has no shape for a verdict')
  const { tone, why, entry } = verdict
  box.classList.add(`verdict--${tone}`)
  fill(box, '.verdict__word', says.verdict(why))
  fill(box, '.verdict__who bdi', entry?.members.map(({ name }) => name).join('، ') ?? '')
  fill(box, '.verdict__who small', entry?.code.replaceAll(/(.{4})(?=.)/gu, '$1-') ?? '')
  fill(box, '.verdict__why', reasonFor(verdict, says, listOf))
  drawForm(box, verdict, { says, chosen })
  return box
}

function fill(box: Element, path: string, text: string) {
  const element = box.querySelector(path)
  if (element) element.textContent = text
}

function reasonFor({ why, entry }: Verdict, says: Says, listOf: number | undefined): string {
  if (why === 'not-in-list') return says.say('soldAfter', listOf === undefined ? {} : { at: listOf })
  if (why !== 'already-in') return ''
  const first = entry?.inside.toSorted((a, b) => a.at - b.at)[0]
  const when = first ? `${says.time(first.at)} ${first.door}` : ''
  return listOf === undefined ? when : `${when} ${says.say('ownScansOnly')}`
}

interface Filling {
  readonly says: Says
  readonly chosen: Chosen
}

function drawForm(box: Element, verdict: Verdict, { says, chosen }: Filling): void {
  const form = box.querySelector('.verdict__form')
  const [fields, button] = [form?.querySelector('fieldset'), form?.querySelector('button')]
  const manner = mannerOf(verdict)
  if (!fields || !button || manner === undefined) return form?.remove()
  const members = comersOf(verdict, manner)
  fields.hidden = members.length < 2
  fields.append(...members.map(({ position, name }) => tick(position, name)))
  button.textContent = labelFor(manner, members.length, says)
  button.classList.toggle('btn--alert', manner === 'again')
  button.addEventListener('click', () => {
    button.disabled = true
    chosen(ticked(fields), manner)
  })
  return undefined
}

const comersOf = ({ entry, coming }: Verdict, manner: string) => (manner === 'again' ? (entry?.members ?? []) : coming)

function mannerOf({ tone, why, entry }: Verdict) {
  if (tone === 'green') return 'ticket'
  if (tone === 'amber') return 'unverified'
  return why === 'already-in' && entry ? 'again' : undefined
}

function labelFor(manner: 'ticket' | 'unverified' | 'again', count: number, says: Says): string {
  if (manner === 'again') return says.say('letInAgain')
  return manner === 'unverified' ? says.say('admitAnyway') : says.letIn(count)
}

function tick(position: number, name: string): Element {
  const label = document.createElement('label')
  label.className = 'choice'
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.value = String(position)
  box.checked = true
  const text = document.createElement('b')
  text.textContent = name
  label.append(box, text)
  return label
}

/** Those who are ticked; a party whose members are not known comes whole. */
function ticked(fields: Element): number[] {
  const boxes = [...fields.querySelectorAll('input')]
  return boxes.length === 0 ? [0] : boxes.filter(({ checked }) => checked).map(({ value }) => Number(value))
}
