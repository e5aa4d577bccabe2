import { z } from 'zod'
import { because } from '#platform/forms/problems.ts'
import { mediaWords } from '../words/media.ts'
import { optionalText, translated } from './desk.ts'

const alt = translated(300, { least: 0 })
const credit = optionalText(120)

export const uploadForm = z.object({
  file: z.custom<File>((sent) => sent instanceof File && sent.size > 0, because(mediaWords.noFile)),
  alt,
  credit,
})

export const describeForm = z.object({ alt, credit })
