import type { ParentProps } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Text } from '../locale.ts'
import { Button } from './button.tsx'
import { words } from './words.ts'

interface SearchBoxProps {
  /** Where the words are sent, by GET, as `q`. */
  to: string
  /** What is searched. */
  label: Text
  /** What was searched last. */
  value?: string
  /** An example of what one may write. */
  example?: Text
  /** Answers `?q=` with a list of links, for suggestions while one types. */
  suggest?: string
  id?: string
}

/** A line to search with; where scripts run it suggests. What else the address asks for goes along as hidden fields. */
export function SearchBox({
  children,
  to,
  label,
  value = '',
  example,
  suggest,
  id = 'q',
}: ParentProps<SearchBoxProps>) {
  const { link, say } = useView()
  const form = () => (
    <form class="search" method="get" action={link(to)}>
      {children}
      <label class="sr" for={id}>
        {say(label)}
      </label>
      <input class="input" id={id} name="q" type="search" value={value} placeholder={example && say(example)} />
      <Button>{say(words.search)}</Button>
    </form>
  )
  return (
    <search>{suggest === undefined ? form() : <search-suggest from={link(suggest)}>{form()}</search-suggest>}</search>
  )
}
