import { sourceTexts } from './words-of-the-house.ts'

/** A file that knows the words of a holder, and by which name. */
interface Knower {
  readonly source: string
  readonly name: string
}

/** Tells whether a word of this holder is asked for by its name, or can be asked for by a value of that name. */
export function usesOf(holder: string, file: string): (key: string) => boolean {
  const knowers = knowersOf(holder, file)
  const byValue = knowers.some(({ source, name }) => takesByValue(source, name))
  return (key) =>
    knowers.some(({ source, name }) => source.includes(`${name}.${key}`) || takesApart(source, name, key)) ||
    (byValue && isNamedOutside(key, file))
}

/** The file itself, and those that import the holder, perhaps under another name. */
function knowersOf(holder: string, file: string): Knower[] {
  const imported = new RegExp(`\\b${holder}\\b(?: as (\\w+))?[^'"]*?from '[^']+'`, 'g')
  return [...sourceTexts].flatMap(([user, source]) => {
    const names = [...source.matchAll(imported)].map(([, alias]) => alias ?? holder)
    return [...new Set([...names, ...(user === file ? [holder] : [])])].map((name) => ({ source, name }))
  })
}

/** `names[kind]`, `labelled(names)`, `{ ...words }`. */
const takesByValue = (source: string, name: string) =>
  new RegExp(
    `\\b${name}\\[|[(,] ?${name}[),]|\\.{3}${name}\\b|\\b${name}\\.\\w+\\[|=\\{${name}\\}|: ${name}[,\\s]`,
  ).test(source)

/** `const { empty, broken } = words` */
const takesApart = (source: string, name: string, key: string) =>
  [...source.matchAll(new RegExp(`\\{([^{}]*)\\} = ${name}\\b`, 'g'))].some(([, list = '']) =>
    list.split(/[\s,:]+/).includes(key),
  )

function isNamedOutside(key: string, file: string) {
  const named = new RegExp(`(?:^|[^.\\w])'?${key.replaceAll(/\W/g, '.')}'?(?:[^\\w(]|$)`, 'm')
  return [...sourceTexts].some(([other, source]) => other !== file && named.test(source))
}
