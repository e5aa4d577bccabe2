import type { Text } from '#platform/locale.ts'
import { words } from '#platform/documents/editor-words.ts'
import { findFor } from './find-field.ts'
import { button, element, type Field, fieldset, type Question, type Say } from './parts.ts'

/**
 * Asks in a dialog over the page: the answers by name, or nothing when the person turned back.
 * The dialog stands inside `home`, so that it has the page's direction and theme, and gives the focus back.
 */
export function ask(home: HTMLElement, say: Say, title: Text, questions: readonly Question[]) {
  const dialog = document.createElement('dialog')
  dialog.className = 'editor__dialog'
  const heading = element('h2', say(title))
  heading.id = `${home.id || 'editor'}-question`
  dialog.setAttribute('aria-labelledby', heading.id)
  const fields = questions.map((question) => fieldFor(question, say))
  const insert = button(say(words.insert), 'btn')
  const cancel = button(say(words.cancel), 'btn btn--line')
  const end = document.createElement('div')
  end.className = 'editor__answers'
  end.append(insert, cancel)
  dialog.append(heading, ...fields.map(({ frame }) => frame), end)
  home.append(dialog)
  dialog.showModal()
  fields[0]?.focus()

  return new Promise<Record<string, string> | undefined>((resolve) => {
    const finish = (answers?: Record<string, string>) => {
      dialog.remove()
      resolve(answers)
    }
    const answer = () => {
      const isWrong = fields.map((field) => field.check()).includes(false)
      if (!isWrong) finish(Object.fromEntries(fields.map(({ name, answer: given }) => [name, given()])))
    }
    dialog.addEventListener('cancel', () => finish())
    cancel.addEventListener('click', () => finish())
    insert.addEventListener('click', answer)
    // The dialog may stand in the page's form: Enter answers here and sends nothing.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
      event.preventDefault()
      answer()
    })
  })
}

function fieldFor(question: Question, say: Say): Field {
  if (question.find) return findFor(question, say)
  return question.choices ? choiceFor(question, say) : lineFor(question, say)
}

function lineFor({ name, label, hint, value = '', ltr = false, problem }: Question, say: Say) {
  const input = document.createElement('input')
  input.className = ltr ? 'input input--ltr' : 'input'
  input.value = value
  input.dir = ltr ? 'ltr' : 'auto'
  const told = element('p', '')
  told.setAttribute('role', 'alert')
  told.className = 'error'
  const frame = document.createElement('label')
  frame.className = 'field'
  frame.append(element('span', say(label)), ...(hint ? [element('small', say(hint))] : []), told, input)
  const check = () => {
    const wrong = problem?.(input.value.trim())
    told.textContent = wrong ? say(wrong) : ''
    return wrong === undefined
  }
  return { name, frame, check, answer: () => input.value.trim(), focus: () => input.focus() }
}

function choiceFor({ name, label, choices = [], value }: Question, say: Say): Field {
  const { frame, chosen, focus } = fieldset(name, say(label), choices, value)
  return { name, frame, check: () => true, answer: chosen, focus }
}
