import { words } from '#platform/documents/editor-words.ts'
import { type Choice, element, type Field, fieldset, type Question, type Say } from './parts.ts'

/** Long enough that somebody has stopped typing, in milliseconds. */
const pause = 200

/**
 * A line to type in and, below it, what was found for it: one is chosen with the arrow keys, the pointer or Enter. How
 * many were found is said aloud. What was asked last wins, whichever answer arrives last.
 */
export function findFor(question: Question, say: Say): Field {
  const { name, label, find = async () => [] } = question
  const { line, input } = lineOf(question, say)
  const status = element('p', '')
  status.setAttribute('role', 'status')
  const frame = element('div', '')
  frame.append(line, status)
  let list: ReturnType<typeof fieldset> | undefined
  let asked = 0

  const show = (found: readonly Choice[] | undefined) => {
    list?.frame.remove()
    list = found && found.length > 0 ? fieldset(`${name}-found`, say(label), found) : undefined
    if (list) frame.append(list.frame)
    status.textContent = say(found ? words.found(found.length) : words.notFetched)
  }
  const look = async () => {
    const mine = (asked += 1)
    const found = await find(input.value.trim())
    if (mine === asked) show(found)
  }
  whenTyped(input, () => void look())
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !list) return
    event.preventDefault()
    list.focus()
  })
  void look()
  return {
    name,
    frame,
    check: () => list !== undefined,
    answer: () => list?.chosen() ?? '',
    focus: () => input.focus(),
  }
}

function lineOf({ label, hint }: Question, say: Say) {
  const input = document.createElement('input')
  input.className = 'input'
  input.type = 'search'
  input.dir = 'auto'
  input.autocomplete = 'off'
  const line = document.createElement('label')
  line.className = 'field'
  line.append(element('span', say(label)), ...(hint ? [element('small', say(hint))] : []), input)
  return { line, input }
}

function whenTyped(input: HTMLInputElement, run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(run, pause)
  })
}
