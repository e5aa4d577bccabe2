import { refuse } from '#platform/refusal.ts'
import { blocksFromLight } from './light-blocks.ts'
import { lightFormOf } from './light.ts'
import { keyOf } from './light-names.ts'
import { type Doc, limits } from './model.ts'
import { tidy } from './normal.ts'
import { words } from './words.ts'

const empty: Doc = { type: 'doc', content: [] }

/**
 * A document from the light form; names (`{{جدول ۱}}`) give back the parts of the previous version.
 * Throws `Refusal` (invalid) for a name the previous version does not have, or far too much text.
 * The addresses and sizes are checked by `readDocument`.
 */
export function fromLight(text: string, previous: Doc = empty): Doc {
  if (text.length > limits.letters * 3) throw refuse.invalid(words.tooLong(text.length, limits.letters))
  const { parts, notes } = lightFormOf(previous)
  const noteOf = byKey(notes)
  const lines = text.replace(/\r\n?/g, '\n')
  const content = blocksFromLight(lines, {
    partOf: byKey(parts),
    noteOf: (name) => {
      const note = noteOf(name)
      if (!note) throw refuse.invalid(words.noSuchPart(name))
      return note
    },
  })
  return tidy({ type: 'doc', content })
}

/** Finds by name, however the name was typed. */
function byKey<Part>(parts: ReadonlyMap<string, Part>) {
  const found = new Map([...parts].map(([name, part]) => [keyOf(name), part]))
  return (name: string) => found.get(keyOf(name))
}
