import { tell, type Visit } from '#platform/http/env.ts'
import { numeral } from '#platform/text/digits.ts'
import { codeWords as words } from './words.ts'

/** A sample city sends no message, so it shows the code on the next page. */
export function sayCode(c: Visit, code: string | undefined) {
  const { sample } = c.var.view
  tell(c, sample && code !== undefined ? words.sampleCode(numeral(code)) : words.codeSent)
}
