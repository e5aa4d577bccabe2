/** One line of a calendar: `SUMMARY;LANGUAGE=fa:نوروز`. */
interface Line {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly value: string
}

export interface Component {
  readonly name: string
  readonly lines: readonly Line[]
  readonly parts: readonly Component[]
}

/** A small, strict reader of RFC 5545: refuses bare line ends, long or unknown lines, open components, control signs. */
export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`)
    if (/[\r\n]|\p{Cc}/u.test(line)) throw new Error(`A control sign stands in: ${line}`)
    if (line.trim() === '') throw new Error('An empty line')
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(readLine)
  const [whole, rest] = readComponent(lines)
  if (rest.length > 0) throw new Error('Something stands after the calendar')
  return whole
}

function readLine(line: string): Line {
  const [, name = '', params = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:",]+)*):(.*)$/u.exec(line) ?? []
  if (name === '') throw new Error(`Not a line of a calendar: ${line}`)
  const entries = params
    .split(';')
    .slice(1)
    .map((param) => param.split('='))
  return { name, params: Object.fromEntries(entries), value }
}

function readComponent([first, ...rest]: readonly Line[]): [Component, readonly Line[]] {
  if (first?.name !== 'BEGIN') throw new Error('A component begins with BEGIN')
  const lines: Line[] = []
  const parts: Component[] = []
  let left: readonly Line[] = rest
  for (;;) {
    const [next, ...others] = left
    if (!next) throw new Error(`${first.value} does not end`)
    if (next.name === 'END') return [closed(first, next, { lines, parts }), others]
    if (next.name === 'BEGIN') {
      const [part, after] = readComponent(left)
      parts.push(part)
      left = after
    } else {
      lines.push(next)
      left = others
    }
  }
}

function closed({ value: name }: Line, end: Line, inside: Pick<Component, 'lines' | 'parts'>): Component {
  if (end.value !== name) throw new Error(`${name} ends as ${end.value}`)
  return { name, ...inside }
}

/** The one line of a name; two of them, or none, is an error. */
export function lineOf({ name, lines }: Component, wanted: string): Line {
  const [line, another] = lines.filter((each) => each.name === wanted)
  if (!line || another) throw new Error(`${name} has not exactly one ${wanted}`)
  return line
}

/** A TEXT as it was meant; a bare comma, semicolon or backslash is an error. */
export function textOf({ value }: Line): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value)) throw new Error(`Not escaped: ${value}`)
  return value.replaceAll(/\\(.)/g, (_whole, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
}
