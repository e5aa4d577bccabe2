/** Text as it may stand in markup, in attributes too. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Rounded to a tenth of a pixel, without an idle zero. */
export const tenth = (value: number) => String(Math.round(value * 10) / 10 || 0)

type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element: attributes that are undefined are left out. Children are markup already. */
export function tag(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(typeof value === 'number' ? tenth(value) : value)}"`],
  )
  return children === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children}</${name}>`
}
