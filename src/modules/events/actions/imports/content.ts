import { z } from 'zod'
import type { Keyring } from '#platform/keys/master.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import { refuse } from '#platform/refusal.ts'
import type { Import } from '../../tables.ts'
import { outcomes } from '../../rules/imports/report.ts'
import { importWords as words } from '../../words/imports.ts'

/** Read as it was written: nothing of it changes. */
const list = <Of extends z.ZodType>(of: Of) => z.array(of).readonly()

const Said = z.object({ fa: z.string(), en: z.string(), azb: z.string().exactOptional() })
const Cells = z.object({ number: z.number(), cells: list(z.string()) })
const Problem = z.object({
  kind: z.enum([
    'too-large',
    'too-many-rows',
    'too-many-columns',
    'empty',
    'broken',
    'encoding',
    'uneven',
    'no-column',
    'two-columns',
    'missing',
    'unreadable',
  ]),
  reason: Said,
  row: z.number().exactOptional(),
  column: z.string().exactOptional(),
  found: z.string().exactOptional(),
})
const Told = z.object({
  row: z.number(),
  title: z.string(),
  outcome: z.enum(outcomes),
  becomes: Said.optional(),
  doubts: list(Said),
  faults: list(z.object({ reason: Said, column: Said.optional(), found: z.string().optional() })),
  to: z.string().optional(),
})
const Clock = z.object({ day: z.string(), hour: z.number(), minute: z.number(), second: z.number() })
const About = z.object({
  title: z.string(),
  note: z.string().exactOptional(),
  place: z.string().exactOptional(),
  categories: list(z.string()),
  cancelled: z.boolean(),
})
const Time = z.union([
  z.object({ starts: Clock, ends: Clock }),
  z.object({ day: z.string(), until: z.string().exactOptional() }),
])
const Entry = About.extend({
  uid: z.string(),
  revision: z.number(),
  line: z.number(),
  dates: list(
    z.object({
      occurrence: z.string(),
      time: Time,
      changed: About.extend({ revision: z.number() }).exactOptional(),
    }),
  ),
  doubts: list(Said),
})

/** What stood in a file, how its columns are read, what was chosen beside it, and what came of looking at it. */
const Content = z.object({
  table: z.object({ header: list(z.string()), rows: list(Cells), problems: list(Problem) }).exactOptional(),
  reading: z
    .object({
      entries: list(Entry),
      problems: list(z.object({ line: z.number().exactOptional(), title: z.string().exactOptional(), reason: Said })),
    })
    .exactOptional(),
  mapping: z.record(z.string(), z.number()),
  choices: z.record(z.string(), z.string()),
  report: list(Told),
})
export type Content = z.output<typeof Content>

const sealing = (id: string) => ({ purpose: 'events.import', owner: id })

export const sealed = (keyring: Keyring, id: string, content: Content): string =>
  seal(keyring, sealing(id), JSON.stringify(content))

/** What stood in the file, while it is kept. */
export function contentOf(keyring: Keyring, { id, content }: Pick<Import, 'id' | 'content'>): Content {
  if (content === null) throw refuse.gone(words.forgotten)
  return Content.parse(JSON.parse(unseal(keyring, sealing(id), content)))
}
