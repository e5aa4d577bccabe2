import { z } from 'zod'
import { messageTemplate } from '#platform/outbox/template.ts'
import { numeral } from '#platform/text/digits.ts'
import { agencyWords } from '../words/agency.ts'

/** The code that opens steps by link, to the registered number of the agency alone. */
export const agencyCode = messageTemplate({
  name: 'coordination.agency-code',
  port: 'sms',
  shape: z.object({ code: z.string() }),
  secrets: ['code'],
  says: ({ code }) => ({ text: agencyWords.smsCode(numeral(code)) }),
})

/** The link itself; whoever reads the outbox at the Desk does not see it. */
export const agencyLink = messageTemplate({
  name: 'coordination.agency-link',
  port: 'sms',
  shape: z.object({ address: z.string() }),
  secrets: ['address'],
  says: ({ address }) => ({ text: agencyWords.smsLink(address) }),
})

export const coordinationMessages = [agencyCode, agencyLink]
