import type { Text } from '#platform/locale.ts'

export type Say = (text: Text) => string

export interface Choice {
  readonly value: string
  readonly label: string
  /** What tells it from another of the same name. */
  readonly detail?: string
  readonly picture?: string
}

/** Something that is asked, as it stands in the dialog. */
export interface Field {
  readonly name: string
  readonly frame: HTMLElement
  readonly check: () => boolean
  readonly answer: () => string
  readonly focus: () => void
}

export interface Question {
  readonly name: string
  readonly label: Text
  readonly hint?: Text
  readonly value?: string
  /** Left to right, for addresses. */
  readonly ltr?: boolean
  /** A choice instead of a line; the picture shows what is chosen. */
  readonly choices?: readonly Choice[]
  /** A line to type in, and what is found for it to choose from; nothing when it did not arrive. */
  readonly find?: (typed: string) => Promise<readonly Choice[] | undefined>
  readonly problem?: (answer: string) => Text | undefined
}

/** Choices of which one is taken: the given one, else the first. */
export function fieldset(name: string, legend: string, choices: readonly Choice[], value?: string) {
  const frame = document.createElement('fieldset')
  frame.className = 'field editor__choices'
  frame.append(element('legend', legend))
  const inputs = choices.map((choice, index) => {
    const input = document.createElement('input')
    input.type = 'radio'
    input.name = `editor-${name}`
    input.value = choice.value
    input.checked = value === undefined ? index === 0 : choice.value === value
    const row = document.createElement('label')
    row.append(input, ...pictureOf(choice.picture), labelOf(choice))
    frame.append(row)
    return input
  })
  const chosen = () => inputs.find((input) => input.checked)?.value ?? ''
  return { frame, chosen, focus: () => inputs.find((input) => input.checked)?.focus() }
}

function labelOf({ label, detail }: Choice) {
  const text = element('span', label)
  text.dir = 'auto'
  if (detail) text.append(element('small', detail))
  return text
}

function pictureOf(source: string | undefined) {
  if (!source) return []
  const image = document.createElement('img')
  image.src = source
  image.alt = ''
  image.loading = 'lazy'
  return [image]
}

export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string) {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

export function button(text: string, look: string) {
  const made = element('button', text)
  made.type = 'button'
  made.className = look
  return made
}
