import { cleanText } from '#platform/forms/clean-text.ts'

/** Text of which every line that is not empty counts. */
export const textLines = (most: number) =>
  cleanText(most, { multiline: true, optional: true })
    .default('')
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
