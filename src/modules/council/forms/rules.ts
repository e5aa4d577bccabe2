import { z } from 'zod'
import { type LegalRule, usualLegalRule } from '../rules/legal.ts'
import { type PublicationRule, usualPublicationRule } from '../rules/publication.ts'
import { type BodyRule, usualBodyRule } from '../rules/votes.ts'

const days = z.int().min(1).max(200)
const share = z.object({ n: z.int().min(1).max(20), of: z.int().min(2).max(20) }).refine(({ n, of }) => n <= of)

export const legalRule: z.ZodType<LegalRule> = z.object({
  objection: days,
  reexamination: days,
  dispute: days,
  earlyEffect: z.boolean(),
})

export const bodyRule: z.ZodType<BodyRule> = z.object({ quorum: share, majority: share, closedMajority: share })

export const publicationRule: z.ZodType<PublicationRule> = z.object({
  // Versions from before the city promised agendas say nothing of them.
  agenda: days.default(usualPublicationRule.agenda),
  votes: days,
  text: days,
  owners: days,
})

/** What holds until the city publishes its own. */
export const usual = { legal: usualLegalRule, body: usualBodyRule, publication: usualPublicationRule }
